import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { progress } from '../progress.ts';
import { workFolder } from '../reading/content-folder.ts';
import { ownFiles } from '../search/index-files.ts';
import { type Files, volumeFiles } from '../search/indexer.ts';
import { searchRecord } from '../search/record.ts';
import { type VolumeWords, wordsOfRecord } from '../search/volume-words.ts';
import { volumesOf } from '../search/volumes.ts';
import type { Plan } from './plan.ts';
import { indexFolder, volumeName } from './units.ts';

/**
 * Indexes the volumes that have to be, one after another, so that no more than one is in memory, and writes what stands
 * beside them.
 * @returns the files of each volume that was indexed, by the name of its unit
 */
export async function writeIndex(
	archive: Archive,
	{ due, units }: Plan,
	stage: string,
): Promise<Map<string, string[]>> {
	const keys = new Map(units.map(({ name, key }) => [name, key]));
	const written = new Map<string, string[]>();
	const words: VolumeWords[] = [];
	const volumes = volumesOf(archive);
	let indexed = 0;
	for (const volume of volumes) {
		const name = volumeName(volume);
		const key = keys.get(name) ?? '';
		const known = due.has(name) ? undefined : keptWords(key);
		if (known) {
			words.push(known);
			continue;
		}
		const records = volume.articles.map((article) => searchRecord(archive, article));
		words.push(keepWords(key, records.map(wordsOfRecord)));
		if (!due.has(name)) continue;
		written.set(name, write(stage, await volumeFiles(volume, records)));
		indexed += records.length;
	}
	write(stage, ownFiles(archive, volumes, words));
	pruneWords(new Set(volumes.map((volume) => keys.get(volumeName(volume)) ?? '')));
	progress.say(`Indexed ${indexed} of ${archive.articles.length} articles`);
	return written;
}

/** @returns paths from the stage */
function write(stage: string, files: Files): string[] {
	const paths = [...files].map(([path, bytes]) => [`${indexFolder}${path}`, bytes] as const);
	for (const folder of new Set(paths.map(([path]) => dirname(path))))
		mkdirSync(join(stage, folder), { recursive: true });
	for (const [path, bytes] of paths) writeFileSync(join(stage, path), bytes);
	return paths.map(([path]) => path);
}

const wordsFolder = (): string => join(workFolder(), 'words');

/** Words of a volume that was indexed before; undefined if they are not there or cannot be read. */
function keptWords(key: string): VolumeWords | undefined {
	try {
		return JSON.parse(readFileSync(join(wordsFolder(), `${key}.json`), 'utf8')) as VolumeWords;
	} catch {
		return undefined;
	}
}

function keepWords(key: string, words: VolumeWords): VolumeWords {
	mkdirSync(wordsFolder(), { recursive: true });
	writeFileSync(join(wordsFolder(), `${key}.json`), JSON.stringify(words));
	return words;
}

function pruneWords(keys: ReadonlySet<string>): void {
	for (const name of readdirSync(wordsFolder()))
		if (!keys.has(name.replace(/\.json$/, ''))) rmSync(join(wordsFolder(), name));
}
