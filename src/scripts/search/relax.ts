import type { Engine, Match } from './engine.ts';
import { byScore, rescored } from './find.ts';

/** How many terms are searched on their own, the rarest first: each costs time. */
const mostTerms = 4;
/** Share of the pages above which a term says nothing. */
const tooCommon = 0.25;

/**
 * Finds the pages with most of the terms. It adds up the scores of each term on its own, and puts pages with more of the
 * terms far ahead.
 * @param exact returns how many pages have a term exactly
 * @param pages number of pages in all
 * @param share share of the terms that a page must have
 */
export async function relax(
	engine: Engine,
	terms: readonly string[],
	exact: (term: string) => number,
	pages: number,
	share: number,
): Promise<Match[]> {
	const rarest = terms.toSorted((a, b) => exact(a) - exact(b));
	const telling = rarest.filter((term) => exact(term) <= pages * tooCommon);
	const chosen = (telling.length > 0 ? telling : rarest).slice(0, mostTerms);
	const answers = await Promise.all(chosen.map((term) => engine.search(term)));
	const pagesFound = Map.groupBy(
		answers.flatMap(({ results }) => results),
		({ id }) => id,
	);
	return byScore(
		[...pagesFound.values()]
			.filter(({ length }) => length >= chosen.length * share)
			.map((found) => {
				const score = found.reduce((sum, match) => sum + match.score, 0);
				return rescored(found.at(-1) as Match, score * (found.length / chosen.length) ** 2);
			}),
	);
}
