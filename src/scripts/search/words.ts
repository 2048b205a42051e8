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

/** True for a word that can be misspelt: letters of a script that puts spaces between words, no digits. */
export function isSpelt(text: string): boolean {
	return (
		/^[\p{L}\p{M}']{3,}$/u.test(text) &&
		!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)
	);
}
