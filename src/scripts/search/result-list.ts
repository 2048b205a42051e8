import { el } from './dom.ts';
import type { Hit, Match } from './engine.ts';
import { type Answer, bestHits } from './query-layer.ts';
import { resultItem } from './result-item.ts';

/** Results that are fetched and shown first, and how many a page of them has. */
export const firstShown = 5;
const pageLength = 10;

/** The list of results on the search page, with a button for more. */
export class ResultList {
	readonly #list: Element;
	readonly #more: Element;
	readonly #kinds: Record<string, string>;

	/** @param kinds labels of the kinds of article */
	constructor(list: Element, more: Element, kinds: Record<string, string>) {
		this.#list = list;
		this.#more = more;
		this.#kinds = kinds;
	}

	/**
	 * Shows the first results of an answer, then the rest of the first page.
	 * @param byRank true to rank the first of them again by their texts
	 * @param stale true once another answer is to be shown
	 */
	async show(given: Answer, byRank: boolean, stale: () => boolean): Promise<void> {
		const { matches, words, whole } = given;
		const { hits, rest } = byRank
			? await bestHits(matches, words, whole, firstShown)
			: { hits: await fetched(matches.slice(0, firstShown)), rest: matches.slice(firstShown) };
		if (stale()) return;
		this.#append(hits);
		const count = pageLength - hits.length;
		// Fetched after the first, which are all that a reader sees at once.
		fetched(rest.slice(0, count)).then(
			(more) => {
				if (stale()) return;
				this.#append(more);
				this.#offer(rest.slice(count));
			},
			// A part that did not come can be asked for again.
			() => stale() || this.#offer(rest),
		);
	}

	#append(hits: readonly Hit[]): HTMLElement[] {
		const items = hits.map((hit) => resultItem(hit, this.#kinds, 'h2'));
		this.#list.append(...items);
		return items;
	}

	#offer(rest: readonly Match[]): void {
		if (rest.length === 0) return;
		const button = el('button', { type: 'button', textContent: `Show more of ${rest.length}` });
		button.addEventListener('click', async () => {
			const hits = await fetched(rest.slice(0, pageLength));
			button.remove();
			this.#append(hits)[0]?.querySelector('a')?.focus();
			this.#offer(rest.slice(pageLength));
		});
		this.#more.replaceChildren(button);
	}
}

function fetched(matches: readonly Match[]): Promise<Hit[]> {
	return Promise.all(matches.map((match) => match.data()));
}
