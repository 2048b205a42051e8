import { ageOf } from './age.ts';

/** `<age-notice>`: says that the facts of an article are old once they are older than `data-days`. */
class AgeNotice extends HTMLElement {
	connectedCallback(): void {
		const from = new Date(this.dataset.from ?? '');
		const age = ageOf(from, new Date());
		if (age.days < Number(this.dataset.days)) return;
		this.textContent = `The facts in this article are ${age.text} old.`;
		this.hidden = false;
	}
}

customElements.define('age-notice', AgeNotice);
