import { limits } from './limits.ts';

/** Text of a file, or the reason why it is none and where. */
export type Decoded = { text: string } | { line: number; column: number; reason: string };

/**
 * Decodes a content file: UTF-8, a byte order mark dropped, line ends made `\n`.
 * Nothing is guessed and nothing replaced: bytes that are not UTF-8 are an error.
 */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.length > limits.fileBytes)
		return {
			line: 1,
			column: 1,
			reason: `is ${bytes.length} bytes long; divide it below ${limits.fileBytes}`,
		};
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
		return { line: 1, column: 1, reason: 'is UTF-16; save it as UTF-8' };
	const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
	if (text.trim() === '')
		return {
			line: 1,
			column: 1,
			reason: 'is empty; write front matter between two --- lines, then the text',
		};
	// U+FFFD stands where bytes were not UTF-8, here or in the editor that saved the file.
	const lost = text.indexOf('\uFFFD');
	if (lost >= 0)
		return {
			...placeIn(text, lost),
			reason: 'holds bytes that are not UTF-8; save the file as UTF-8 and mend the character here',
		};
	const control = text.search(/(?![\t\n])\p{Cc}/u);
	if (control >= 0) {
		const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
		return { ...placeIn(text, control), reason: `holds the control character U+${code}; take it away` };
	}
	return { text };
}

function placeIn(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
