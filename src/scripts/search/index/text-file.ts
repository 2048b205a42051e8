/** What the index has of a text to show as a result, as a file. */
export interface TextFile {
	url: string;
	title: string;
	/** Standfirst, key points and body. */
	text: string;
	/** Headings of the body: place of the first atom after it, counted with the title's, id and text. */
	sections: [at: number, id: string, heading: string][];
	/** `2024-03-01`. */
	day: string;
	kind: string;
	/** What a paid text is called and who paid, in place of its kind. */
	label?: string;
	/** Ids of topics and authors. */
	topics: string[];
	authors: string[];
	/** Language, if it is not that of the site. */
	language?: string;
}
