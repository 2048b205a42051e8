/** What readers are told of how a query was understood. */
export type Note =
	/** Signs such as `$` stand beside no such word, and were left out. */
	| { kind: 'signs'; text: string }
	/** Words were taken for a date. */
	| { kind: 'date'; text: string; from: string; to: string }
	/** Nothing with a page has the name after `author:` or `topic:`. */
	| { kind: 'unknown'; field: 'author' | 'topic'; text: string };
