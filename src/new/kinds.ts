import type { Collection } from '../schema/collections.ts';

/** What can be begun, by the word for one of it. */
export const kinds = {
	article: 'articles',
	person: 'people',
	place: 'places',
	organisation: 'organisations',
	topic: 'topics',
	story: 'stories',
	author: 'authors',
	page: 'pages',
} as const satisfies Record<string, Collection>;

/** The word for one piece of content. */
export type Kind = keyof typeof kinds;

/** True for a word in {@link kinds}. */
export function isKind(word: string): word is Kind {
	return word in kinds;
}
