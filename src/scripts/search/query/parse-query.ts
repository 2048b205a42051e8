/**
 * Reads a query. Words are joined by AND. `OR`, `or` and `|` join what stands on their two sides; `-` before a word, and `NOT`,
 * exclude it; quotes make a phrase; `title:`, `author:` and `topic:` say where a word is to stand; `*` leaves a word open.
 */

/** Where a word must stand. */
export type Field = 'title' | 'author' | 'topic';

/** A word or phrase of a query. */
export interface Part {
	text: string;
	isPhrase: boolean;
	field?: Field | undefined;
	/** True if the word may be unfinished. */
	isOpen?: boolean | undefined;
}

/** What a text must have, all of it, and must not have. */
export interface Conjunction {
	parts: Part[];
	excluded: Part[];
}

/** Most conjunctions of a query with several OR; more are left out, since each costs a search. */
const mostAlternatives = 8;

const piece = /(?<minus>-?)(?:(?<field>title|author|topic):\s*)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/giu;
const and = /^AND$/u;
const not: Record<string, RegExp> = { de: /^NICHT$/u, fr: /^SAUF$/u, es: /^NO$/u, it: /^NON$/u };
const or: Record<string, RegExp> = {
	en: /^or$/iu,
	de: /^oder$/iu,
	fr: /^ou$/iu,
	es: /^O$/u,
	it: /^O$/u,
	fa: /^یا$/u,
	ar: /^(?:أو|او)$/u,
};
const always = { or: /^(?:OR|\|)$/u, not: /^NOT$/u };
const hasWord = /[\p{L}\p{N}]|[$€£¥₹%‰#+]/u;

/** Brings a query into one form: straight quotes and apostrophes, a hyphen for every minus, spaces around `|`. */
export function normalise(query: string): string {
	return query
		.normalize('NFC')
		.replace(/[“”„‟«»″「」『』]/g, '"')
		.replace(/[‘’‚‛′]/g, "'")
		.replace(/(?<=^|\s)[−–](?=\S)/g, '-')
		.replaceAll('|', ' | ')
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * Reads a query.
 * @param language whose words for OR and NOT count beside these
 * @returns the conjunctions, any of which answers it; none if it has no words
 */
export function parseQuery(query: string, language = 'en'): Conjunction[] {
	const isOr = (word: string) => always.or.test(word) || or[language]?.test(word);
	const isNot = (word: string) => always.not.test(word) || not[language]?.test(word);
	const clauses: Conjunction[][] = [];
	let [joins, excludes, last] = [false, false, ''];
	for (const { groups = {} } of normalise(query).matchAll(piece)) {
		const { minus, field, phrase, word = '' } = groups;
		const isPlain = minus === '' && field === undefined && phrase === undefined;
		if (isPlain && isOr(word) && clauses.length > 0 && !joins) [joins, last] = [true, word];
		else if (isPlain && and.test(word)) continue;
		else if (isPlain && isNot(word)) excludes = true;
		else {
			const part = partOf(phrase ?? word, phrase !== undefined, field);
			if (!part) continue;
			const isExcluded = minus === '-' || excludes;
			const way = isExcluded ? { parts: [], excluded: [part] } : { parts: [part], excluded: [] };
			if (joins && !isExcluded) clauses.at(-1)?.push(way);
			else clauses.push([way]);
			[joins, excludes] = [false, false];
		}
	}
	if (joins && last !== '|') clauses.push([{ parts: [{ text: last, isPhrase: false }], excluded: [] }]);
	return clauses.reduce<Conjunction[]>(
		(ways, clause) =>
			(ways.length === 0 ? [{ parts: [], excluded: [] }] : ways)
				.flatMap((way) => clause.map((other) => join(way, other)))
				.slice(0, mostAlternatives),
		[],
	);
}

function partOf(text: string, isPhrase: boolean, field: string | undefined): Part | undefined {
	const trimmed = text.trim();
	if (!hasWord.test(trimmed)) return undefined;
	const isOpen = !isPhrase && /[\p{L}\p{N}]\*$/u.test(trimmed);
	return {
		text: isOpen ? trimmed.slice(0, -1) : trimmed,
		isPhrase,
		...(field && { field: field.toLowerCase() as Field }),
		...(isOpen && { isOpen }),
	};
}

function join(one: Conjunction, other: Conjunction): Conjunction {
	return { parts: [...one.parts, ...other.parts], excluded: [...one.excluded, ...other.excluded] };
}
