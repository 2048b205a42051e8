import type { Engine, Match } from './engine.ts';
import type { Conjunction } from './parse-query.ts';

/** How far a page with all words exactly as typed rises above one with words that only begin like them. */
const exactBoost = 100;
/** How far a page rises whose words stand side by side as in the query. */
const phraseBoost = 0.6;

/** What a conjunction finds, and what is known of each term from finding it. */
export interface Findings {
	/** Best first. */
	matches: Match[];
	/** Pages with each term exactly as typed, apart from its ending: ids, by term. */
	exact: Map<string, Set<string>>;
}

/**
 * Finds the pages of a conjunction. The engine also finds words that begin like a term, which drowns acronyms ("un" in
 * "under") and names; pages with the terms themselves are brought up. It ranks no phrases, so that a phrase limits what
 * its words find.
 */
export async function find(engine: Engine, { terms, phrases, excluded }: Conjunction): Promise<Findings> {
	const words = [...terms, ...phrases].join(' ');
	const [{ results }, sides, wanted, unwanted, ...sets] = await Promise.all([
		engine.search(words || null),
		terms.length > 1 ? ids(engine, terms.join(' ')) : new Set<string>(),
		Promise.all(phrases.map((phrase) => ids(engine, phrase))),
		Promise.all(excluded.map((phrase) => ids(engine, phrase))),
		...terms.map((term) => ids(engine, term)),
	]);
	const exact = new Map(terms.map((term, index) => [term, sets[index] ?? new Set<string>()]));
	const matches = results
		.filter(({ id }) => wanted.every((set) => set.has(id)) && !unwanted.some((set) => set.has(id)))
		.map((match) => {
			const share = terms.length === 0 ? 0 : sets.filter((set) => set.has(match.id)).length / terms.length;
			const boost = 1 + exactBoost * share ** 2;
			return rescored(match, match.score * boost * (sides.has(match.id) ? 1 + phraseBoost : 1));
		});
	return { matches: byScore(matches), exact };
}

/** The pages that have a phrase, or a word itself. */
async function ids(engine: Engine, phrase: string): Promise<Set<string>> {
	const { results } = await engine.search(`"${phrase}"`);
	return new Set(results.map(({ id }) => id));
}

/** A match with another score. */
export function rescored(match: Match, score: number): Match {
	return { id: match.id, score, data: () => match.data() };
}

/** Matches, best first. */
export function byScore(matches: readonly Match[]): Match[] {
	return matches.toSorted((a, b) => b.score - a.score);
}
