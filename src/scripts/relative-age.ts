import { ageOf, languageOf } from './age.ts';

/** `<relative-age>`: says after the latest date of an article how long ago that was, unless a notice says so already. */
class RelativeAge extends HTMLElement {
	connectedCallback(): void {
		const { days, count, unit } = ageOf(new Date(this.dataset.from ?? ''), new Date());
		if (days < 0 || document.querySelector('age-notice:not([hidden])')) return;
		const words = new Intl.RelativeTimeFormat(languageOf(this), { numeric: 'auto' });
		this.textContent = ` (${words.format(-count, unit)})`;
	}
}

customElements.define('relative-age', RelativeAge);
