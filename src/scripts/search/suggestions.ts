import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { dayElement, el } from './dom.ts';
import { forgetSearches, recentSearches } from './recent-searches.ts';

const topics = 8;
const newest = 5;

/** What a reader may look for who has not typed anything: their last searches, topics, the newest articles. */
export function suggestions(catalogue: Catalogue, searchPage: string): HTMLElement[] {
	const sections: HTMLElement[] = [];
	const recent = recentSearchList(searchPage);
	if (recent) sections.push(recent);
	const busiest = catalogue.entries.filter(({ filter }) => filter === 'topic').slice(0, topics);
	if (busiest.length > 0) sections.push(section('Topics', busiest.map(entryLink)));
	sections.push(
		section(
			'Newest',
			catalogue.newest
				.slice(0, newest)
				.map(({ href, text, day }) => [
					el('a', { href, textContent: text, dir: 'auto' }),
					' ',
					dayElement(day),
				]),
		),
	);
	return sections;
}

/** The reader's last searches, with a button that forgets them; none if there are none. */
export function recentSearchList(searchPage: string): HTMLElement | undefined {
	const recent = recentSearches();
	if (recent.length === 0) return undefined;
	const list = section(
		'Recent searches',
		recent.map((query) => [
			el('a', {
				href: `${searchPage}?${new URLSearchParams({ q: query })}`,
				textContent: query,
				dir: 'auto',
			}),
		]),
	);
	const clear = el('button', { type: 'button', textContent: 'Clear recent searches' });
	clear.addEventListener('click', () => {
		forgetSearches();
		list.remove();
	});
	list.append(clear);
	return list;
}

/** A link to an entry, with the number of its articles. */
export function entryLink({ href, name, count }: CatalogueEntry): (Node | string)[] {
	return [
		el('a', { href, textContent: name, dir: 'auto' }),
		' ',
		el('span', { className: 'small' }, `(${count})`),
	];
}

function section(heading: string, items: (Node | string)[][]): HTMLElement {
	return el(
		'section',
		{ className: 'suggestions' },
		el('h2', { textContent: heading }),
		el('ul', {}, ...items.map((item) => el('li', {}, ...item))),
	);
}
