import type { Engine, Match } from './engine.ts';
import { byScore, rescored } from './find.ts';

/** Terms that are searched on their own, the rarest: each costs time. */
const mostTerms = 4;
/** A term on a larger share of the pages says nothing. */
const tooCommon = 0.25;

/**
 * The pages with most of the terms, when hardly any has all: scores of each term on its own are added up, and pages with
 * more of the terms come first by far.
 * @param exact how many pages have each term itself
 * @param pages how many pages there are
 * @param share of the terms that a page must have
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
	const sums = new Map<string, { match: Match; score: number; terms: number }>();
	const answers = await Promise.all(chosen.map((term) => engine.search(term)));
	for (const { results } of answers) {
		for (const match of results) {
			const sum = sums.get(match.id) ?? { match, score: 0, terms: 0 };
			sums.set(match.id, { match, score: sum.score + match.score, terms: sum.terms + 1 });
		}
	}
	const needed = chosen.length * share;
	return byScore(
		[...sums.values()]
			.filter((sum) => sum.terms >= needed)
			.map(({ match, score, terms: had }) => rescored(match, score * (had / chosen.length) ** 2)),
	);
}
