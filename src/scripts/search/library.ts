import type { Engine } from './engine.ts';
import type { Manifest } from './manifest.ts';
import { ranking } from './ranking.ts';
import { decode, type Vocabulary } from './vocabulary.ts';

/** What a search is made with. */
export interface Library {
	engine: Engine;
	/** Words that say nothing on their own, in lower case. */
	stopWords: ReadonlySet<string>;
	/** Fetches the words of the archive; asked for only if a query has a word that no page has. */
	vocabulary(): Promise<Vocabulary>;
	/** Place of every page in order of date, from 0 (the newest) to 1, by id. */
	ages: ReadonlyMap<string, number>;
	manifest: Manifest;
	/** How many articles lie in volumes that are not open. */
	unopened(): number;
	/**
	 * Opens the next volumes, older than those that are open.
	 * @param from month, such as `2014-05`, back to which all are opened
	 * @returns true if there were any
	 */
	openOlder(from?: string): Promise<boolean>;
}

/** Older volumes that are opened together. Each costs a reader its table of contents, and a part of it for each word. */
const atOnce = 8;

const options = { ranking };

/**
 * Opens the search of an archive: its newest volumes, which is all of it up to some ten thousand articles.
 * @param start starts the engine on the newest volume, with options
 * @param file fetches a file beside the index, by name
 */
export async function openLibrary(
	start: (options: Record<string, unknown>) => Engine | Promise<Engine>,
	file: (name: string) => Promise<string>,
): Promise<Library> {
	const [engine, manifest] = await Promise.all([
		start(options),
		file('stet.json').then((text) => JSON.parse(text) as Manifest),
	]);
	const closed = [...manifest.older];
	let vocabulary: Promise<Vocabulary> | undefined;
	const library: Library = {
		engine,
		manifest,
		stopWords: new Set(manifest.stopWords),
		ages: new Map(),
		vocabulary() {
			vocabulary ??= file(manifest.vocabulary).then(decode);
			return vocabulary;
		},
		unopened: () => closed.reduce((sum, { pages }) => sum + pages, 0),
		async openOlder(from = '9999') {
			const needed = closed.filter(({ to }) => to >= from).length;
			const next = closed.splice(0, Math.max(atOnce, needed));
			await Promise.all(next.map(({ folder }) => engine.openVolume(folder, options)));
			if (next.length > 0) library.ages = await agesIn(engine);
			return next.length > 0;
		},
	};
	if (!(await library.openOlder())) library.ages = await agesIn(engine);
	return library;
}

async function agesIn(engine: Engine): Promise<Library['ages']> {
	const { results } = await engine.search(null, { sort: { date: 'desc' } });
	return new Map(results.map(({ id }, index) => [id, index / results.length]));
}
