import { hash } from 'node:crypto';
import type { Archive, ArticleReading } from '../archive/archive.ts';
import type { Collection } from '../schema/collections.ts';
import { frameOf } from './parts.ts';
import { siteData } from './structured-data.ts';
import { teaser } from './teaser.ts';

/**
 * Inputs: what a View is made from, told sooner than by making it. A build asks for the inputs of every page and makes the
 * Views of those alone whose inputs changed. They may tell too much, and a page is then made in vain, but never too
 * little: tests/unit/inputs.test.ts changes every field of every file in turn and holds the Views against them.
 *
 * These are the pieces that many Views share, each a short digest that is made once for an archive.
 */
export interface Inputs {
	/** What every page shows: the frame, and the publisher in the structured data. */
	frame: string;
	/** The front matter of what an article names. @param key `collection/id` */
	thing: (key: string) => string;
	/** What lists show of an article. */
	teaser: (article: ArticleReading) => string;
	/** What timelines of several articles show of one; empty if it tells no event. */
	events: (article: ArticleReading) => string;
}

const known = new WeakMap<Archive, Inputs>();

/** The shared pieces of the inputs of an archive. */
export function inputsOf(archive: Archive): Inputs {
	const before = known.get(archive);
	if (before) return before;
	const thing = remembering((key: string) => {
		const [collection, id = ''] = key.split('/') as [Collection, string];
		return digest([key, archive.content[collection].get(id)?.data]);
	});
	const inputs: Inputs = {
		frame: digest([frameOf(archive), siteData(archive)]),
		thing,
		teaser: remembering((article) => digest(teaser(archive, article))),
		events: remembering(({ id, data: { title, events } }) =>
			events.length === 0
				? ''
				: digest([id, title, events, events.map(({ place }) => place && thing(`places/${place}`))]),
		),
	};
	known.set(archive, inputs);
	return inputs;
}

/** 80 bits of SHA-256, as keys of units have (see edition/keys.ts). */
function digest(value: unknown): string {
	return hash('sha256', JSON.stringify(value)).slice(0, 20);
}

function remembering<Of>(make: (of: Of) => string): (of: Of) => string {
	const made = new Map<Of, string>();
	return (of) => {
		const before = made.get(of);
		if (before !== undefined) return before;
		const now = make(of);
		made.set(of, now);
		return now;
	};
}
