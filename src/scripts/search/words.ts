/**
 * Words as search sees them. The build makes the vocabulary with the same functions as the browser reads queries with,
 * so that both agree on what a word is.
 */

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** Letters that Unicode does not divide into a base and a mark, and what readers type for them. */
const alike: Record<string, string> = {
	...{ ı: 'i', ł: 'l', ø: 'o', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ħ: 'h' },
	...{ ك: 'ک', ي: 'ی', ى: 'ی' },
};
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'g');

/** The words of a text, as written, without possessive endings. */
export function wordsOf(text: string): string[] {
	return (text.match(word) ?? []).map((each) => each.replace(/['’]s?$/i, '').replaceAll('’', "'"));
}

/** A word in lower case without marks, and with plain letters for those that only look different. */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(alikeLetters, (letter) => alike[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
}

/**
 * The form under which the index knows an acronym that is written in capitals, so that a search for AIDS does not find
 * "aid": the sign at its end keeps the engine from taking an ending off, and its place in the alphabet beside the word.
 * @returns nothing for any other word
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
