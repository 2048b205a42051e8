import type { Archive, ArticleRow } from '../archive/archive.ts';
import type { Collection } from '../schema/collections.ts';
import { keyOf } from './key.ts';
import { nameOf } from './name.ts';
import { frameOf } from './parts.ts';
import { siteData } from './structured-data.ts';
import { teaser } from './teaser.ts';

/**
 * Inputs: what a View is made from, known before the View is made. A build compares the inputs of every page with those of
 * the last build and makes only the Views whose inputs changed. Inputs may hold too much, which makes a page in vain, but
 * never too little: tests/unit/inputs.test.ts changes every field of every file in turn and compares the Views.
 *
 * This returns the parts that many Views share. Each is a key (see key.ts) that is made once for an archive.
 */
export function inputsOf(archive: Archive) {
	return known.getOrInsertComputed(archive, makeInputs);
}

const known = new WeakMap<Archive, ReturnType<typeof makeInputs>>();

function makeInputs(archive: Archive) {
	const things = new Map<string, string>();
	const teasers = new Map<ArticleRow, string>();
	const told = new Map<ArticleRow, string>();
	/** The front matter of what an article names. @param key `collection/id` */
	const thing = (key: string): string =>
		things.getOrInsertComputed(key, () => {
			const [collection, id = ''] = key.split('/') as [Collection, string];
			return keyOf(key, archive.content[collection].get(id)?.data);
		});
	return {
		/** What every page shows: the frame, and the publisher in the structured data. */
		frame: keyOf(frameOf(archive), siteData(archive)),
		thing,
		/** What lists show of an article. */
		teaser: (article: ArticleRow): string =>
			teasers.getOrInsertComputed(article, () => keyOf(teaser(archive, article))),
		/** What timelines of several articles show of one; empty if it has no events. */
		events: (article: ArticleRow): string =>
			told.getOrInsertComputed(article, ({ id, data }) => {
				const { events } = data;
				const places = events.map(({ place }) => place && thing(`places/${place}`));
				return events.length === 0 ? '' : keyOf(id, nameOf({ data }), data.sponsor, events, places);
			}),
	};
}
