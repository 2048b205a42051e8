import type { Engine, Match } from './engine.ts';
import { closeness } from './nearness.ts';
import type { Conjunction } from './parse-query.ts';
import { capitalForm } from './words.ts';

/**
 * How far a page rises that has all words exactly as typed above one with words that only begin like them; that has
 * acronyms in capitals; and whose words stand side by side.
 */
const gains = { exact: 100, capitals: 10_000, near: 0.4 };
/** What a term counts that a page has in the titles of its sources only. */
const inSources = 0.3;

/** Pages with a word or a phrase, by id. */
export type Places = ReadonlyMap<string, Match>;

/** What a conjunction finds, and what is known of each term from finding it. */
export interface Findings {
	/** Best first. */
	matches: Match[];
	/** Pages with each term exactly as typed, apart from its ending. */
	exact: ReadonlyMap<string, Places>;
}

/**
 * Finds the pages of a conjunction. The engine also finds words that begin like a term, which drowns acronyms ("un" in
 * "under") and names; pages with the terms themselves are brought up. It ranks no phrases, so that a phrase limits what
 * its words find.
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
	// A number is not the beginning of another number, nor does the engine's taking "5bn" for "5" find anything.
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

/** What is known of a match from the places of each term, and from the pages with each acronym. */
function gain({ id, words }: Match, terms: readonly Places[], capitals: readonly Places[]): number {
	const found = terms.map((pages) => pages.get(id));
	const exact = mean(found.map((match) => (match ? standing(match) : 0)));
	const large = mean(capitals.map((pages) => (pages.has(id) ? 1 : 0)));
	const near = closeness(words, terms.length);
	return (1 + gains.exact * exact ** 2 + gains.capitals * large ** 2) * (1 + gains.near * near);
}

function standing({ words, matchedMetaFields = [] }: Match): number {
	return words.length > 0 || matchedMetaFields.some((field) => field !== 'sources') ? 1 : inSources;
}

/** The pages that have a phrase, or a word itself. */
async function places(engine: Engine, phrase: string): Promise<Places> {
	const { results } = await engine.search(`"${phrase}"`);
	return new Map(results.map((match) => [match.id, match]));
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** True for a term that is a number or has one in it; an ending of its own ("2013's") leaves it as open as a word. */
export function hasDigit(term: string): boolean {
	return /^[^']*\p{N}[^']*$/u.test(term);
}

/** A match with another score. */
export function rescored(match: Match, score: number): Match {
	return { ...match, score, data: () => match.data() };
}

/** Matches, best first. */
export function byScore(matches: readonly Match[]): Match[] {
	return matches.toSorted((a, b) => b.score - a.score);
}
