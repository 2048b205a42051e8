/** `<theme-switch>`: a button that switches between light and dark and remembers the choice. Its attributes say what it is called. */
class ThemeSwitch extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		if (!button) return;
		const system = matchMedia('(prefers-color-scheme: dark)');
		const isDark = () =>
			(document.documentElement.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
		const show = () => {
			button.ariaLabel = this.dataset[isDark() ? 'light' : 'dark'] ?? null;
		};
		button.hidden = false;
		button.addEventListener('click', () => {
			const theme = isDark() ? 'light' : 'dark';
			document.documentElement.dataset.theme = theme;
			remember(theme, system.matches);
			show();
		});
		system.addEventListener('change', show);
		show();
	}
}

/** Stores a choice that differs from the system's, and removes one that agrees with it. */
function remember(theme: string, systemIsDark: boolean): void {
	try {
		if ((theme === 'dark') === systemIsDark) localStorage.removeItem('theme');
		else localStorage.setItem('theme', theme);
	} catch {
		// Storage can be refused; the choice then lasts for this page.
	}
}

customElements.define('theme-switch', ThemeSwitch);
