/** Makes an element with properties and children; text is never parsed as HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	properties: Partial<HTMLElementTagNameMap[K]> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const element = Object.assign(document.createElement(tag), properties);
	element.append(...children);
	return element;
}

/** Makes a link whose text sets its own direction. */
export function link(href: string, text: string): HTMLAnchorElement {
	return el('a', { href, textContent: text, dir: 'auto' });
}

/** Makes a button. */
export function button(text: string, onclick: () => void): HTMLButtonElement {
	return el('button', { type: 'button', textContent: text, onclick });
}

/** Writes a day, `2024-03-01`, in the page's language and calendar. */
export function dayText(day: string): string {
	const { lang, dataset } = document.documentElement;
	const format = new Intl.DateTimeFormat(lang || 'en', {
		...{ day: 'numeric', month: 'long', year: 'numeric', calendar: dataset.calendar ?? 'gregory' },
		timeZone: 'UTC',
	});
	return format.format(new Date(`${day}T00:00Z`));
}

/** Makes a `<time>` of a day. */
export function dayElement(day: string): HTMLTimeElement {
	return el('time', { dateTime: day, textContent: dayText(day) });
}

/** Replaces the children of an element; what had the focus has it again if it is there again, by its name and value. */
export function replaceKeepingFocus(place: Element, children: readonly (Node | string)[]): void {
	const active = place.contains(document.activeElement) ? document.activeElement : null;
	const key = keyOf(active);
	place.replaceChildren(...children);
	if (key === '') return;
	const again = [...place.querySelectorAll<HTMLElement>('input, select, button, summary')].find(
		(other) => keyOf(other) === key,
	);
	again?.focus({ preventScroll: true });
}

function keyOf(element: Element | null): string {
	if (!element) return '';
	const { name = '', value = '', type = '' } = element as Partial<HTMLInputElement>;
	const said = type === 'date' ? '' : value || (element.getAttribute('aria-label') ?? '').split(':')[0] || '';
	return `${element.localName} ${name} ${said}`;
}
