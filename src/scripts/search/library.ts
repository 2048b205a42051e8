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
}

/**
 * Opens the search of an archive.
 * @param start starts the engine, with options
 * @param file fetches a file beside the index, by name
 */
export async function openLibrary(
	start: (options: Record<string, unknown>) => Engine | Promise<Engine>,
	file: (name: string) => Promise<string>,
): Promise<Library> {
	const [engine, manifest] = await Promise.all([
		start({ ranking }),
		file('stet.json').then((text) => JSON.parse(text) as Manifest),
	]);
	const { results } = await engine.search(null, { sort: { date: 'desc' } });
	let vocabulary: Promise<Vocabulary> | undefined;
	return {
		engine,
		manifest,
		stopWords: new Set(manifest.stopWords),
		ages: new Map(results.map(({ id }, index) => [id, index / results.length])),
		vocabulary() {
			vocabulary ??= file(manifest.vocabulary).then(decode);
			return vocabulary;
		},
	};
}
