import { within } from './facets.ts';
import { firstVolumes } from './index/library.ts';
import { isLimited, type PageState } from './page-state.ts';
import { type Answer, answer } from './query/answer.ts';
import type { Scored } from './query/rank.ts';
import type { Searched } from './query/searched.ts';
import type { Session } from './session.ts';

/** What a state of the search page finds. */
export interface Found {
	searched: Searched;
	/** What the query finds, without the limits of the state. */
	answer: Answer;
	/** Those within the limits, in the order of the state, and how many of them have all words. */
	matches: Scored[];
	whole: number;
}

/** Number of hits below which older volumes are searched without being asked for. */
const few = 10;

/**
 * Searches the newest volumes, back to the date of a state, and further until enough is found or there is no more. How far
 * depends on the state alone.
 */
export async function findFor({ library, catalogue }: Session, state: PageState): Promise<Found> {
	const { volumes } = library.manifest;
	const toDate = volumes.filter(({ to }) => state.from !== '' && to >= state.from.slice(0, 7)).length;
	let count = Math.max(firstVolumes, toDate, state.older > 0 ? volumes.length : 0);
	for (;;) {
		const searched = { library, catalogue, reach: await library.open(count) };
		const found = await findIn(searched, state);
		const isEnough = found.whole > 0 && found.matches.length >= few;
		if (isEnough || count >= volumes.length) return found;
		count += firstVolumes;
	}
}

async function findIn(searched: Searched, state: PageState): Promise<Found> {
	const { query, literal, sort } = state;
	const { pages } = searched.reach;
	const all: Answer =
		query === ''
			? {
					matches: pages.map((_, page) => ({ page, score: 0, places: [] })),
					...{ whole: pages.length, words: [], notes: [] },
				}
			: await answer(searched, query, { literal });
	const facets = Object.keys(state.filters).length > 0 ? await searched.reach.facets() : new Map();
	const limit = (some: readonly Scored[]) =>
		isLimited(state) ? within(some, state, pages, facets) : [...some];
	const [whole, partly] = [all.matches.slice(0, all.whole), all.matches.slice(all.whole)].map(limit) as [
		Scored[],
		Scored[],
	];
	for (const list of [whole, partly])
		if (sort !== 'relevance') list.sort((a, b) => (sort === 'newest' ? a.page - b.page : b.page - a.page));
	return { searched, answer: all, matches: [...whole, ...partly], whole: whole.length };
}
