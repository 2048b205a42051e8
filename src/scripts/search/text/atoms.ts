/**
 * Atoms: the smallest pieces of text that search knows by their place. The build and the browser divide text by these rules
 * alone, without a dictionary, so that every reader's query is divided as the index is.
 *
 * - A word is one atom. A word with joints (`far-reaching`, `O'Brien`, `U.S.`, `3.3`, `می‌خواهد`) is several, each beginning
 *   where the one before it is joined.
 * - In scripts that put no spaces between words each letter is an atom, with its marks.
 * - Signs that tell words apart (`$`, `%`, `++`) are atoms.
 */

/** A piece of a text. */
export interface Atom {
	/** As written. */
	text: string;
	start: number;
	end: number;
	kind: 'word' | 'letter' | 'sign';
	/** The joint between it and the atom before; empty if they touch, undefined if they are apart. */
	joint?: string | undefined;
}

/** Scripts without spaces between words; in Korean words are written with endings that readers leave out. */
const run =
	'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー〇々';
const letter = `(?:(?=[${run}])\\p{L}|[〇々])\\p{M}*`;
/** Marks that show nothing and stand inside words: soft hyphen, joiners, directions. */
const silent = '\\u00ad\\u200d\\u2060\\u200e\\u200f\\u061c';
const word = `(?:(?![${run}])[\\p{L}\\p{N}])(?:(?![${run}])[\\p{L}\\p{N}\\p{M}${silent}])*`;
const sign = '[$€£¥₹₽₩₪﷼%٪‰°§#@+&=]+';
const atom = new RegExp(`(?<letter>${letter})|(?<sign>${sign})|${word}`, 'gu');

/** Hyphens, apostrophes, points and non-joiners that join words, with one on each side. */
const joint = /^(?:[-‐‑'’ʼ＇׳״·_\u200c]|[.,٫٬/])$/u;
const digits = /^\p{Nd}+$/u;
const possessive = /^['’ʼ＇]s$/i;

/** Divides a text into atoms. The `s` of "Iran's" is none. */
export function atomsOf(text: string): Atom[] {
	const atoms: Atom[] = [];
	for (const match of text.matchAll(atom)) {
		const [all] = match;
		const last = atoms.at(-1);
		const start = match.index;
		const kind = match.groups?.letter ? 'letter' : match.groups?.sign ? 'sign' : 'word';
		const between = last ? text.slice(last.end, start) : ' ';
		const joined = last !== undefined && (between === '' || isJoint(last, between, all));
		if (joined && possessive.test(between + all)) continue;
		atoms.push({ text: all, start, end: start + all.length, kind, joint: joined ? between : undefined });
	}
	return atoms;
}

/** True if a mark between two atoms joins them: a point or comma only between digits, a point also in `U.S.`. */
function isJoint(before: Atom, between: string, after: string): boolean {
	if (!joint.test(between)) return false;
	if (between === '/') return digits.test(before.text) && digits.test(after);
	if (!/[.,٫٬]/.test(between)) return true;
	if (digits.test(before.text)) return /^\p{Nd}/u.test(after);
	return between === '.' && [...before.text].length === 1 && [...after].length === 1;
}
