import type { CitedAuthor } from './citation.ts';

/** A word of a name: letters first, then what stands inside names. */
const word = "\\p{L}[\\p{L}\\p{M}\\p{N}.'’\\u200c\\u200d-]*";
const plainName = new RegExp(`^${word}(?: ${word})+$`, 'u');
/** Words that mean something between names in BibTeX. */
const joining = /(?:^| )(?:and|others)(?: |$)/i;
/** Scripts in which the family name comes first. */
const familyFirst = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/**
 * True if a name has to stay in one piece: that of a desk, one word, one written family name first, and one with signs
 * that mean something to a reader of names, such as the comma of "King, Jr.".
 */
export function isWhole({ name, kind }: CitedAuthor): boolean {
	return kind === 'desk' || !plainName.test(name) || joining.test(name) || familyFirst.test(name);
}

/**
 * Divides the name of a person by the rule of BibTeX, for formats that take no person whole: the family name begins at
 * the first word in lower case ("van", "al-Khoury"), or is the last word.
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
