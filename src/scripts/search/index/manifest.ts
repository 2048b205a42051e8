/** What the browser needs before it searches: names of the files of the index, and words to leave out. */
export interface Manifest {
	/** Primary subtag of the language by whose rules texts are divided, such as `en`. */
	language: string;
	/** The language with its region, such as `en-GB`, by whose rules dates are read. */
	locale: string;
	/** Other calendars than ours that the site shows dates in, as CLDR names them. */
	calendars?: string[];
	/** The other languages of the site. */
	others?: OtherLanguage[];
	/** Words that say nothing on their own, in small letters. */
	stopWords: string[];
	vocabulary: string;
	catalogue: string;
	/** Newest first. */
	volumes: VolumeEntry[];
}

/** A volume of the index. */
export interface VolumeEntry {
	/** Its folder below that of the index, with a slash at its end; empty for the newest. */
	folder: string;
	/** Its first and its last month: `2014-05`. */
	from: string;
	to: string;
	/** Number of its texts. */
	pages: number;
	/** Names of its files in its folder: the table, the facets. */
	table: string;
	facets: string;
	/** The file of its rare names, below the folder of the index. */
	names: string;
}

/** Another language of the site. */
export interface OtherLanguage {
	/** BCP 47. */
	language: string;
	/** Address of its search page. */
	search: string;
	/** Address of the folder of its index. */
	index: string;
}
