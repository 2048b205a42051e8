import { ageOf, languageOf } from './age.ts';

/** `<age-notice>`: says that the facts of an article are old once they are older than `data-days`; `data-text` says it, with `#` for the age. */
class AgeNotice extends HTMLElement {
	connectedCallback(): void {
		const { days, count, unit } = ageOf(new Date(this.dataset.from ?? ''), new Date());
		if (days < Number(this.dataset.days)) return;
		const age = new Intl.NumberFormat(languageOf(this), { style: 'unit', unit, unitDisplay: 'long' });
		this.textContent = this.dataset.text?.replace('#', age.format(count).replaceAll(' ', '\u00a0')) ?? '';
		this.hidden = false;
	}
}

customElements.define('age-notice', AgeNotice);
