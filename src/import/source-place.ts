/** Where something stands in what is imported. */
export interface SourcePlace {
	/** Path of the file, from the source folder, with forward slashes. */
	file: string;
	/** From 1. */
	line: number;
}
