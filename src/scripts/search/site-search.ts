const load = () => import('./on-demand.ts');

/**
 * `<site-search>`: the field in the header, which works without scripts as a form. With them its engine is fetched when
 * the reader turns to it, and `/` or Ctrl or Command with K opens a dialog with instant results. Nothing of search is
 * loaded before.
 */
class SiteSearch extends HTMLElement {
	connectedCallback(): void {
		const folder = this.dataset.index ?? '';
		const page = this.querySelector('form')?.action ?? '';
		// A start that fails is told of when the reader searches.
		const start = () => load().then((search) => search.openSession(folder).catch(() => {}));
		this.addEventListener('focusin', start, { once: true });
		document.addEventListener('keydown', (event) => {
			if (!asksForSearch(event)) return;
			event.preventDefault();
			const field = document.querySelector<HTMLInputElement>('search-page input');
			if (field) field.select();
			else void this.#openDialog(folder, page);
		});
		if (sessionStorage.getItem('search-marks') || /\/search\/\?/.test(document.referrer))
			load().then((search) => search.markPage());
	}

	/** Until the dialog is fetched, the field in the header takes what is typed. */
	async #openDialog(folder: string, page: string): Promise<void> {
		const from = document.activeElement;
		const field = this.querySelector('input');
		field?.focus({ preventScroll: true });
		const { openDialog } = await load();
		field?.blur();
		if (from instanceof HTMLElement) from.focus({ preventScroll: true });
		openDialog(folder, page, field?.value);
		field?.form?.reset();
	}
}

function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
	const command = ctrlKey || metaKey;
	if (altKey) return false;
	if (command) return key.toLowerCase() === 'k';
	return key === '/' && !(target as Element).closest('input, textarea, select');
}

customElements.define('site-search', SiteSearch);
