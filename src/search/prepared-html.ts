const tag = /<(?:"[^"]*"|'[^']*'|[^'">])*>/g;
/** The index repeats the text of every element with an id, to name it by; headings alone need that. */
const paragraphId = /(<(?:p|li|blockquote)\b[^>]*?) id="[^"]*"/g;
/** A heading, whose words count for several of the text: the engine weighs headings only where no weight is given. */
const heading = /<h([2-6])\b/g;
/** A dash, an ellipsis or a middle dot without a space on both sides. */
const joiner = /(?<=[\p{L}\p{N}\p{P}])([—–…·])(?=[\p{L}\p{N}“"'‘(])/gu;
/** Letters without a decomposition, and Persian words with a joiner: readers type them otherwise. */
const foldable = /[ıłøßđðþæœħكيى\u200c]/i;

/**
 * Brings HTML into the form that is indexed. Pagefind takes "war—Syria" for one word, since it divides words only at
 * spaces and ASCII signs; and a zero-width space or `<wbr>` does not divide them either.
 */
export function preparedHtml(html: string): string {
	const plain = html
		.replace(/<wbr\s*\/?>|\u00ad/g, '')
		.replace(paragraphId, '$1')
		.replace(heading, (start, level) => `${start} data-pagefind-weight="${8 - Number(level)}"`);
	const parts = plain.split(new RegExp(`(${tag.source})`));
	return parts.map((part, index) => (index % 2 === 1 ? part : preparedText(part))).join('');
}

/** The same for plain text. */
export function preparedText(text: string): string {
	return text.replace(/[\u200b\u2060]/g, ' ').replace(joiner, ' $1 ');
}

/** The plain text of HTML, for counting its words. */
export function textOfHtml(html: string): string {
	return html.replace(tag, ' ').replace(/&(?:#x?[0-9a-f]+|[a-z]+);/gi, ' ');
}

/** Words of a text that some readers write with other letters. */
export function foldableWords(words: readonly string[]): string[] {
	return [...new Set(words.filter((word) => foldable.test(word)))];
}
