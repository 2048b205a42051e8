import type { Span } from './word-marks.ts';

/** A piece of an excerpt; marked if it is one of the words found. */
export interface Piece {
	text: string;
	marked: boolean;
}

/** Number of characters of an excerpt, and most of those before the first word found. */
const length = 190;
const before = 40;

/** Returns the part of a text with most of the words found. @param spans positions of the words, in order */
export function excerpt(text: string, spans: readonly Span[]): Piece[] {
	const start = startOf(text, Math.min(bestStart(spans, text) - before, text.length - length));
	const end = endOf(text, start + length);
	const pieces: Piece[] = [plain(start > 0 ? '… ' : '')];
	let at = start;
	for (const [from, to] of spans) {
		if (from < at || to > end) continue;
		pieces.push(plain(text.slice(at, from)), { text: text.slice(from, to), marked: true });
		at = to;
	}
	pieces.push(plain(text.slice(at, end)), plain(end < text.length ? ' …' : ''));
	return pieces
		.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') }))
		.filter(({ text }) => text !== '');
}

function plain(text: string): Piece {
	return { text, marked: false };
}

/** Returns the place from which an excerpt has most different words found, then most of them. */
function bestStart(spans: readonly Span[], text: string): number {
	let [best, most] = [0, 0];
	for (const [from] of spans) {
		const inside = spans.filter(([start, end]) => start >= from && end <= from + length - before);
		const different = new Set(inside.map(([start, end]) => text.slice(start, end).toLowerCase())).size;
		const value = different * 100 + inside.length;
		if (value > most) [best, most] = [from, value];
	}
	return best;
}

/** Moves a place to the beginning of a word. */
function startOf(text: string, place: number): number {
	if (place <= 0) return 0;
	const space = text.slice(0, place + 1).search(/\s\S*$/);
	return space >= 0 && place - space < before ? space + 1 : place;
}

/** Moves a place to the end of a word. */
function endOf(text: string, place: number): number {
	if (place >= text.length) return text.length;
	const space = text.slice(0, place + 1).search(/\s\S*$/);
	return space >= 0 && place - space < before ? space : place;
}
