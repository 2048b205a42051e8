/** A content file that is wrong, and what must be said of it. */
export interface Broken {
	/** Path in the content folder. */
	path: string;
	content: string | Uint8Array;
	/** What is told of, if it is not that file but a folder that it is in. */
	told?: string;
	/** `line:column  field: what is wrong; what to write`. */
	message: RegExp;
}
