import { atomsOf } from './text/atoms.ts';

/** Returns the words of a text as written, those with joints taken apart. */
export function wordsOf(text: string): string[] {
	return atomsOf(text).flatMap((atom) => (atom.kind === 'word' ? [atom.text] : []));
}

/** True for a word that can be misspelt: letters of a script that puts spaces between words, no digits. */
export function isSpelt(text: string): boolean {
	return (
		/^[\p{L}\p{M}']{3,}$/u.test(text) &&
		!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
			text,
		)
	);
}
