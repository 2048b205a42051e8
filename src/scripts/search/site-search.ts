const load = () => import('./on-demand.ts');

/**
 * `<site-search>`: the field in the header, a form that works without scripts. The engine is fetched when the field gets
 * the focus, and `/`, Ctrl+K or Command+K opens a dialog with instant results. No part of search is loaded before.
 */
class SiteSearch extends HTMLElement {
	connectedCallback(): void {
		const folder = this.dataset.index ?? '';
		const page = this.querySelector('form')?.action ?? '';
		// If the start fails, the reader is told on searching.
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

	/** Opens the dialog. While it is fetched, the field in the header takes what is typed. */
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
