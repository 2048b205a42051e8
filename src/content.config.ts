/** Astro's door in: a collection for each kind of content, with its schema and one loader over `reading/`. */

import { defineCollection } from 'astro:content';
import type { LoaderContext } from 'astro/loaders';
import { findingLine } from './desk/reporters/text.ts';
import { runDesk } from './desk/run-desk.ts';
import { contentFolder } from './reading/content-folder.ts';
import { formatProblem, reportProblems } from './reading/problem.ts';
import { type Content, readContent } from './reading/read-content.ts';
import { type Collection, collectionNames, collections as schemas } from './schema/collections.ts';

/** The content folder is read once for all collections; in dev again after each change. */
let content = readContent();
const contexts = new Map<Collection, LoaderContext>();

function load(name: Collection) {
	return async (context: LoaderContext): Promise<void> => {
		contexts.set(name, context);
		// Astro's store is never trusted over the content: it would keep what another content folder left in it.
		context.store.clear();
		fill(name, context, await content);
		const { problems } = await content;
		if (context.watcher && name === 'articles') tell(context, await content);
		if (problems.length > 0 && !context.watcher)
			throw new Error(`The content cannot be published.\n${reportProblems(problems)}`);
	};
}

/**
 * Brings the store of a collection to what was read. It holds metadata only: the HTML stays in the cache of Readings.
 * A file that has a problem keeps what was last good of it, so that a page under work does not vanish in dev.
 */
function fill(name: Collection, { store }: LoaderContext, { readings, problems }: Content): void {
	const faulty = new Set(problems.map(({ file }) => file));
	const kept = new Set<string>();
	const good = readings.filter(({ collection, file }) => collection === name && !faulty.has(file));
	for (const { data, ...reading } of good) {
		kept.add(reading.id);
		const images = [...reading.images, ...('image' in data && data.image ? [data.image.src] : [])];
		store.set({
			...{ id: reading.id, data, digest: reading.digest, filePath: reading.file, assetImports: images },
			rendered: { html: '', metadata: { reading } },
		});
	}
	for (const [id, entry] of store.entries()) {
		if (!kept.has(id) && !faulty.has(entry.filePath ?? '')) store.delete(id);
	}
}

/** In dev: logs what is wrong and what the desk has to say. */
function tell({ logger }: Pick<LoaderContext, 'logger'>, { readings, problems }: Content): void {
	for (const problem of problems) logger.error(formatProblem(problem));
	const desk = runDesk(readings);
	for (const problem of desk.problems) logger.error(formatProblem(problem));
	for (const finding of desk.report.findings) {
		if (finding.severity === 'error') logger.error(findingLine(finding));
		if (finding.severity === 'warning') logger.warn(findingLine(finding));
	}
}

/** In dev: reads the folder again when something in it changes, and fills every collection anew. */
function watch({ watcher, logger }: LoaderContext): void {
	if (!watcher) return;
	const folder = contentFolder();
	watcher.add(folder);
	let timer: NodeJS.Timeout | undefined;
	const again = async (): Promise<void> => {
		content = readContent();
		const { problems } = await content;
		for (const [name, context] of contexts) fill(name, context, await content);
		tell({ logger }, await content);
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
