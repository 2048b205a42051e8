import { wordsOf } from './words.ts';

/** A query that a page matches if it has all terms and phrases and nothing that is excluded. */
export interface Conjunction {
	terms: string[];
	phrases: string[];
	excluded: string[];
}

/** Most conjunctions of a query with several OR; more are left out, since each costs a search. */
const mostAlternatives = 8;

const token = /(-?)(?:"([^"]*)"?|([^\s"]+))/g;

/**
 * Normalises a query: straight quotes, no currency or mathematical signs, and spaces for dashes, since the index has only
 * whole words. A minus before a word stays, since it excludes the word.
 */
export function normalise(query: string): string {
	return query
		.normalize('NFC')
		.replace(/[“”„‟«»″]/g, '"')
		.replace(/[‘’‚‛′]/g, "'")
		.replace(/[−–]/g, '-')
		.replace(/[\p{S}…·]/gu, ' ')
		.replace(/(?<=\S)-|-(?=[\s-]|$)|(?!-)\p{Pd}/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * Reads a query. Words are joined by AND; `OR` joins the words on its two sides; quotes make a phrase; a minus excludes.
 * @returns the conjunctions, any of which answers the query; none if the query has no words
 */
export function parseQuery(query: string): Conjunction[] {
	const clauses: Conjunction[][] = [];
	let joined = false;
	for (const [, minus = '', phrase, word = ''] of normalise(query).matchAll(token)) {
		if (word === 'OR' && minus === '' && clauses.length > 0) {
			joined = true;
			continue;
		}
		const part = partOf(minus, phrase, word);
		if (!part) continue;
		if (joined) clauses.at(-1)?.push(part);
		else clauses.push([part]);
		joined = false;
	}
	return clauses.reduce<Conjunction[]>(
		(ways, clause) =>
			(ways.length === 0 ? [nothing] : ways)
				.flatMap((way) => clause.map((part) => join(way, part)))
				.slice(0, mostAlternatives),
		[],
	);
}

const nothing: Conjunction = { terms: [], phrases: [], excluded: [] };

function partOf(minus: string, phrase: string | undefined, word: string): Conjunction | undefined {
	const text = (phrase ?? word).trim();
	const { length } = wordsOf(text);
	if (length === 0) return undefined;
	if (minus) return { ...nothing, excluded: [text] };
	return phrase !== undefined ? { ...nothing, phrases: [text] } : { ...nothing, terms: [text] };
}

function join(one: Conjunction, other: Conjunction): Conjunction {
	return {
		terms: [...one.terms, ...other.terms],
		phrases: [...one.phrases, ...other.phrases],
		excluded: [...one.excluded, ...other.excluded],
	};
}
