import { ageOf } from './age.ts';

const day = 86_400_000;

/** `<relative-age>`: adds to the latest date of an article how long ago that was, unless a notice already tells its age. */
class RelativeAge extends HTMLElement {
	connectedCallback(): void {
		const from = new Date(this.dataset.from ?? '');
		const days = Math.floor((Date.now() - from.getTime()) / day);
		if (days < 0 || document.querySelector('age-notice:not([hidden])')) return;
		const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' });
		this.textContent = ` (${days < 2 ? words.format(-days, 'day') : `${ageOf(from, new Date()).text} ago`})`;
	}
}

customElements.define('relative-age', RelativeAge);
