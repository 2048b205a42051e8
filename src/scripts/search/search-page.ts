import { button, el } from './dom.ts';
import type { Match } from './engine.ts';
import { entryCard } from './entry-card.ts';
import { filterPanel } from './filter-panel.ts';
import { noteMarks } from './mark-page.ts';
import { isLimited, type PageState, readState, writeState } from './page-state.ts';
import { type Answer, answer } from './query-layer.ts';
import { rememberSearch } from './recent-searches.ts';
import { showResults } from './result-list.ts';
import { sayAnswer } from './say.ts';
import { openSession, type Session } from './session.ts';
import { recentSearchList } from './suggestions.ts';

/** `<search-page>`: answers the query in the page's address, and keeps the address up to date with the reader's choices. */
class SearchPage extends HTMLElement {
	#state = readState('');
	#words: string[] = [];
	#turn = 0;
	readonly #title = document.title;

	connectedCallback(): void {
		const form = this.querySelector('form');
		form?.addEventListener('submit', (event) => {
			event.preventDefault();
			const query = this.querySelector('input')?.value.trim() ?? '';
			this.#go({ ...this.#state, query, literal: false });
		});
		this.querySelector<HTMLSelectElement>('.sort select')?.addEventListener('change', (event) => {
			const sort = (event.target as HTMLSelectElement).value === 'newest' ? 'newest' : 'relevance';
			this.#go({ ...this.#state, sort });
		});
		this.#part('results')?.addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			if (link) noteMarks(link.pathname, this.#words);
		});
		// Open where the filters are beside the results; on narrow screens the results come first.
		const filters = this.querySelector('details.filters');
		filters?.toggleAttribute('open', matchMedia('(width >= 60rem)').matches);
		addEventListener('popstate', () => void this.#run());
		void this.#run();
	}

	/** Shows another state and adds it to the history. */
	#go(state: PageState): void {
		history.pushState(null, '', `${location.pathname}${writeState(state)}`);
		void this.#run();
	}

	async #run(): Promise<void> {
		const turn = ++this.#turn;
		const state = readState(location.search);
		const { query } = state;
		this.#state = state;
		this.#reset();
		const asked = query !== '' || isLimited(state);
		this.classList.toggle('asked', asked);
		if (!asked) return this.#welcome();
		document.title = `${query} | ${this.#title}`;
		this.#say('Searching …');
		try {
			const session = await openSession(this.dataset.index ?? '');
			const { all, matches } = await foundFarEnough(session, state);
			const head = await session.facets.within(all.matches.slice(0, all.whole), state);
			if (turn !== this.#turn) return;
			this.classList.toggle('nothing', all.matches.length === 0);
			await this.#show(session, { ...all, matches, whole: head.length }, turn);
			if (turn !== this.#turn) return;
			this.#offerOlder(session);
			if (query !== '') rememberSearch(query);
			const change = (next: PageState) => this.#go(next);
			// Matches without the limits: filters stay when it is they that exclude everything.
			const panel =
				all.matches.length > 0 ? await filterPanel({ ...session, state, matches: all.matches, change }) : [];
			if (turn === this.#turn) this.#part('filter-groups')?.replaceChildren(...panel);
		} catch (error) {
			if (turn !== this.#turn) return;
			this.classList.remove('asked');
			this.#say('Search could not start. The lists below lead to every article.');
			console.error(error);
		}
	}

	#reset(): void {
		const field = this.querySelector('input');
		const sort = this.querySelector<HTMLSelectElement>('.sort select');
		if (field) field.value = this.#state.query;
		if (sort) sort.value = this.#state.sort;
		document.title = this.#title;
		for (const part of ['correction', 'card', 'results', 'more', 'older'])
			this.#part(part)?.replaceChildren();
	}

	#welcome(): void {
		this.#say('');
		const recent = recentSearchList(location.pathname);
		if (recent) this.#part('card')?.append(recent);
	}

	async #show(session: Session, given: Answer, turn: number): Promise<void> {
		const state = this.#state;
		const shown = given.corrected ?? state.query;
		this.#words = given.words;
		const byRank = state.sort === 'relevance' && state.query !== '';
		const [list, more] = [this.#part('results'), this.#part('more')];
		const { kinds } = session.catalogue;
		const stale = () => turn !== this.#turn;
		if (list && more) await showResults({ list, more, kinds }, given, byRank, stale);
		if (stale()) return;
		if (given.corrected) this.#part('correction')?.append(...this.#correction(given.corrected));
		const card = entryCard(session, shown);
		if (card) this.#part('card')?.append(card);
		this.#say(sayAnswer(given, shown, isLimited(state)));
	}

	/** Offers to search older volumes, if there are any that are not open. */
	#offerOlder({ library, openOlder }: Session): void {
		const count = library.closed.reduce((sum, { pages }) => sum + pages, 0);
		if (count === 0) return;
		const search = button(`Search ${count} older articles too`, async () => {
			await openOlder();
			await this.#run();
		});
		this.#part('older')?.replaceChildren(search);
	}

	#correction(corrected: string): (Node | string)[] {
		const literal = writeState({ ...this.#state, literal: true });
		return [
			'Showing results for ',
			el('strong', { textContent: corrected }),
			'. ',
			el('a', { href: literal, textContent: `Search instead for ${this.#state.query}` }),
		];
	}

	#say(text: string): void {
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = text;
	}

	#part(name: string): Element | null {
		return this.querySelector(`.${name}`);
	}
}

/** Number of hits below which older volumes are searched without being asked for. */
const few = 10;

/**
 * Searches back to the date of a state, and further until it has found enough.
 * @returns what the query finds, and those matches that are within the limits
 */
async function foundFarEnough(
	session: Session,
	state: PageState,
): Promise<{ all: Answer; matches: Match[] }> {
	if (state.from) await session.openOlder(state.from);
	for (;;) {
		const all = await found(session, state);
		const matches = await session.facets.within(all.matches, state);
		if (matches.length >= few || !(await session.openOlder())) return { all, matches };
	}
}

/** Finds what the query of a state asks for, in the order of the state, without its limits. */
async function found({ library }: Session, { query, literal, sort }: PageState): Promise<Answer> {
	const age = ({ id }: Match) => library.ages.get(id) ?? 1;
	const newest = (matches: readonly Match[]) => matches.toSorted((a, b) => age(a) - age(b));
	if (query === '') {
		const { results } = await library.engine.search(null);
		return { matches: newest(results), whole: results.length, words: [] };
	}
	const given = await answer(library, query, { literal });
	if (sort === 'relevance') return given;
	const [whole, partly] = [given.matches.slice(0, given.whole), given.matches.slice(given.whole)];
	return { ...given, matches: [...newest(whole), ...newest(partly)] };
}

customElements.define('search-page', SearchPage);
