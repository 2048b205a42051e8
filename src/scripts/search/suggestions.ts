import { button, el, link } from './dom.ts';
import { phrases } from './phrases.ts';
import { forgetSearches, recentSearches } from './recent-searches.ts';

/** Makes a list of the reader's last searches, with a button that clears them; none if there are none. */
export function recentSearchList(searchPage: string): HTMLElement | undefined {
	const recent = recentSearches();
	if (recent.length === 0) return undefined;
	const items = recent.map((query) =>
		el('li', {}, link(`${searchPage}?${new URLSearchParams({ q: query })}`, query)),
	);
	const list = el(
		'section',
		{ className: 'suggestions' },
		el('h2', { textContent: phrases.recent }),
		el('ul', {}, ...items),
	);
	const clear = button(phrases.clearRecent, () => {
		forgetSearches();
		list.remove();
	});
	list.append(clear);
	return list;
}
