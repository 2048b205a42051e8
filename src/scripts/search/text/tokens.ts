/**
 * Tokens: what the index has for the atoms of a text, and what is looked up for those of a query. Tokens are letters from
 * a to z and digits, so that the engine which stores them takes them as they are.
 */
import { type Atom, atomsOf } from './atoms.ts';
import { accented, fold } from './fold.ts';
import { stemmerOf } from './stem.ts';

/** Longest token: a longer word counts by its beginning. */
const longest = 40;
/** What marks tokens that are no words: other letters than a to z, a word as written, in capitals, a thing with a page. */
const escaped = '0z';
const asWritten = '0q';
const inCapitals = '0c';
const aThing = '0t';

/** An atom or a whole word with joints, as tokens. */
export interface Term {
	/** As written. */
	text: string;
	/** Tokens that stand one after another in texts. */
	tokens: string[];
	/** The same without signs such as `$`, if it has some beside words. */
	bare?: string[] | undefined;
	/** The token of the same in one word, if it has joints. */
	joined?: string | undefined;
	/** Tokens of texts that have it exactly as written, apart from capitals; with accents if it has some; in capitals if it is. */
	form?: string | undefined;
	accents?: string | undefined;
	capitals?: string | undefined;
}

/** Returns the functions that make tokens of a language. @param language primary subtag, such as `en` */
export type Tokens = ReturnType<typeof tokensOf>;

export function tokensOf(language: string) {
	const stem = stemmerOf(language);
	const known = new Map<string, string>();
	const forms = new Map<string, readonly string[]>();
	return { language, terms, stream, token, start };

	/** Returns the token of a word. */
	function token(word: string): string {
		const found = known.get(word) ?? safe(stem(fold(word)));
		known.set(word, found);
		return found;
	}

	function tokenOf({ kind, text }: Atom, next: Atom | undefined): string {
		if (kind === 'word') return token(text);
		if (kind === 'sign') return safe(text.normalize('NFKC').replace('٪', '%'));
		return safe(fold(next?.kind === 'letter' && next.joint === '' ? text + next.text : text));
	}

	/** Divides a text into its words, each with its tokens. */
	function terms(text: string): Term[] {
		return groupsOf(atomsOf(text)).map(termOf);
	}

	function termOf(atoms: readonly Atom[]): Term {
		const text = atoms.map(({ text, joint = '' }, at) => (at === 0 ? text : joint + text)).join('');
		const tokens = atoms.map((atom, at) => tokenOf(atom, atoms[at + 1]));
		// Of a run of letters, the last stands in the pair before it.
		if (atoms.length > 1 && atoms.at(-1)?.kind === 'letter' && atoms.at(-1)?.joint === '') tokens.pop();
		const joined = joinedWord(atoms);
		const word = joined ?? (atoms.length === 1 && atoms[0]?.kind === 'word' ? text : undefined);
		const bare = tokens.filter((_, at) => atoms[at]?.kind !== 'sign');
		return {
			...{ text, tokens },
			bare: bare.length > 0 && bare.length < tokens.length ? bare : undefined,
			joined: joined && token(joined),
			...(word && formsOf(word)),
		};
	}

	function formsOf(word: string): Pick<Term, 'form' | 'accents' | 'capitals'> {
		const folded = fold(word);
		const accents = accented(word);
		return {
			form: stem(folded) === folded ? undefined : `${safe(folded)}${asWritten}`,
			accents: accents && safe(accents, true),
			capitals: isAcronym(word) ? `${safe(folded)}${inCapitals}` : undefined,
		};
	}

	/** Returns the letters with which the tokens of an unfinished word begin. */
	function start(word: string): string {
		return safe(fold(word));
	}

	/** Returns the tokens of a text by their place in it. @param extras gets those by which it is found besides */
	function stream(text: string, extras: Set<string>): string[] {
		const atoms = atomsOf(text);
		for (const group of groupsOf(atoms)) for (const extra of extrasOf(group)) extras.add(extra);
		return atoms.map((atom, at) => tokenOf(atom, atoms[at + 1]));
	}

	function extrasOf(atoms: readonly Atom[]): readonly string[] {
		const [{ kind, text }] = atoms as [Atom];
		if (atoms.length === 1) return kind === 'word' ? formExtras(text) : [];
		const joined = joinedWord(atoms);
		const parts = atoms.flatMap((atom) =>
			atom.kind === 'word' ? formExtras(atom.text) : atom.kind === 'letter' ? [safe(fold(atom.text))] : [],
		);
		return joined === undefined ? parts : [...parts, token(joined), ...formExtras(joined)];
	}

	function formExtras(word: string): readonly string[] {
		const found = forms.get(word) ?? Object.values(formsOf(word)).filter((form) => form !== undefined);
		forms.set(word, found);
		return found;
	}
}

function groupsOf(atoms: readonly Atom[]): Atom[][] {
	const groups: Atom[][] = [];
	for (const atom of atoms) {
		if (atom.joint === undefined) groups.push([atom]);
		else groups.at(-1)?.push(atom);
	}
	return groups;
}

/** Returns a word with joints as one word, numbers without marks between thousands; undefined for what has no joints. */
function joinedWord(atoms: readonly Atom[]): string | undefined {
	if (atoms.length < 2 || atoms.some(({ kind }) => kind !== 'word')) return undefined;
	return atoms
		.map(({ text, joint = '' }, at) => {
			const isFraction =
				at > 0 && /[.,٫٬/]/.test(joint) && /^\p{Nd}/u.test(text) && !/^\p{Nd}{3}$/u.test(text);
			return isFraction ? `.${text}` : text;
		})
		.join('');
}

/** True for words in capitals such as `UN`, which small letters may also spell. */
export function isAcronym(word: string): boolean {
	return /^\p{Lu}{2,6}$/u.test(word);
}

/** Returns the letters of a token that stands for a word as written; undefined for other tokens. */
export function writtenForm(token: string): string | undefined {
	return token.endsWith(asWritten) ? token.slice(0, -asWritten.length) : undefined;
}

/** True for a token that is a word: no thing, no acronym. */
export function isWordToken(token: string): boolean {
	return !token.startsWith(aThing) && !token.endsWith(inCapitals) && !token.endsWith(asWritten);
}

/** Returns the token of the texts that name something with a page. @param filter its kind, as filters are named */
export function thingToken(filter: string, id: string): string {
	let [high, low] = [0x9e3779b9, 0x85ebca6b];
	for (const letter of `${filter}/${id}`) {
		const code = letter.codePointAt(0) ?? 0;
		high = Math.imul(high ^ code, 0x5bd1e995);
		low = Math.imul(low ^ code, 0x1b873593);
		[high, low] = [(high << 13) | (high >>> 19), (low << 7) | (low >>> 25)];
	}
	return `${aThing}${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}

/** Writes a word in letters from a to z and digits. @param always true to keep it apart from the word with the same letters */
function safe(word: string, always = false): string {
	const short = word.slice(0, longest);
	if (!always && /^[a-z0-9]+$/.test(short) && !short.startsWith('0')) return short;
	if (!always && /^0[0-9]*$/.test(short)) return short;
	const letters = [...short].map((letter) => (letter.codePointAt(0) ?? 0).toString(36).padStart(4, '0'));
	return escaped + letters.join('');
}
