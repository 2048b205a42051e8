import type { Archive, ArticleRow } from '../archive/archive.ts';
import type { Collection } from '../schema/collections.ts';
import { keyOf } from './key.ts';
import { frameOf } from './parts.ts';
import { siteData } from './structured-data.ts';
import { teaser } from './teaser.ts';

/**
 * Inputs: what a View is made from, told sooner than by making it. A build asks for the inputs of every page and makes the
 * Views of those alone whose inputs changed. They may tell too much, and a page is then made in vain, but never too
 * little: tests/unit/inputs.test.ts changes every field of every file in turn and holds the Views against them.
 *
 * These are the pieces that many Views share, each a key that is made once for an archive.
 */
export interface Inputs {
	/** What every page shows: the frame, and the publisher in the structured data. */
	frame: string;
	/** The front matter of what an article names. @param key `collection/id` */
	thing: (key: string) => string;
	/** What lists show of an article. */
	teaser: (article: ArticleRow) => string;
	/** What timelines of several articles show of one; empty if it tells no event. */
	events: (article: ArticleRow) => string;
}

const known = new WeakMap<Archive, Inputs>();

/** The shared pieces of the inputs of an archive. */
export function inputsOf(archive: Archive): Inputs {
	return known.getOrInsertComputed(archive, piecesOf);
}

function piecesOf(archive: Archive): Inputs {
	const things = new Map<string, string>();
	const teasers = new Map<ArticleRow, string>();
	const told = new Map<ArticleRow, string>();
	const thing = (key: string): string =>
		things.getOrInsertComputed(key, () => {
			const [collection, id = ''] = key.split('/') as [Collection, string];
			return keyOf(key, archive.content[collection].get(id)?.data);
		});
	return {
		frame: keyOf(frameOf(archive), siteData(archive)),
		thing,
		teaser: (article) => teasers.getOrInsertComputed(article, () => keyOf(teaser(archive, article))),
		events: (article) =>
			told.getOrInsertComputed(article, ({ id, data: { title, events } }) => {
				const places = events.map(({ place }) => place && thing(`places/${place}`));
				return events.length === 0 ? '' : keyOf(id, title, events, places);
			}),
	};
}
