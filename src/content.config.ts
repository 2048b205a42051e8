/** Astro's door in: a collection for each kind of content, with its schema and one loader over `reading/`. */

import { defineCollection } from 'astro:content';
import { statSync } from 'node:fs';
import type { LoaderContext } from 'astro/loaders';
import { isHandedOver } from './archive/handover.ts';
import { type AnyRow, imagePaths } from './reading/reading.ts';
import { type Collection, collectionNames, collections as schemas } from './schema/collections.ts';

const contexts = new Map<Collection, LoaderContext>();

function load(name: Collection) {
	return async (context: LoaderContext): Promise<void> => {
		contexts.set(name, context);
		// Astro's store is never trusted over the content: it would keep what another content folder left in it.
		context.store.clear();
		// Pages are made from the archive, which a build has read before, so that it needs no store.
		if (!context.watcher && isHandedOver()) return;
		// A build would have all this code transformed for nothing.
		const { devContent, showContent, watchContent } = await import('./edition/dev/dev-content.ts');
		// A check makes no pages; it writes the list of files whose front matter editors complete.
		if (!context.watcher) return fill(name, context, (await devContent()).rows);
		if (name === 'articles') watchContent(context, fillAll);
		fill(name, context, (await devContent()).rows);
		if (name === 'articles') await showContent(context);
	};
}

/** Brings the store of a collection to what was read: in dev, Astro shows a page anew when the store has changed. */
function fill(name: Collection, { store }: LoaderContext, rows: readonly AnyRow[]): void {
	store.clear();
	for (const row of rows) {
		const { collection, id, file } = row;
		if (collection === name) store.set({ id, data: {}, digest: digestWithImages(row), filePath: file });
	}
}

/** What changes when the file or an image that it names does. */
function digestWithImages(row: AnyRow): string {
	const times = imagePaths(row).map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs);
	return [row.digest, ...times].join(' ');
}

function fillAll(rows: readonly AnyRow[]): void {
	for (const [name, context] of contexts) fill(name, context, rows);
}

function collection<C extends Collection>(name: C) {
	return defineCollection({
		schema: schemas[name],
		loader: { name: `reading-${name}`, load: load(name) },
	});
}

export const collections = Object.fromEntries(collectionNames.map((name) => [name, collection(name)])) as {
	[C in Collection]: ReturnType<typeof collection<C>>;
};
