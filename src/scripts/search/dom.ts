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

/** Makes a `<time>`: a day, `2024-03-01`, in the page's language. */
export function dayElement(day: string): HTMLTimeElement {
	const format = new Intl.DateTimeFormat(document.documentElement.lang || 'en', {
		...{ day: 'numeric', month: 'long', year: 'numeric' },
		timeZone: 'UTC',
	});
	return el('time', { dateTime: day, textContent: format.format(new Date(`${day}T00:00Z`)) });
}
