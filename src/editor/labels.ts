import type { Collection } from '../schema/collections.ts';

/** The label of each settings file. */
export const labels: Readonly<Record<string, string>> = { front: 'Front page', 'house-style': 'Word list' };

/** The word for one piece of each kind of content. */
export const singular: Readonly<Record<Collection, string>> = {
	articles: 'Article',
	authors: 'Author',
	topics: 'Topic',
	stories: 'Story',
	people: 'Person',
	places: 'Place',
	organisations: 'Organisation',
	pages: 'Page',
};

/** The icon of each kind, by its name in Material Symbols. */
export const icons: Readonly<Record<string, string>> = {
	articles: 'article',
	authors: 'edit_note',
	topics: 'label',
	stories: 'timeline',
	people: 'person',
	places: 'location_on',
	organisations: 'account_balance',
	pages: 'description',
	front: 'newspaper',
	'house-style': 'spellcheck',
};
