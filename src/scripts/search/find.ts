import type { Engine, Match } from './engine.ts';
import { closeness } from './nearness.ts';
import type { Conjunction } from './parse-query.ts';
import { capitalForm } from './words.ts';

/** Gains in score of pages that have all words exactly as typed, that have acronyms in capitals, and that have the words side by side. */
const gains = { exact: 100, capitals: 10_000, near: 0.4 };
/** Weight of a term that a page has only in the titles of its sources. */
const inSources = 0.3;

/** Pages with a word or a phrase, by id. */
export type Places = ReadonlyMap<string, Match>;

/** What a conjunction finds. */
export interface Findings {
	/** Best first. */
	matches: Match[];
	/** Pages with each term exactly as typed, apart from its ending. */
	exact: ReadonlyMap<string, Places>;
}

/**
 * Finds the pages of a conjunction. The engine also finds words that begin with a term, among which acronyms ("un" in
 * "under") and names would be lost, so pages with the terms themselves rank higher. The engine does not rank phrases, so
 * a phrase limits what its words find.
 */
export async function find(engine: Engine, { terms, phrases, excluded }: Conjunction): Promise<Findings> {
	const words = [...terms, ...phrases].join(' ');
	const [{ results }, sets, capitals, wanted, unwanted] = await Promise.all([
		engine.search(words || null),
		Promise.all(terms.map((term) => places(engine, term))),
		Promise.all(terms.flatMap((term) => capitalForm(term) ?? []).map((form) => places(engine, form))),
		Promise.all(phrases.map((phrase) => places(engine, phrase))),
		Promise.all(excluded.map((phrase) => places(engine, phrase))),
	]);
	// Numbers must match exactly: the engine would also find longer numbers, and "5bn" for "5".
	const numbers = sets.filter((_, index) => hasDigit(terms[index] ?? ''));
	const needed = [...wanted, ...numbers];
	const matches = results
		.filter(({ id }) => needed.every((set) => set.has(id)) && !unwanted.some((set) => set.has(id)))
		.map((match) => rescored(match, match.score * gain(match, sets, capitals)));
	return {
		matches: byScore(matches),
		exact: new Map(terms.map((term, index) => [term, sets[index] as Places])),
	};
}

/** Returns the gain of a match. @param terms pages with each term @param capitals pages with each acronym */
function gain({ id, words }: Match, terms: readonly Places[], capitals: readonly Places[]): number {
	const found = terms.map((pages) => pages.get(id));
	const exact = mean(found.map((match) => (match ? weightOf(match) : 0)));
	const large = mean(capitals.map((pages) => (pages.has(id) ? 1 : 0)));
	const near = closeness(words, terms.length);
	return (1 + gains.exact * exact ** 2 + gains.capitals * large ** 2) * (1 + gains.near * near);
}

function weightOf({ words, matchedMetaFields = [] }: Match): number {
	return words.length > 0 || matchedMetaFields.some((field) => field !== 'sources') ? 1 : inSources;
}

/** Finds the pages that have a phrase, or exactly a word. */
async function places(engine: Engine, phrase: string): Promise<Places> {
	const { results } = await engine.search(`"${phrase}"`);
	return new Map(results.map((match) => [match.id, match]));
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** True for a term with a digit and without an apostrophe: "2013's" is matched as loosely as a word. */
export function hasDigit(term: string): boolean {
	return /^[^']*\p{N}[^']*$/u.test(term);
}

/** Returns a match with another score. */
export function rescored(match: Match, score: number): Match {
	return { ...match, score, data: () => match.data() };
}

/** Sorts matches, best first. */
export function byScore(matches: readonly Match[]): Match[] {
	return matches.toSorted((a, b) => b.score - a.score);
}
