import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';

/** Signs that show as nothing and that Stet refuses: byte order marks, zero-width spaces, marks of direction, line separators. */
const invisible = /[\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const noCharacter = /[\ufdd0-\ufdef\ufffe\uffff]|[\u{1fffe}\u{1ffff}]/gu;

/**
 * A text without signs that no reader sees and that Stet refuses; line ends made `\n`. U+FFFD, a lost character, becomes a
 * question mark, as it is shown.
 * @returns the text, and how many signs went
 */
export function cleanText(written: string): { text: string; removed: number; lost: number } {
	let removed = 0;
	let lost = 0;
	const gone = () => {
		removed += 1;
		return '';
	};
	// What shows as nothing goes first: none of it is of a text that was decoded wrongly.
	const text = mended(written.replace(invisible, gone))
		.toWellFormed()
		.replace(/\r\n?/g, '\n')
		.replace(control, gone)
		.replace(noCharacter, gone)
		.replace(/\ufffd/g, () => {
			lost += 1;
			return '?';
		});
	return { text, removed, lost };
}

/** What UTF-8 that was read as Windows-1252 begins with where it stands for letters and quotation marks. */
const mojibake = /Ã[\u0080-¿ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ\u009d¦“”˜]|Â[ «»°·©®]/;

/** Windows-1252 by character, for those whose code is not that of Unicode. */
const windows1252 = new Map(
	[...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((sign, index): [string, number] => [
		sign,
		0x80 + index,
	]),
);

/** A text that was decoded wrongly, decoded rightly; any other as it is: all of it must decode. */
function mended(text: string): string {
	if (!mojibake.test(text)) return text;
	const bytes: number[] = [];
	for (const sign of text) {
		const code = windows1252.get(sign) ?? sign.codePointAt(0) ?? 0;
		if (code > 0xff) return text;
		bytes.push(code);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
	} catch {
		return text;
	}
}

/** A line of plain text of what may hold tags, entities and marks of Markdown; empty if there is none. */
export function plainLine(written: unknown): string {
	if (typeof written !== 'string' && typeof written !== 'number') return '';
	let text = cleanText(String(written)).text;
	if (/[<&]/.test(text)) text = textOf(fromHtml(text, { fragment: true }));
	text = text.replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, '$1').replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2');
	return cleanText(text).text.replace(/\s+/g, ' ').trim();
}

/**
 * A text cut to a number of characters: at the end of a sentence if that leaves half of it, else behind a word, with `…`.
 */
export function cut(text: string, most: number): string {
	if ([...text].length <= most) return text;
	const head = [...text].slice(0, most - 1).join('');
	const sentence = /^[\s\S]*[.!?。؟।][”"’»)]*(?=\s)/u.exec(head)?.[0] ?? '';
	if (sentence.length >= most / 2) return sentence.trim();
	const word = head.replace(/\s+\S*$/u, '').replace(/[\s,;:–—-]+$/u, '');
	return `${word || head}…`;
}

/** Signs that would begin a link or strong words, where an address in the same text makes Stet's reader overlook that they are escaped. */
export function apart(text: string): string {
	return /:\/\/|www\.|@/.test(text)
		? text
				.replaceAll('](', '] (')
				.replaceAll('][', '] [')
				.replaceAll('**', '')
				.replaceAll('{{', '{ {')
				.replaceAll('{%', '{ %')
		: text;
}
