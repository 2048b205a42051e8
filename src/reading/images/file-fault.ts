/** What is wrong with a file, and where in it. */
export interface FileFault {
	line: number;
	column: number;
	reason: string;
}
