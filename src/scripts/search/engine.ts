/**
 * What the query layer asks of a search engine. Pagefind's browser API fulfils it, in a browser as in Node, so that
 * tests and measurements drive the same layer as readers do.
 */

/** A page found, not fetched yet. */
export interface Match {
	id: string;
	/** Higher is better. */
	score: number;
	/** Places of the words found in the page's text, the headline first; counted in words. */
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
	/** Where in it the words found stand, counted in words, and how much each tells. */
	weighted_locations: { location: number; weight: number }[];
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	/** Sections with the words found, in order. */
	sub_results: { title: string; url: string }[];
}

/** Limits of a search: values by filter name, any of which a page must have. */
export interface Limits {
	filters?: Record<string, { any: string[] }>;
}

/**
 * A keyword search engine: words are joined by AND, a query in straight quotes is a phrase, null finds all, in the order of
 * the index.
 */
export interface Engine {
	search(query: string | null, limits?: Limits): Promise<{ results: Match[] }>;
	/** Adds a volume of the index. @param folder below that of the index */
	openVolume(folder: string, options: Record<string, unknown>): Promise<void>;
	/** How many pages have each value of each filter. */
	filters(): Promise<Record<string, Record<string, number>>>;
}
