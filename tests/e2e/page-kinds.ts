import { addresses } from './visit.ts';

/** One page of every kind, and the ones with the most in them. */
export const pageKinds: Record<string, string> = {
	front: '/',
	'article with everything': '/articles/bridge-closes/',
	'article with an image': '/articles/ferry-figures/',
	'article with Markdown of all sorts': '/articles/explainer-tides/',
	'article from right to left': '/articles/persian-note/',
	topic: '/topics/water/',
	story: '/stories/old-bridge/',
	author: '/authors/city-desk/',
	person: '/people/ada-marten/',
	place: '/places/north-quay/',
	organisation: '/organisations/harbour-office/',
	'index of people': '/people/',
	'index of topics': '/topics/',
	'index of stories': '/stories/',
	'index of authors': '/authors/',
	'index of places': '/places/',
	'index of organisations': '/organisations/',
	archive: '/archive/',
	year: '/archive/2023/',
	month: '/archive/2024/03/',
	search: '/search/',
	'search with results': '/search/?q=pier',
	about: '/about/',
	'how we work': '/how-we-work/',
	corrections: '/corrections/',
	'not found': '/no-such-page/',
	// On the site of search-articles.ts.
	'article in Persian with everything': 'search:/articles/persian/',
	'withdrawn article': 'search:/articles/taken-back/',
	'older page of a list': 'search:/authors/desk/1/',
};

/** The kinds that most changes touch, for tests that every change runs. */
export const commonKinds = Object.fromEntries(
	['front', 'article with everything', 'article from right to left', 'person', 'search with results'].map(
		(kind) => [kind, pageKinds[kind] ?? ''],
	),
);

/** The address of a page of a kind, and its path. */
export function placeOf(page: string): { address: string; path: string } {
	const [, site = '', path = ''] = /^(search:)?\/(.*)$/.exec(page) ?? [];
	return { address: (site === '' ? addresses.newsroom() : addresses.search()) + path, path: `/${path}` };
}
