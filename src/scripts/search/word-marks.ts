import { fold, wordsOf } from './words.ts';

/** Where a word stands in a text: first and one past the last character. */
export type Span = [start: number, end: number];

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Where whole words of a text are among those searched; letters with and without marks are alike. */
export function wordSpans(text: string, searched: readonly string[]): Span[] {
	const wanted = new Set(searched.flatMap(wordsOf).map(fold));
	return [...text.matchAll(word)].flatMap((match): Span[] =>
		wanted.has(fold(match[0])) ? [[match.index, match.index + match[0].length]] : [],
	);
}
