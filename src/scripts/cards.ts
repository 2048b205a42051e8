/**
 * Cards: what a mark of a citation or a linked name stands for, shown beside it. A source is in the list at the end of the
 * article; who or what has a name is said by its own page. A card opens when its link is pointed at, reached by keyboard or
 * tapped, can be pointed at itself, and closes with Esc (WCAG 1.4.13).
 */
import { el } from './search/dom.ts';

const { back = '', list = '' } = document.querySelector<HTMLElement>('.sources')?.dataset ?? {};
const { close = '' } = document.querySelector<HTMLElement>('link-tools')?.dataset ?? {};

const content = el('div');
const card = el(
	'aside',
	{ className: 'card', id: 'card', popover: 'auto' },
	el('button', { type: 'button', className: 'close', ariaLabel: close, textContent: '×', onclick: hide }),
	content,
);
document.querySelector('.article')?.append(card);

/** The link whose card is open or is about to be. */
let current: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Milliseconds in which a pointer may only be passing. */
const passing = 180;

/** Shows the card of a link that is pointed at or has the focus, unless that is over at once. */
export function waitFor(link: HTMLAnchorElement): void {
	clearTimeout(timer);
	if (current === link && card.matches(':popover-open')) return;
	const isFocused = link.matches(':focus-visible');
	if (!isFocused && !link.matches(':hover')) return;
	timer = setTimeout(() => void show(link), isFocused ? 0 : passing);
	link.addEventListener('pointerleave', leave, { once: true });
	link.addEventListener('blur', leave, { once: true });
}

function leave(): void {
	clearTimeout(timer);
	timer = setTimeout(() => {
		if (!card.matches(':hover, :focus-within') && !current?.matches(':hover, :focus-visible')) hide();
	}, passing);
}

card.addEventListener('pointerleave', leave);
card.addEventListener('toggle', (event) => {
	if ((event as ToggleEvent).newState === 'closed') current?.removeAttribute('aria-describedby');
});

function hide(): void {
	card.hidePopover();
}

/** Shows the card of a link. */
export async function show(link: HTMLAnchorElement): Promise<void> {
	current?.removeAttribute('aria-describedby');
	current = link;
	const isMark = link.matches('.citation a');
	const shown = isMark ? sourceOf(link) : await nameOf(link);
	if (!shown || current !== link) return;
	content.replaceChildren(...shown);
	link.setAttribute('aria-describedby', card.id);
	card.showPopover();
	place(link);
}

/** The entry of a source in the list, with its kind and a way to the list. */
function sourceOf(link: HTMLAnchorElement): Node[] | undefined {
	const entry = targetOf(link);
	if (!entry) return undefined;
	content.lang = '';
	content.dir = '';
	const copy = entry.cloneNode(true) as Element;
	for (const way of copy.querySelectorAll('a[href^="#"]')) way.remove();
	const toList = el('a', { href: link.hash, textContent: list });
	toList.addEventListener('click', () => {
		hide();
		follow(link);
	});
	return [
		el('p', { className: 'label' }, `${link.textContent} `, entry.parentElement?.dataset.kind ?? ''),
		el('p', {}, ...copy.childNodes),
		el('p', {}, toList),
	];
}

/** What the page of a name says it is. */
async function nameOf(link: HTMLAnchorElement): Promise<Node[] | undefined> {
	const page = await pageAt(link.href);
	const name = page?.querySelector('h1')?.textContent ?? '';
	const text = page?.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
	if (!page || name === '') return undefined;
	content.lang = page.documentElement.lang;
	content.dir = page.documentElement.dir;
	return [el('p', {}, el('a', { href: link.href, textContent: name })), el('p', {}, text)];
}

const pages = new Map<string, Promise<Document | null>>();

/** Fetches a page of this site. A request reads it as a document; no text is parsed as HTML by a script. */
function pageAt(href: string): Promise<Document | null> {
	const found =
		pages.get(href) ??
		new Promise<Document | null>((resolve) => {
			const request = new XMLHttpRequest();
			request.open('GET', href);
			request.responseType = 'document';
			request.onloadend = () => resolve(request.status < 400 ? request.responseXML : null);
			request.send();
		});
	pages.set(href, found);
	return found;
}

/** Puts the card under its link, or above it where there is no room; the style sheet has it at the end of narrow windows. */
function place(link: HTMLAnchorElement): void {
	const [line] = link.getClientRects();
	if (!line) return;
	const { offsetWidth: width, offsetHeight: height } = card;
	const middle = (line.left + line.right - width) / 2;
	const top = line.bottom + height + 16 > innerHeight ? line.top - height - 6 : line.bottom + 6;
	card.style.setProperty('--left', `${Math.max(8, Math.min(middle, innerWidth - width - 16)) + scrollX}px`);
	card.style.setProperty('--top', `${Math.max(8, top) + scrollY}px`);
}

/** Leaves in the list the way back to a mark that is followed there. */
export function follow(link: HTMLAnchorElement): void {
	const entry = link.matches('.citation a') ? targetOf(link) : null;
	if (!entry) return;
	hide();
	document.querySelector('.sources .back')?.remove();
	entry.prepend(el('a', { className: 'back', href: `#${link.id}`, textContent: `↑ ${back}` }));
	const fold = entry.closest('details');
	if (!fold || fold.open) return;
	fold.open = true;
	entry.scrollIntoView();
}

function targetOf({ hash }: HTMLAnchorElement): HTMLElement | null {
	return document.getElementById(decodeURIComponent(hash.slice(1)));
}
