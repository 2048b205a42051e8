import { button } from './dom.ts';
import type { Hit, Match } from './engine.ts';
import { type Answer, bestHits } from './query-layer.ts';
import { resultItem } from './result-item.ts';

/** How many results are fetched and shown first, and how many a page of them has. */
export const firstShown = 5;
const pageLength = 10;

/** Where the search page shows results. */
export interface ResultPlace {
	list: Element;
	/** Holds the button for more. */
	more: Element;
	/** Labels of the kinds of article. */
	kinds: Record<string, string>;
}

/**
 * Shows the first results of an answer, then the rest of the first page and a button for more.
 * @param byRank true to rank the first results again by their texts
 * @param stale returns true once another answer is to be shown
 */
export async function showResults(
	{ list, more, kinds }: ResultPlace,
	{ matches, words, whole }: Answer,
	byRank: boolean,
	stale: () => boolean,
): Promise<void> {
	const { hits, rest } = byRank
		? await bestHits(matches, words, whole, firstShown)
		: { hits: await fetched(matches.slice(0, firstShown)), rest: matches.slice(firstShown) };
	if (stale()) return;
	append(hits);
	const count = pageLength - hits.length;
	// Not awaited: the first results fill the screen.
	fetched(rest.slice(0, count)).then(
		(next) => {
			if (stale()) return;
			append(next);
			offer(rest.slice(count));
		},
		// Results that could not be fetched are offered again.
		() => stale() || offer(rest),
	);

	function append(some: readonly Hit[]): HTMLElement[] {
		const items = some.map((hit) => resultItem(hit, kinds));
		list.append(...items);
		return items;
	}

	function offer(left: readonly Match[]): void {
		if (left.length === 0) return;
		const showMore = button(`Show more of ${left.length}`, async () => {
			const next = await fetched(left.slice(0, pageLength));
			showMore.remove();
			append(next)[0]?.querySelector('a')?.focus();
			offer(left.slice(pageLength));
		});
		more.replaceChildren(showMore);
	}
}

function fetched(matches: readonly Match[]): Promise<Hit[]> {
	return Promise.all(matches.map((match) => match.data()));
}
