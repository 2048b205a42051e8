import type { Hit } from './engine.ts';
import { titleOf } from './title-field.ts';

/** A piece of an excerpt; marked if it is one of the words found. */
export interface Piece {
	text: string;
	marked: boolean;
}

/** Number of words of an excerpt, and of those before the first word found. */
const length = 30;
const before = 5;

/**
 * Returns the part of a page's text with most of the words found. It leaves out the headline, with which the text begins,
 * since results show it above the excerpt.
 */
export function excerpt({ content, meta, weighted_locations: found }: Hit): Piece[] {
	// The index divides words of scripts without spaces by zero-width spaces.
	const joint = content.includes('\u200b') ? '\u200b' : ' ';
	const divide = (text: string) => text.trim().split(joint === ' ' ? /\s+/ : joint);
	const words = divide(content);
	const title = titleOf(meta);
	const headline = title !== '' && content.startsWith(title) ? divide(title).length : 0;
	const places = found.filter(({ location }) => location >= headline);
	const start = Math.max(headline, Math.min(bestStart(places) - before, words.length - length));
	const marked = new Set(places.map(({ location }) => location));
	const pieces = words.slice(start, start + length).flatMap((word, index): Piece[] => {
		const [, left = '', core = '', right = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
		const space = joint === ' ' ? ' ' : '';
		if (!marked.has(start + index)) return [plain(word + space)];
		return [plain(left), { text: core, marked: true }, plain(right + space)];
	});
	const [head, tail] = [start > headline ? '… ' : '', start + length < words.length ? '…' : ''];
	return [plain(head), ...pieces, plain(tail)].filter(({ text }) => text !== '');
}

function plain(text: string): Piece {
	return { text, marked: false };
}

/** Returns the place from which an excerpt has the most of the words found. */
function bestStart(places: Hit['weighted_locations']): number {
	const sums = places.map(({ location: from }) =>
		places
			.filter(({ location }) => location >= from && location < from + length - before)
			.reduce((sum, { weight }) => sum + weight, 0),
	);
	return places[sums.indexOf(Math.max(...sums))]?.location ?? 0;
}
