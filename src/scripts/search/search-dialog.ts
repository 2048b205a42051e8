import { entriesLike } from './catalogue.ts';
import { button, el } from './dom.ts';
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

const field = el('input', {
	...{ type: 'search', name: 'q', autocomplete: 'off' },
	...{ maxLength: longestQuery, ariaLabel: 'Search all articles' },
});
const status = el('p', { className: 'small', role: 'status' });
const content = el('div', { className: 'dialog-content' });
const dialog = el('dialog', { className: 'search-dialog', ariaLabel: 'Search' });
/** Words to mark on the article that the reader opens. */
let words: string[] = [];
/** Number of the latest search; an earlier one that ends later is dropped. */
let turn = 0;

/**
 * Opens the dialog, or brings its field to the front if it is open.
 * @param folder address of the folder of the index
 * @param page address of the search page
 * @param typed what was typed before the dialog was there
 */
export function openDialog(folder: string, page: string, typed = ''): void {
	if (!dialog.isConnected) build(folder, page);
	if (!dialog.open) dialog.showModal();
	if (typed === '') field.select();
	else field.value = typed;
	void search(folder, page);
}

function build(folder: string, page: string): void {
	const form = el(
		'form',
		{ action: page, className: 'search-field' },
		field,
		el('button', { type: 'submit', textContent: 'All results' }),
		button('Close', () => dialog.close()),
	);
	form.addEventListener('submit', () => rememberSearch(field.value.trim()));
	dialog.append(form, status, content);
	dialog.addEventListener('keydown', moveFocus);
	dialog.addEventListener('click', follow);
	field.addEventListener('input', () => void search(folder, page));
	document.body.append(dialog);
}

async function search(folder: string, page: string): Promise<void> {
	turn += 1;
	const own = turn;
	const overtaken = () => own !== turn;
	const query = field.value.trim();
	if (!content.hasChildNodes()) status.textContent = 'Loading …';
	try {
		const session = await openSession(folder);
		const { library, catalogue } = session;
		if (overtaken()) return;
		if (query === '') return show('', suggestions(catalogue, page));
		await new Promise((resolve) => setTimeout(resolve, pause));
		if (overtaken()) return;
		const found = await answer(library, query, { open: !field.value.endsWith(' ') });
		const { hits } = await bestHits(found.matches, found.words, found.whole, firstShown);
		if (overtaken()) return;
		words = found.words;
		const shown = found.corrected ?? query;
		const like = entriesLike(catalogue, shown, entriesShown);
		const card = entryCard(session, shown);
		const links = like.map((entry) => el('li', {}, ...entryLink(entry)));
		const entries = el('ul', { className: 'entries', ariaLabel: 'Topics and names' }, ...links);
		const items = hits.map((hit) => resultItem(hit, catalogue.kinds));
		const list = el('ol', { className: 'results', ariaLabel: 'Results' }, ...items);
		const said = sayAnswer(found, shown, false);
		show(found.corrected ? `Showing results for ${found.corrected}. ${said}` : said, [
			...(card ? [card] : like.length > 0 ? [entries] : []),
			...(hits.length > 0 ? [list] : suggestions(catalogue, page)),
		]);
	} catch (error) {
		if (overtaken()) return;
		const way = el('a', { href: page, textContent: 'Topics, names and the archive' });
		show('Search could not start.', [el('p', {}, way)]);
		console.error(error);
	}
}

function show(said: string, children: HTMLElement[]): void {
	status.textContent = said;
	content.replaceChildren(...children);
	content.scrollTop = 0;
}

/** Moves the focus through the field and the links with the up and down keys. */
function moveFocus(event: KeyboardEvent): void {
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (step === undefined) return;
	const stops: HTMLElement[] = [field, ...content.querySelectorAll<HTMLElement>('a, button')];
	const at = stops.indexOf(document.activeElement as HTMLElement);
	event.preventDefault();
	stops[(Math.max(at, 0) + step + stops.length) % stops.length]?.focus();
}

function follow(event: MouseEvent): void {
	if (event.target === dialog) dialog.close();
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	if (!link?.closest('.results')) return;
	noteMarks(link.pathname, words);
	rememberSearch(field.value.trim());
}
