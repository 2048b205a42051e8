import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { workFolder } from '../../reading/files/content-folder.ts';
import {
	filesOfVolume,
	type KeyedVolume,
	ownFiles,
	recordsIn,
	wordSources,
} from '../../search/index-files.ts';
import type { Files } from '../../search/indexer.ts';
import { countWords, type WordCounts } from '../../search/vocabulary.ts';
import { volumesOf } from '../../search/volumes.ts';
import { indexFolder, volumeName } from '../artifacts/volumes.ts';
import { fileWriter, type WriteFile } from '../stage/file-writer.ts';
import type { IndexCall, Indexed } from './calls.ts';

/**
 * Indexes the volumes that have to be, one after another, so that no more than one is in memory, and writes what stands
 * beside them.
 */
export async function writeIndex(
	archive: Archive,
	{ due, volumes: keys, stage }: IndexCall,
): Promise<Indexed> {
	const result: Indexed = { volumes: new Map(), articles: 0 };
	const write = fileWriter(stage);
	for (const each of archive.all) await writeLanguage(each, { due, keys, write, result });
	pruneWords(new Set(keys.values()));
	return result;
}

/** Writes the index of one language. */
async function writeLanguage(
	archive: Archive,
	{ due, keys, write, result }: Pick<IndexCall, 'due'> & { keys: IndexCall['volumes'] } & Writing,
): Promise<void> {
	const keyed: KeyedVolume[] = [];
	const recordsOf = recordsIn(archive);
	for (const volume of volumesOf(archive)) {
		const name = volumeName(archive, volume);
		const key = keys.get(name) ?? '';
		const known = due.has(name) ? undefined : keptWords(key);
		if (known) {
			keyed.push({ volume, key, words: known });
			continue;
		}
		const records = recordsOf(volume);
		keyed.push({ volume, key, words: keepWords(key, countWords(wordSources(records))) });
		if (!due.has(name)) continue;
		result.volumes.set(name, writeFiles(archive, write, await filesOfVolume(volume, key, records)));
		result.articles += records.length;
	}
	writeFiles(archive, write, ownFiles(archive, keyed));
}

/** Where an index is written, and what is noted of it. */
interface Writing {
	write: WriteFile;
	result: Indexed;
}

/** @returns paths from the folder of the site */
function writeFiles(archive: Archive, write: WriteFile, files: Files): string[] {
	return [...files].map(([path, bytes]) => {
		write(`${indexFolder(archive)}${path}`, bytes);
		return `${indexFolder(archive)}${path}`;
	});
}

const wordsFolder = (): string => join(workFolder(), 'words');

/** Words of a volume that was indexed before; undefined if they are not there or cannot be read. */
function keptWords(key: string): WordCounts | undefined {
	try {
		return JSON.parse(readFileSync(join(wordsFolder(), `${key}.json`), 'utf8')) as WordCounts;
	} catch {
		return undefined;
	}
}

function keepWords(key: string, words: WordCounts): WordCounts {
	mkdirSync(wordsFolder(), { recursive: true });
	writeFileSync(join(wordsFolder(), `${key}.json`), JSON.stringify(words));
	return words;
}

function pruneWords(keys: ReadonlySet<string>): void {
	for (const name of readdirSync(wordsFolder()))
		if (!keys.has(name.replace(/\.json$/, ''))) rmSync(join(wordsFolder(), name));
}
