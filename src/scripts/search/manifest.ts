/** What the browser needs before it searches: names of the files beside the index, and words to leave out. */
export interface Manifest {
	vocabulary: string;
	catalogue: string;
	/** Number of pages in all volumes. */
	pages: number;
	/** Volumes before the one in the folder of the index, newest first. */
	older: OlderVolume[];
	stopWords: string[];
}

/** A volume of the index that is not opened at first. */
export interface OlderVolume {
	/** Its folder below that of the index, with a slash at its end: its first month. */
	folder: string;
	/** Its last month: `2014-05`. */
	to: string;
	pages: number;
}
