import { ageOf } from './age.ts';

/** `<relative-age>`: says after the latest date of an article how long ago that was, unless a notice says so already. */
class RelativeAge extends HTMLElement {
	connectedCallback(): void {
		const { days, text } = ageOf(new Date(this.dataset.from ?? ''), new Date());
		if (days < 0 || document.querySelector('age-notice:not([hidden])')) return;
		const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' });
		this.textContent = ` (${days < 2 ? words.format(-days, 'day') : `${text} ago`})`;
	}
}

customElements.define('relative-age', RelativeAge);
