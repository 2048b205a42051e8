/**
 * Divides text into words for search. The build and the browser use the same functions, so that vocabulary and queries
 * agree on what a word is.
 */

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** Letters that Unicode does not decompose, and what readers type for them. */
const alike: Record<string, string> = {
	...{ ı: 'i', ł: 'l', ø: 'o', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ħ: 'h' },
	...{ ك: 'ک', ي: 'ی', ى: 'ی' },
};
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'g');

/** Returns the words of a text as written, without possessive endings. */
export function wordsOf(text: string): string[] {
	return (text.match(word) ?? []).map((each) => each.replace(/['’]s?$/i, '').replaceAll('’', "'"));
}

/** Returns a word in lower case without diacritics, with plain letters in place of look-alikes. */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(alikeLetters, (letter) => alike[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
}

/**
 * Returns the form under which the index has an acronym in capitals, so that a search for AIDS does not find "aid". The
 * digit at its end keeps the engine from stemming it, and keeps it beside the word in the alphabet.
 * @returns undefined for any other word
 */
export function capitalForm(word: string): string | undefined {
	return /^\p{Lu}{2,6}$/u.test(word) ? `${fold(word)}0` : undefined;
}

/** True for a word that can be misspelt: letters of a script that puts spaces between words, no digits. */
export function isSpelt(text: string): boolean {
	return (
		/^[\p{L}\p{M}']{3,}$/u.test(text) &&
		!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)
	);
}
