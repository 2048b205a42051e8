/**
 * Combobox: a search field with a list of suggestions, by the practices of ARIA 1.2. The focus never leaves the field: the
 * arrow keys choose an option, Enter follows it or, if none is chosen, sends the form; Escape closes the list, and pressed
 * again it leaves: a dialog is closed, elsewhere the field is emptied. Without scripts the field is a form.
 */
import { el } from './dom.ts';
import { noteMarks } from './mark-page.ts';
import { phrases } from './phrases.ts';
import { rememberSearch } from './recent-searches.ts';
import { openSession } from './session.ts';
import { type Suggested, suggest } from './suggest.ts';

/** Milliseconds without a key before the index is asked. */
const pause = 120;

/** A field with its list. */
export interface Combobox {
	/** Shows suggestions for what the field has. */
	open(): void;
	close(): void;
}

/** Places of the index and of the search page. */
export interface SearchPlace {
	folder: string;
	page: string;
}

/**
 * Makes a field a combobox, with its list below it. Called again for the same field, it returns the same.
 * @param leave what Escape does while the list is closed
 */
export function combobox(
	field: HTMLInputElement,
	{ folder, page }: SearchPlace,
	leave = () => {
		field.value = '';
	},
): Combobox {
	const known = made.get(field);
	if (known) return known;
	const id = `${field.id}-options`;
	const list = el('div', { id, role: 'listbox', ariaLabel: phrases.search, className: 'search-options' });
	const status = el('p', { className: 'options-status small', role: 'status' });
	const popup = el('div', { className: 'search-popup', hidden: true }, status, list);
	let options: HTMLAnchorElement[] = [];
	let words: string[] = [];
	let chosen = -1;
	/** Number of the latest search; an earlier one that ends later is dropped. */
	let turn = 0;

	Object.assign(field, {
		role: 'combobox',
		ariaExpanded: 'false',
		ariaAutoComplete: 'list',
		ariaHasPopup: 'listbox',
	});
	field.setAttribute('aria-controls', id);
	const form = field.form;
	form?.append(popup);
	field.addEventListener('input', () => void show(pause));
	field.addEventListener('click', () => void show(0));
	field.addEventListener('keydown', onKey);
	form?.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node) || !form.contains(relatedTarget)) close();
	});
	form?.addEventListener('submit', () => {
		rememberSearch(field.value.trim());
		close();
	});
	// A press on an option leaves the focus in the field.
	popup.addEventListener('mousedown', (event) => event.preventDefault());
	list.addEventListener('click', (event) => {
		const option = event.target instanceof Element ? event.target.closest('a') : null;
		if (option) follow(option);
	});
	const combo = { open: () => void show(0), close };
	made.set(field, combo);
	return combo;

	async function show(wait: number): Promise<void> {
		turn += 1;
		const own = turn;
		const overtaken = () => own !== turn || document.activeElement !== field;
		try {
			const opening = openSession(folder);
			if (popup.hidden) say(phrases.loading);
			if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
			const session = await opening;
			if (overtaken()) return;
			const suggested = await suggest(session, field.value, page);
			if (!overtaken()) fill(suggested);
		} catch (error) {
			if (overtaken()) return;
			// What was found before stays.
			say(navigator.onLine ? phrases.failedShort : phrases.offline);
			expand(true);
			console.error(error);
		}
	}

	function fill({ groups, said, words: found }: Suggested): void {
		choose(-1);
		words = found;
		options = groups.flatMap((group) => group.options);
		for (const [at, option] of options.entries()) option.id = `${id}-${at}`;
		list.replaceChildren(
			...groups.map(({ heading, options }) =>
				el(
					'div',
					{ role: 'group', ariaLabel: heading },
					el('p', { className: 'label', ariaHidden: 'true', textContent: heading }),
					...options,
				),
			),
		);
		list.scrollTop = 0;
		say(said === '' ? phrases.suggested(options.length) : said);
		expand(options.length > 0);
	}

	function say(text: string): void {
		status.textContent = text;
	}

	function expand(open: boolean): void {
		popup.hidden = !open;
		field.ariaExpanded = String(open && options.length > 0);
	}

	function close(): void {
		turn += 1;
		choose(-1);
		expand(false);
	}

	function choose(at: number): void {
		options[chosen]?.setAttribute('aria-selected', 'false');
		chosen = at;
		const option = options[chosen];
		option?.setAttribute('aria-selected', 'true');
		option?.scrollIntoView({ block: 'nearest' });
		if (option) field.setAttribute('aria-activedescendant', option.id);
		else field.removeAttribute('aria-activedescendant');
	}

	function onKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const isOpen = !popup.hidden;
		// Browsers empty the field of a search themselves, which would open the list again.
		if (event.key === 'Escape' && isOpen) close();
		else if (event.key === 'Escape') leave();
		else if (event.key === 'Enter' && isOpen && chosen >= 0) options[chosen]?.click();
		else if (event.key === 'ArrowDown' && !isOpen) void show(0);
		else if (event.key === 'ArrowDown' && isOpen) choose(chosen + 1 < options.length ? chosen + 1 : -1);
		else if (event.key === 'ArrowUp' && isOpen) choose(chosen < 0 ? options.length - 1 : chosen - 1);
		else return;
		event.preventDefault();
	}

	function follow(option: HTMLAnchorElement): void {
		const query = field.value.trim();
		if (query === '') return;
		if ('article' in option.dataset) noteMarks(option.pathname, words);
		rememberSearch(query);
		// Back shows the field as it was left.
		history.replaceState({ ...history.state, search: { field: field.id, query } }, '');
	}
}

const made = new WeakMap<HTMLInputElement, Combobox>();

/** Shows a field again as a reader left it who now comes back. */
export function restoreField(left: { field: string; query: string }, place: SearchPlace): void {
	const field = document.getElementById(left.field);
	if (!(field instanceof HTMLInputElement)) return;
	field.value = left.query;
	field.focus({ preventScroll: true });
	combobox(field, place).open();
}
