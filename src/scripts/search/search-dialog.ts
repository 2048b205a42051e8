import { entriesLike } from './catalogue.ts';
import { el } from './dom.ts';
import { entryCard } from './entry-card.ts';
import { noteMarks } from './mark-page.ts';
import { longestQuery } from './page-state.ts';
import { answer, bestHits } from './query-layer.ts';
import { rememberSearch } from './recent-searches.ts';
import { resultItem } from './result-item.ts';
import { firstShown } from './result-list.ts';
import { sayAnswer } from './say.ts';
import { openSession } from './session.ts';
import { entryLink, suggestions } from './suggestions.ts';

const entriesShown = 4;
/** Milliseconds without a key before the index is asked. */
const pause = 150;

let dialog: SearchDialog | undefined;

/**
 * Opens the dialog, or brings its field to the front if it is open.
 * @param folder address of the folder of the index
 * @param page address of the search page
 * @param typed what was typed before it was there
 */
export function openDialog(folder: string, page: string, typed = ''): void {
	dialog ??= new SearchDialog(folder, page);
	dialog.open(typed);
}

class SearchDialog {
	readonly #folder: string;
	readonly #page: string;
	readonly #field = el('input', {
		type: 'search',
		name: 'q',
		autocomplete: 'off',
		maxLength: longestQuery,
		ariaLabel: 'Search all articles',
	});
	readonly #status = el('p', { className: 'small', role: 'status' });
	readonly #content = el('div', { className: 'dialog-content' });
	readonly #dialog = el('dialog', { className: 'search-dialog', ariaLabel: 'Search' });
	#words: string[] = [];
	#turn = 0;

	constructor(folder: string, page: string) {
		this.#folder = folder;
		this.#page = page;
		const close = el('button', { type: 'button', textContent: 'Close' });
		close.addEventListener('click', () => this.#dialog.close());
		const form = el(
			'form',
			{ action: page, className: 'search-field' },
			this.#field,
			el('button', { type: 'submit', textContent: 'All results' }),
			close,
		);
		form.addEventListener('submit', () => rememberSearch(this.#field.value.trim()));
		this.#dialog.append(form, this.#status, this.#content);
		this.#dialog.addEventListener('keydown', (event) => this.#move(event));
		this.#dialog.addEventListener('click', (event) => this.#follow(event));
		this.#field.addEventListener('input', () => void this.#search());
		document.body.append(this.#dialog);
	}

	open(typed: string): void {
		if (!this.#dialog.open) this.#dialog.showModal();
		if (typed === '') this.#field.select();
		else this.#field.value = typed;
		void this.#search();
	}

	async #search(): Promise<void> {
		const turn = ++this.#turn;
		const overtaken = () => turn !== this.#turn;
		const query = this.#field.value.trim();
		if (!this.#content.hasChildNodes()) this.#status.textContent = 'Loading …';
		try {
			const session = await openSession(this.#folder);
			const { library, catalogue } = session;
			if (overtaken()) return;
			if (query === '') return this.#show('', suggestions(catalogue, this.#page));
			await new Promise((resolve) => setTimeout(resolve, pause));
			if (overtaken()) return;
			const found = await answer(library, query, { open: !this.#field.value.endsWith(' ') });
			const { hits } = await bestHits(found.matches, found.words, found.whole, firstShown);
			if (overtaken()) return;
			this.#words = found.words;
			const shown = found.corrected ?? query;
			const like = entriesLike(catalogue, shown, entriesShown);
			const card = entryCard(session, shown);
			const entries = el('ul', { className: 'entries', ariaLabel: 'Topics and names' });
			entries.append(...like.map((entry) => el('li', {}, ...entryLink(entry))));
			const list = el('ol', { className: 'results', ariaLabel: 'Results' });
			list.append(...hits.map((hit) => resultItem(hit, catalogue.kinds, 'h2')));
			const said = sayAnswer(found, shown, false);
			this.#show(found.corrected ? `Showing results for ${found.corrected}. ${said}` : said, [
				...(card ? [card] : like.length > 0 ? [entries] : []),
				...(hits.length > 0 ? [list] : suggestions(catalogue, this.#page)),
			]);
		} catch (error) {
			if (overtaken()) return;
			const way = el('a', { href: this.#page, textContent: 'Topics, names and the archive' });
			this.#show('Search could not start.', [el('p', {}, way)]);
			console.error(error);
		}
	}

	#show(status: string, content: HTMLElement[]): void {
		this.#status.textContent = status;
		this.#content.replaceChildren(...content);
		this.#content.scrollTop = 0;
	}

	/** Up and down go through the field and the links. */
	#move(event: KeyboardEvent): void {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined) return;
		const stops: Element[] = [this.#field, ...this.#content.querySelectorAll('a, button')];
		const at = stops.indexOf(document.activeElement ?? this.#field);
		event.preventDefault();
		const next = stops[(Math.max(at, 0) + step + stops.length) % stops.length];
		if (next instanceof HTMLElement) next.focus();
	}

	#follow(event: MouseEvent): void {
		if (event.target === this.#dialog) this.#dialog.close();
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link?.closest('.results')) return;
		noteMarks(link.pathname, this.#words);
		rememberSearch(this.#field.value.trim());
	}
}
