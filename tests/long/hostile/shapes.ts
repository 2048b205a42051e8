import { findExcess } from '../../../src/reading/limits/body-limits.ts';
import { limits } from '../../../src/reading/limits/limits.ts';

/** Content of several files, by path. */
export type Files = Record<string, string | Uint8Array>;

/** Bytes of an article below which there is room for its front matter. */
const room = limits.fileBytes - 4096;

/** A piece again and again, each time another if it asks for its number, to a number of bytes. */
export function many(piece: string | ((index: number) => string), bytes: number = room): string {
	const parts: string[] = [];
	let size = 0;
	for (let index = 0; ; index += 1) {
		const part = typeof piece === 'string' ? piece : piece(index);
		size += Buffer.byteLength(part);
		if (size > bytes) return parts.join('');
		parts.push(part);
	}
}

/** A piece again and again in a paragraph as long as one may be, or with as many marks as one may have; and so to the end of the file. */
export function paragraphs(piece: string | ((index: number) => string), marks = 0): string {
	let index = 0;
	const most = Math.min(limits.lineLength, limits.passageLength) - 100;
	const next = typeof piece === 'string' ? () => piece : () => piece(index++);
	const times = marks > 0 ? Math.floor(limits.markers / marks) : Number.POSITIVE_INFINITY;
	return many(() => {
		const parts: string[] = [];
		for (let length = 0; parts.length < times; ) {
			const part = next();
			length += part.length;
			if (length > most) break;
			parts.push(part);
		}
		return `${parts.join('')}\n\n`;
	});
}

/** Entries of a list, as many as one may have. */
export function entries(entry: (index: number) => string): string {
	return Array.from({ length: limits.entries }, (_, index) => entry(index)).join(', ');
}

/** As much of a body as the limits let through. */
export function upToLimits(body: string): string {
	const part = Math.min(1, room / Buffer.byteLength(body));
	const whole = body.slice(0, Math.floor(body.length * part)).replace(/[\ud800-\udbff]$/, '');
	const first = findExcess(whole)[0];
	return first ? whole.split('\n', first.line - 1).join('\n') : whole;
}

/** A word that is another one for each number. */
export function word(number: number): string {
	return number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
}
