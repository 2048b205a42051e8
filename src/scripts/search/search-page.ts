import { button, el, replaceKeepingFocus } from './dom.ts';
import { entryCard } from './entry-card.ts';
import { filterPanel } from './filter-panel.ts';
import { noteMarks } from './mark-page.ts';
import { otherLanguages } from './other-languages.ts';
import { type Found, findFor } from './page-answer.ts';
import { isLimited, orders, type PageState, readState, writeState } from './page-state.ts';
import { phrases } from './phrases.ts';
import { fetchResults, firstResults } from './query/results.ts';
import { rememberSearch } from './recent-searches.ts';
import { firstShown, showResults } from './result-list.ts';
import { sayAnswer, sayNote } from './say.ts';
import { openSession } from './session.ts';
import { recentSearchList } from './suggestions.ts';

/** What the page was when the reader left it, kept with its place in the history. */
interface Left {
	shown: number;
	scroll: number;
}

/** `<search-page>`: answers the query in the page's address, and keeps the address up to date with the reader's choices. */
class SearchPage extends HTMLElement {
	#state = readState('');
	#words: string[] = [];
	#turn = 0;
	readonly #title = document.title;

	connectedCallback(): void {
		history.scrollRestoration = 'manual';
		const form = this.querySelector('form');
		form?.addEventListener('submit', (event) => {
			event.preventDefault();
			const query = this.#field?.value.trim() ?? '';
			this.#go({ ...this.#state, query, literal: false, older: 0 });
		});
		this.#sort?.addEventListener('change', () => {
			this.#go({ ...this.#state, sort: orders.find((order) => order === this.#sort?.value) ?? 'relevance' });
		});
		this.#part('results')?.addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			if (!link) return;
			this.#keepPlace();
			noteMarks(link.pathname, this.#words);
		});
		this.#part('correction')?.addEventListener('click', (event) => this.#follow(event));
		this.querySelector('details.filters')?.addEventListener('toggle', () => void this.#fillPanel());
		addEventListener('popstate', () => void this.#run());
		addEventListener('pagehide', () => this.#keepPlace());
		void this.#run();
	}

	/** Shows another state and adds it to the history. */
	#go(state: PageState): void {
		this.#keepPlace();
		history.pushState(null, '', `${location.pathname}${writeState(state)}`);
		void this.#run();
	}

	/** Keeps where the reader is, for the way back. */
	#keepPlace(): void {
		const shown = this.#part('results')?.children.length ?? 0;
		history.replaceState({ ...history.state, left: { shown, scroll: scrollY } satisfies Left }, '');
	}

	async #run(): Promise<void> {
		const turn = ++this.#turn;
		const stale = () => turn !== this.#turn;
		const state = readState(location.search);
		const left = (history.state as { left?: Left } | null)?.left;
		const asked = state.query !== '' || isLimited(state);
		this.#state = state;
		this.#showState();
		if (!asked) return this.#welcome();
		this.#say(phrases.searching);
		try {
			const session = await openSession(this.dataset.index ?? '');
			const found = await findFor(session, state);
			const { searched, matches, answer } = found;
			const shown = { ...answer, matches };
			const first =
				state.sort === 'relevance' && state.query !== ''
					? await firstResults(searched, shown, state.query, firstShown)
					: {
							results: await fetchResults(searched, matches.slice(0, firstShown)),
							rest: matches.slice(firstShown),
						};
			if (stale()) return;
			this.#words = answer.words;
			this.#found = found;
			this.#show(found);
			const [list, more] = [this.#part('results'), this.#part('more')];
			const showing = { catalogue: searched.catalogue, tokens: searched.library.tokens, words: answer.words };
			if (list && more) await showResults({ list, more }, searched, showing, first, left?.shown ?? 0, stale);
			if (stale()) return;
			this.#settle();
			if (left) scrollTo({ top: left.scroll, behavior: 'instant' });
			if (state.query !== '') rememberSearch(state.query);
			await this.#fillPanel();
			const others = await otherLanguages(session, state.query);
			if (!stale()) this.#part('notes')?.append(...others.map((link) => el('p', {}, link)));
		} catch (error) {
			if (stale()) return;
			this.#tellFault();
			console.error(error);
		}
	}

	#found: Found | undefined;

	/** Tells that the index could not be fetched. What was found before stays. */
	#tellFault(): void {
		const isKept = this.#part('results')?.hasChildNodes() ?? false;
		this.classList.toggle('asked', isKept);
		this.#settle();
		this.#say(isKept ? (navigator.onLine ? phrases.kept : phrases.offline) : phrases.failed);
	}

	/** Lets what stands below the results be seen: before they are there, they would push it away. */
	#settle(): void {
		this.classList.add('settled');
	}

	#showState(): void {
		const { query, sort } = this.#state;
		if (this.#field && document.activeElement !== this.#field) this.#field.value = query;
		if (this.#sort) this.#sort.value = sort;
		document.title = query === '' ? this.#title : `${query} | ${this.#title}`;
	}

	#welcome(): void {
		this.classList.remove('asked', 'nothing');
		this.#settle();
		this.#found = undefined;
		for (const part of ['correction', 'named', 'results', 'more', 'older', 'notes'])
			this.#part(part)?.replaceChildren();
		this.#say('');
		const recent = recentSearchList(location.pathname);
		if (recent) this.#part('named')?.append(recent);
	}

	#show({ searched, answer, matches, whole }: Found): void {
		const state = this.#state;
		const shown = answer.corrected ?? state.query;
		this.classList.add('asked');
		this.classList.toggle('nothing', answer.matches.length === 0);
		this.#part('correction')?.replaceChildren(
			...(answer.corrected ? this.#correction(answer.corrected) : this.#nearest(answer.nearest ?? [])),
		);
		const card = entryCard(searched, shown);
		this.#part('named')?.replaceChildren(...(card ? [card] : []));
		this.#part('notes')?.replaceChildren(
			...answer.notes.map((note) => el('p', { textContent: sayNote(note) })),
		);
		this.#say(sayAnswer({ matches, whole }, shown, isLimited(state)));
		const { older, volumes } = searched.reach;
		const search = button(phrases.olderToo(older), () => this.#go({ ...state, older: volumes }));
		this.#part('older')?.replaceChildren(...(older > 0 ? [search] : []));
	}

	/** Makes the panel of filters if it is open; what it counts is fetched for it alone. */
	async #fillPanel(): Promise<void> {
		const [panel, groups, found] = [
			this.querySelector('details.filters'),
			this.#part('filter-groups'),
			this.#found,
		];
		if (!groups || !found) return;
		if (panel && isLimited(this.#state)) panel.toggleAttribute('open', true);
		if (!panel?.hasAttribute('open')) return;
		const turn = this.#turn;
		const { searched, answer } = found;
		const facets = await searched.reach.facets();
		if (turn !== this.#turn) return;
		const change = (next: PageState) => this.#go(next);
		// Matches without the limits: filters stay when it is they that exclude everything.
		const input = { ...searched, state: this.#state, matches: answer.matches, facets, change };
		replaceKeepingFocus(groups, answer.matches.length > 0 ? filterPanel(input) : []);
	}

	#nearest(words: readonly string[]): (Node | string)[] {
		if (words.length === 0) return [];
		const links = words.map((word) =>
			el('a', { href: writeState({ ...this.#state, query: word }), textContent: word }),
		);
		return [phrases.nearest, ...links.flatMap((link) => [' ', link])];
	}

	#correction(corrected: string): (Node | string)[] {
		const literal = writeState({ ...this.#state, literal: true });
		return [
			phrases.correctedTo,
			el('strong', { textContent: corrected }),
			phrases.afterCorrection,
			el('a', { href: literal, textContent: phrases.insteadFor(this.#state.query) }),
		];
	}

	/** Follows a link to another search on this page. */
	#follow(event: Event): void {
		if (!(event.target instanceof HTMLAnchorElement)) return;
		event.preventDefault();
		this.#go(readState(event.target.search));
	}

	#say(text: string): void {
		const status = this.querySelector('.status');
		if (status) status.textContent = text;
	}

	get #field(): HTMLInputElement | null {
		return this.querySelector('input[type=search]');
	}

	get #sort(): HTMLSelectElement | null {
		return this.querySelector('.sort select');
	}

	#part(name: string): Element | null {
		return this.querySelector(`.${name}`);
	}
}

customElements.define('search-page', SearchPage);
