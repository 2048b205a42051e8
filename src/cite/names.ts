import type { CitedAuthor } from './citation.ts';

/** A word of a name: a letter, then letters, marks, digits, full stops, apostrophes, hyphens and joiners. */
const word = "\\p{L}[\\p{L}\\p{M}\\p{N}.'’\\u200c\\u200d-]*";
const plainName = new RegExp(`^${word}(?: ${word})+$`, 'u');
/** Words that are syntax between names in BibTeX. */
const joining = /(?:^| )(?:and|others)(?: |$)/i;
/** Scripts in which the family name comes first. */
const familyFirst = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/**
 * True if a name must stay in one piece: the name of a desk, a single word, a name written family name first, or one with
 * characters that are syntax in names, such as the comma of "King, Jr.".
 */
export function isWhole({ name, kind }: CitedAuthor): boolean {
	return kind === 'desk' || !plainName.test(name) || joining.test(name) || familyFirst.test(name);
}

/**
 * Divides the name of a person by the rule of BibTeX, for formats that need it divided: the family name begins at the first
 * word in lower case ("van", "al-Khoury"), or is the last word.
 * @returns undefined if the name stays in one piece
 */
export function divided(author: CitedAuthor): { family: string; given: string } | undefined {
	if (isWhole(author)) return undefined;
	const words = author.name.split(' ');
	const lower = words.findIndex((each) => /^\p{Ll}/u.test(each));
	const at = lower < 0 ? words.length - 1 : lower;
	if (at === 0) return undefined;
	return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}
