/**
 * `<since-read>`: marks the passages of an article that are new or changed since it was read on this device. What was read
 * is kept in the browser's own storage, for articles that changed only, and nothing of it is sent; one control forgets it and
 * ends it, and starts it again.
 */
import { countedIn, type PluralForms } from '../words/count.ts';

const key = 'stet:read';

/** What was read of an article: the number of its wording, and the day. */
type Read = Record<string, [wording: number, day: string]>;

/** What is kept: false if the reader wants nothing kept. */
function load(): Read | false {
	try {
		return JSON.parse(localStorage.getItem(key) ?? '{}') as Read | false;
	} catch {
		return false;
	}
}

function save(read: Read | false): void {
	try {
		localStorage.setItem(key, JSON.stringify(read));
	} catch {
		// A browser that keeps nothing has nothing to compare with.
	}
}

class SinceRead extends HTMLElement {
	connectedCallback(): void {
		const read = load();
		if (read === false) {
			this.offer(this.dataset.remember, () => this.remember({}));
			return;
		}
		const before = read[location.pathname];
		if (before) this.tell(...before);
		this.remember(read);
	}

	/** Keeps that this wording was read now. */
	remember(read: Read): void {
		save({
			...read,
			[location.pathname]: [Number(this.dataset.wording), new Date().toISOString().slice(0, 10)],
		});
		this.querySelector('button')?.remove();
		this.offer(this.dataset.forget, () => {
			save(false);
			for (const passage of document.querySelectorAll('.new-since')) passage.classList.remove('new-since');
			this.replaceChildren();
			this.offer(this.dataset.remember, () => this.remember({}));
		});
	}

	/** Marks what came after a wording, and says how much it is. */
	tell(wording: number, day: string): void {
		const since = JSON.parse(this.dataset.since ?? '{}') as Record<string, number>;
		const passages = Object.entries(since).flatMap(([id, number]) =>
			number > wording ? (document.getElementById(id) ?? []) : [],
		);
		if (passages.length === 0) return;
		for (const passage of passages) passage.classList.add('new-since');
		const { lang, dataset } = document.documentElement;
		const date = new Intl.DateTimeFormat(lang, {
			...{ dateStyle: 'long', calendar: dataset.calendar ?? 'gregory', timeZone: 'UTC' },
		}).format(new Date(day));
		const forms = JSON.parse(this.dataset.text ?? '{}') as PluralForms;
		const sentence = countedIn(lang)(forms)(passages.length);
		const text = document.createElement('a');
		text.href = `#${passages[0]?.id}`;
		text.textContent = sentence.replace('@', () => date);
		this.append(text, ' ');
	}

	offer(label: string | undefined, act: () => void): void {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = label ?? '';
		button.onclick = act;
		this.append(button);
		this.hidden = false;
	}
}

customElements.define('since-read', SinceRead);
