/** What the browser must know before it searches: names of the files beside the index, and words to leave out. */
export interface Manifest {
	vocabulary: string;
	catalogue: string;
	/** How many pages the index has. */
	pages: number;
	stopWords: string[];
}
