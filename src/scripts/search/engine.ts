/**
 * The interface of a search engine as the query layer uses it. Pagefind's browser API implements it, also in Node, so that
 * tests and benchmarks run the same code as browsers.
 */

/** A page found, not fetched yet. */
export interface Match {
	id: string;
	/** Higher is better. */
	score: number;
	/** Positions of the words found in the page's text, which begins with the headline; counted in words. */
	words: readonly number[];
	/** Fields of the page's metadata that have words of the query. */
	matchedMetaFields?: readonly string[];
	/** Fetches what the index holds of the page. */
	data(): Promise<Hit>;
}

/** A page found, with what the index holds of it. */
export interface Hit {
	url: string;
	/** The whole text. */
	content: string;
	/** Positions in it of the words found, counted in words, and their weights. */
	weighted_locations: { location: number; weight: number }[];
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	/** Sections with the words found, in order. */
	sub_results: { title: string; url: string }[];
}

/** Limits of a search: for each filter the values of which a page must have one. */
export interface Limits {
	filters?: Record<string, { any: string[] }>;
}

/** A keyword search engine. Words are joined by AND, a query in straight quotes is a phrase, null finds all pages in the order of the index. */
export interface Engine {
	search(query: string | null, limits?: Limits): Promise<{ results: Match[] }>;
	/** Adds a volume of the index. @param folder path below the folder of the index */
	openVolume(folder: string, options: Record<string, unknown>): Promise<void>;
	/** Returns the number of pages with each value of each filter. */
	filters(): Promise<Record<string, Record<string, number>>>;
}
