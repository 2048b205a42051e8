import type { Engine } from './engine.ts';
import type { Manifest, OlderVolume } from './manifest.ts';
import { ranking } from './ranking.ts';
import { decode, type Vocabulary } from './vocabulary.ts';
import { acrossVolumes } from './volumes.ts';

/** The search index of an archive, open for queries. */
export interface Library {
	engine: Engine;
	/** Words that say nothing on their own, in lower case. */
	stopWords: ReadonlySet<string>;
	/** Fetches the words of the archive; called only if a query has a word that no page has. */
	vocabulary(): Promise<Vocabulary>;
	/** Rank of every page by date, from 0 (the newest) to 1 (the oldest), by id. */
	ages: ReadonlyMap<string, number>;
	manifest: Manifest;
	/** Volumes that are not open, newest first. */
	closed: readonly OlderVolume[];
	/**
	 * Opens the next volumes, older than those that are open.
	 * @param from month, such as `2014-05`; all volumes back to it are opened
	 * @returns true if there were any
	 */
	openOlder(from?: string): Promise<boolean>;
}

/** Number of older volumes that are opened together. Each costs a fetch of its metadata, and one for each word of a query. */
const atOnce = 8;

const newest = 'newest';

/** Returns the options of a volume. Its name becomes a filter of its pages. */
function optionsOf(volume: string): Record<string, unknown> {
	return { ranking, mergeFilter: { volume } };
}

/**
 * Opens the newest volumes of an archive, which are all up to about eight thousand articles.
 * @param start starts the engine on the newest volume, with options
 * @param file fetches a file beside the index, by name
 */
export async function openLibrary(
	start: (options: Record<string, unknown>) => Engine | Promise<Engine>,
	file: (name: string) => Promise<string>,
): Promise<Library> {
	const [engine, manifest] = await Promise.all([
		start(optionsOf(newest)),
		file('stet.json').then((text) => JSON.parse(text) as Manifest),
	]);
	const closed = [...manifest.older];
	const open = [newest];
	const volumes = new Map<string, string>();
	let vocabulary: Promise<Vocabulary> | undefined;
	const library: Library = {
		engine,
		manifest,
		stopWords: new Set(manifest.stopWords),
		ages: new Map(),
		closed,
		vocabulary() {
			vocabulary ??= file(manifest.vocabulary).then(decode);
			return vocabulary;
		},
		async openOlder(from = '9999') {
			const needed = closed.filter(({ to }) => to >= from).length;
			const next = closed.splice(0, Math.max(atOnce, needed));
			await Promise.all(next.map(({ folder }) => engine.openVolume(folder, optionsOf(folder))));
			open.push(...next.map(({ folder }) => folder));
			if (next.length > 0) await look();
			return next.length > 0;
		},
	};
	if (!(await library.openOlder())) await look();
	return library;

	/** Reads which pages the open volumes have, in order of date. */
	async function look(): Promise<void> {
		const sorted = await Promise.all(open.map((volume) => pagesOf(engine, volume)));
		const ids = sorted.flat();
		library.ages = new Map(ids.map((id, index) => [id, index / ids.length]));
		for (const [index, pages] of sorted.entries()) for (const id of pages) volumes.set(id, open[index] ?? '');
		if (open.length > 1) library.engine = acrossVolumes(engine, volumes);
	}
}

/** Returns the ids of the pages of a volume, newest first, since the engine returns them in the order of indexing. */
async function pagesOf(engine: Engine, volume: string): Promise<string[]> {
	const limits = { filters: { volume: { any: [volume] } } };
	const { results } = await engine.search(null, limits);
	return results.map(({ id }) => id);
}
