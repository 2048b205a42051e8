import { button } from './dom.ts';
import { phrases } from './phrases.ts';
import type { Scored } from './query/rank.ts';
import { fetchResults, type Result } from './query/results.ts';
import type { Searched } from './query/searched.ts';
import { resultItem, type Showing } from './result-item.ts';

/** How many results are fetched and shown first, and how many a page of them has. */
export const firstShown = 5;
const pageLength = 10;

/** Where the search page shows results. */
export interface ResultPlace {
	list: Element;
	/** Holds the button for more. */
	more: Element;
}

/**
 * Shows the first results of an answer in place of those that are there, then the rest of the first page and a button for
 * more.
 * @param rest the matches after the first
 * @param count how many are shown at once, if more than a page: as many as there were before the reader left
 * @param stale returns true once another answer is to be shown
 * @returns once all of them are shown
 */
export async function showResults(
	{ list, more }: ResultPlace,
	searched: Searched,
	showing: Showing,
	{ results, rest }: { results: readonly Result[]; rest: readonly Scored[] },
	count: number,
	stale: () => boolean,
): Promise<void> {
	list.replaceChildren(...results.map((result) => resultItem(result, showing)));
	more.replaceChildren();
	const next = Math.max(count, pageLength) - results.length;
	try {
		const others = await fetchResults(searched, rest.slice(0, next));
		if (stale()) return;
		append(others);
		offer(rest.slice(next));
	} catch {
		// Results that could not be fetched are offered again.
		if (!stale()) offer(rest);
	}

	function append(some: readonly Result[]): HTMLElement[] {
		const items = some.map((result) => resultItem(result, showing));
		list.append(...items);
		return items;
	}

	function offer(left: readonly Scored[]): void {
		if (left.length === 0) return;
		const showMore = button(phrases.moreOf(left.length), async () => {
			const next = await fetchResults(searched, left.slice(0, pageLength));
			showMore.remove();
			append(next)[0]?.querySelector('a')?.focus();
			offer(left.slice(pageLength));
		});
		more.replaceChildren(showMore);
	}
}
