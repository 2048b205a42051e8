/** Astro's door in: a collection for each kind of content, with its schema and one loader over `reading/`. */

import { defineCollection } from 'astro:content';
import { stripVTControlCharacters } from 'node:util';
import type { LoaderContext } from 'astro/loaders';
import { makeArchive } from './archive/archive.ts';
import { handedOver, setArchive } from './archive/current.ts';
import { cutOff } from './archive/moments.ts';
import { messageLine } from './desk/reporters/text.ts';
import { runDesk } from './desk/run-desk.ts';
import { showErrors } from './overlay.ts';
import { contentFolder } from './reading/content-folder.ts';
import { formatProblem } from './reading/problem.ts';
import { type Content, readContent } from './reading/read-content.ts';
import type { AnyReading } from './reading/reading.ts';
import { type Collection, collectionNames, collections as schemas } from './schema/collections.ts';

/** In dev the content folder is read once for all collections, and again after each change. */
let content: Promise<Content> | undefined;
const contexts = new Map<Collection, LoaderContext>();
/** What was last good of each file, so that a page under work does not vanish in dev. */
const lastGood = new Map<string, AnyReading>();

function load(name: Collection) {
	return async (context: LoaderContext): Promise<void> => {
		contexts.set(name, context);
		// Astro's store is never trusted over the content: it would keep what another content folder left in it.
		context.store.clear();
		if (!context.watcher) return fill(name, context, publishedOf(name));
		content ??= readContent();
		fill(name, context, (await content).readings);
		if (name !== 'articles') return;
		handOver(await content);
		await tell(context, await content);
	};
}

/** What the edition step has read for a build. A mere check of types has no edition, and needs no content. */
function publishedOf(name: Collection): AnyReading[] {
	const archive = handedOver()?.archive;
	return archive ? ([...archive.content[name].values()] as AnyReading[]) : [];
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

/** In dev: gives the pages what can be shown. In a build the edition step has done so. */
function handOver({ readings, problems }: Content): void {
	const faulty = new Set(problems.map(({ file }) => file));
	for (const file of lastGood.keys()) if (!faulty.has(file)) lastGood.delete(file);
	for (const reading of readings) if (!faulty.has(reading.file)) lastGood.set(reading.file, reading);
	setArchive(makeArchive([...lastGood.values()], cutOff()));
}

/** In dev: logs what is wrong and what the desk has to say. */
async function tell(
	{ logger }: Pick<LoaderContext, 'logger'>,
	{ readings, problems }: Content,
): Promise<void> {
	for (const problem of problems) logger.error(formatProblem(problem));
	const desk = await runDesk(readings);
	for (const problem of desk.problems) logger.error(formatProblem(problem));
	const messages = desk.files.flatMap((file) => file.messages);
	const errors = messages.filter(({ fatal }) => fatal);
	showErrors([
		...[...problems, ...desk.problems].map((problem) => ({ ...problem, message: formatProblem(problem) })),
		...errors.map((error) => ({
			...{ file: error.file ?? '', line: error.line ?? 1, column: error.column ?? 1 },
			message: stripVTControlCharacters(messageLine(error)),
		})),
	]);
	for (const error of errors) logger.error(messageLine(error));
	for (const warning of messages.filter(({ fatal }) => fatal === false)) logger.warn(messageLine(warning));
}

/** In dev: reads the folder again when something in it changes, and fills every collection anew. */
function watch({ watcher, logger }: LoaderContext): void {
	if (!watcher) return;
	const folder = contentFolder();
	watcher.add(folder);
	let timer: NodeJS.Timeout | undefined;
	const again = async (): Promise<void> => {
		content = readContent();
		const { readings, problems } = await content;
		handOver(await content);
		for (const [name, context] of contexts) fill(name, context, readings);
		await tell({ logger }, await content);
		if (problems.length === 0) logger.info('content read again');
	};
	for (const event of ['add', 'change', 'unlink']) {
		watcher.on(event, (path: string) => {
			if (!path.startsWith(folder)) return;
			clearTimeout(timer);
			// One save of an editor can be several events.
			timer = setTimeout(again, 50);
		});
	}
}

function collection<C extends Collection>(name: C) {
	return defineCollection({
		schema: schemas[name],
		loader: {
			name: `reading-${name}`,
			load: async (context) => {
				if (name === 'articles') watch(context);
				await load(name)(context);
			},
		},
	});
}

export const collections = Object.fromEntries(collectionNames.map((name) => [name, collection(name)])) as {
	[C in Collection]: ReturnType<typeof collection<C>>;
};
