/** Astro's door in: a collection for each kind of content, with its schema and one loader over `reading/`. */

import { defineCollection } from 'astro:content';
import type { LoaderContext } from 'astro/loaders';
import { handedOver } from './archive/current.ts';
import type { AnyReading } from './reading/reading.ts';
import { type Collection, collectionNames, collections as schemas } from './schema/collections.ts';

const contexts = new Map<Collection, LoaderContext>();

function load(name: Collection) {
	return async (context: LoaderContext): Promise<void> => {
		contexts.set(name, context);
		// Astro's store is never trusted over the content: it would keep what another content folder left in it.
		context.store.clear();
		// What the pages of a build show the images of; a mere check of types has no edition, and shows none.
		if (!context.watcher) return fill(name, context, handedOver()?.pictured ?? []);
		// A build has read the content before, and would have all this code transformed for nothing.
		const { devContent, showContent, watchContent } = await import('./dev-content.ts');
		if (name === 'articles') watchContent(context, fillAll);
		fill(name, context, (await devContent()).readings);
		if (name === 'articles') await showContent(context);
	};
}

/**
 * Brings the store of a collection to what was read. Pages are made from the archive; Astro needs the store for the images
 * of each file, and in dev to see which have changed.
 */
function fill(name: Collection, { store, watcher }: LoaderContext, readings: readonly AnyReading[]): void {
	store.clear();
	for (const { collection, id, data, digest, file, images } of readings) {
		if (collection !== name) continue;
		const assetImports = [...images, ...('image' in data && data.image ? [data.image.src] : [])];
		if (watcher || assetImports.length > 0) store.set({ id, data: {}, digest, filePath: file, assetImports });
	}
}

function fillAll(readings: readonly AnyReading[]): void {
	for (const [name, context] of contexts) fill(name, context, readings);
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
