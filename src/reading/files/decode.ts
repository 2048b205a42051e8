import { limits } from '../limits/limits.ts';
import { badCharacter } from './characters.ts';

/** Text of a file, or the reason why it is none and where. */
export type Decoded = { text: string } | { line: number; column: number; reason: string };

/**
 * Decodes a content file: UTF-8, a byte order mark dropped, line ends made `\n`.
 * Nothing is guessed and nothing replaced: bytes that are not UTF-8 are an error.
 * @param most bytes that it may have
 */
export function decode(bytes: Uint8Array, most: number = limits.fileBytes): Decoded {
	if (bytes.length > most)
		return {
			line: 1,
			column: 1,
			reason: `is ${bytes.length} bytes long; divide it below ${most}`,
		};
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
		return { line: 1, column: 1, reason: 'is UTF-16; save it as UTF-8' };
	const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
	// U+FFFD stands where bytes were not UTF-8, here or in the editor that saved the file.
	const lost = text.indexOf('\uFFFD');
	if (lost >= 0)
		return {
			...placeIn(text, lost),
			reason: 'holds bytes that are not UTF-8; save the file as UTF-8 and mend the character here',
		};
	const merge = text.search(/^(?:<{7}|>{7})(?: |$)/m);
	if (merge >= 0)
		return {
			...placeIn(text, merge),
			reason:
				'is the mark of a merge that was not finished; keep one of the two texts, and take the marks away',
		};
	let start = 0;
	for (const paragraph of text.split(/(?<=\n[^\S\n]*\n)/)) {
		const bad = badCharacter(paragraph);
		if (bad) return { ...placeIn(text, start + bad.offset), reason: bad.reason };
		start += paragraph.length;
	}
	return { text };
}

/** Line and column, from 1, of an offset in a text. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** A path as it is written in Markdown, its percent codes decoded; undefined if one of them is none. */
export function decodedPath(path: string): string | undefined {
	try {
		return decodeURI(path);
	} catch {
		return undefined;
	}
}

/** What to tell of a path that has no decoded form. */
export const notDecoded =
	'has a % that begins no code of a sign; write the sign itself, or %25 for a per cent sign';
