import { fold, wordsOf } from './words.ts';

/** Position of a word in a text: index of its first character, and of the one after its last. */
export type Span = [start: number, end: number];

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Returns the positions of searched words in a text; whole words only, with or without diacritics. */
export function wordSpans(text: string, searched: readonly string[]): Span[] {
	const wanted = new Set(searched.flatMap(wordsOf).map(fold));
	return [...text.matchAll(word)].flatMap((match): Span[] =>
		wanted.has(fold(match[0])) ? [[match.index, match.index + match[0].length]] : [],
	);
}
