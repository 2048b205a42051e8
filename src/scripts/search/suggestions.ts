import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { button, dayElement, el, link } from './dom.ts';
import { forgetSearches, recentSearches } from './recent-searches.ts';

const topics = 8;
const newest = 5;

/** Makes what a reader who has typed nothing may look for: the last searches, topics, the newest articles. */
export function suggestions(catalogue: Catalogue, searchPage: string): HTMLElement[] {
	const sections: HTMLElement[] = [];
	const recent = recentSearchList(searchPage);
	if (recent) sections.push(recent);
	const busiest = catalogue.entries.filter(({ filter }) => filter === 'topic').slice(0, topics);
	if (busiest.length > 0) sections.push(section('Topics', busiest.map(entryLink)));
	const latest = catalogue.newest.slice(0, newest);
	sections.push(
		section(
			'Newest',
			latest.map(({ href, text, day }) => [link(href, text), ' ', dayElement(day)]),
		),
	);
	return sections;
}

/** Makes a list of the reader's last searches, with a button that clears them; none if there are none. */
export function recentSearchList(searchPage: string): HTMLElement | undefined {
	const recent = recentSearches();
	if (recent.length === 0) return undefined;
	const list = section(
		'Recent searches',
		recent.map((query) => [link(`${searchPage}?${new URLSearchParams({ q: query })}`, query)]),
	);
	const clear = button('Clear recent searches', () => {
		forgetSearches();
		list.remove();
	});
	list.append(clear);
	return list;
}

/** Makes a link to an entry, with the number of its articles. */
export function entryLink({ href, name, count }: CatalogueEntry): (Node | string)[] {
	return [link(href, name), ' ', el('span', { className: 'small' }, `(${count})`)];
}

function section(heading: string, items: (Node | string)[][]): HTMLElement {
	return el(
		'section',
		{ className: 'suggestions' },
		el('h2', { textContent: heading }),
		el('ul', {}, ...items.map((item) => el('li', {}, ...item))),
	);
}
