const entities: Record<string, string> = {
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&',
	'&quot;': '"',
	'&#39;': "'",
	'&#x27;': "'",
	'&nbsp;': '\u00a0',
};

/** A piece of an excerpt: text, and whether it is one of the words found. */
export interface Piece {
	text: string;
	marked: boolean;
}

/** Divides Pagefind's excerpt at its `<mark>` elements into plain text, so that nothing of it is ever parsed as HTML. */
export function markedText(excerpt: string): Piece[] {
	return excerpt
		.split(/(<mark>.*?<\/mark>)/gs)
		.map((part) => ({ text: plain(part), marked: part.startsWith('<mark>') }))
		.filter(({ text }) => text !== '');
}

function plain(html: string): string {
	return html
		.replace(/<\/?mark>/g, '')
		.replace(/&(?:lt|gt|amp|quot|nbsp|#39|#x27);/g, (entity) => entities[entity] ?? entity);
}
