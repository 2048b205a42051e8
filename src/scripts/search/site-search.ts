import type { SearchPlace } from './combobox.ts';

const load = () => import('./on-demand.ts');

/**
 * `<site-search>`: what makes search fields answer while one types. A field is a form that works without scripts; when it
 * gets the focus, search is fetched, and the field offers suggestions. `/`, Ctrl+K or Command+K opens a dialog with a field.
 * No part of search is loaded before.
 */
class SiteSearch extends HTMLElement {
	connectedCallback(): void {
		const place = { folder: this.dataset.index ?? '', page: this.querySelector('form')?.action ?? '' };
		let pressed: EventTarget | null = null;
		document.addEventListener('pointerdown', ({ target }) => {
			pressed = target;
		});
		document.addEventListener('focusin', ({ target }) => {
			if ((target as Element).matches('[type=search][name=q]'))
				void this.#answer(target as HTMLInputElement, place, pressed === target);
		});
		document.addEventListener('keydown', (event) => {
			if (!asksForSearch(event)) return;
			event.preventDefault();
			const field = document.querySelector<HTMLInputElement>('search-page input[type=search]');
			if (field) field.select();
			else void this.#openDialog(place);
		});
		if (
			(history.state as { search?: unknown } | null)?.search ||
			sessionStorage.getItem('search-marks') ||
			/\/search\/\?/.test(document.referrer)
		)
			void load().then(({ resume }) => resume(place));
	}

	/** Makes a field answer. What was typed, and a press on it, before it could are answered too, unless it was sent. */
	async #answer(field: HTMLInputElement, place: SearchPlace, isPressed: boolean): Promise<void> {
		let [answered, isDue] = [field.value, isPressed];
		field.form?.addEventListener(
			'submit',
			() => {
				[answered, isDue] = [field.value, false];
			},
			{ once: true },
		);
		const search = await load();
		const combo = search.combobox(field, place);
		if (document.activeElement === field && (isDue || field.value !== answered)) combo.open();
		// If the start fails, the reader is told on searching.
		else search.openSession(place.folder).catch(() => {});
	}

	/** Opens the dialog. While it is fetched, the field in the header takes what is typed, in place of what it had. */
	async #openDialog(place: SearchPlace): Promise<void> {
		const from = document.activeElement as HTMLElement | null;
		const field = this.querySelector('input');
		const before = field?.value;
		field?.focus({ preventScroll: true });
		field?.select();
		const { openDialog } = await load();
		const typed = field?.value;
		field?.blur();
		field?.form?.reset();
		from?.focus({ preventScroll: true });
		openDialog(place, typed, typed === before);
	}
}

function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
	const command = ctrlKey || metaKey;
	if (altKey) return false;
	if (command) return key.toLowerCase() === 'k';
	return key === '/' && !(target as Element).closest('input, textarea, select, dialog');
}

customElements.define('site-search', SiteSearch);
