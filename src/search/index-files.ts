import { hash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import { houseHref, indexHref } from '../archive/urls.ts';
import type { Manifest } from '../scripts/search/index/manifest.ts';
import { tokensOf } from '../scripts/search/text/tokens.ts';
import { catalogueOf } from './catalogue.ts';
import { facetsFile } from './facets.ts';
import { type Files, volumeFiles } from './indexer.ts';
import { recordInputs, type SearchRecord, searchRecord } from './record.ts';
import { stopWords } from './stop-words.ts';
import { countWords, namesFile, totalsOf, vocabularyFile, type WordCounts } from './vocabulary.ts';
import { type Volume, volumesOf } from './volumes.ts';

/** Name of the manifest, which is the only file without a digest in its name. */
export const manifestName = 'stet.json';

/** A volume with its key: of equal keys all files are equal. */
export interface KeyedVolume {
	volume: Volume;
	key: string;
	/** How many of its texts have each word. */
	words: WordCounts;
}

/** Returns the function that makes the records of volumes of an archive. */
export function recordsIn(archive: Archive): (volume: Volume) => SearchRecord[] {
	const tokens = tokensOf(new Intl.Locale(archive.locale.language).language);
	return ({ articles }) => articles.map((row) => searchRecord(archive, row, tokens));
}

/** Makes the files of a volume, by path below the folder of the index. */
export async function filesOfVolume(
	{ folder }: Volume,
	key: string,
	records: readonly SearchRecord[],
): Promise<Files> {
	const { files, table } = await volumeFiles(records);
	files.set(tableName(key), Buffer.from(JSON.stringify(table)));
	files.set(facetsName(key), Buffer.from(facetsFile(records)));
	return new Map([...files].map(([path, bytes]) => [folder + path, bytes]));
}

const tableName = (key: string): string => `${key.slice(0, 12)}.volume.json`;
const facetsName = (key: string): string => `${key.slice(0, 12)}.facets.json`;

/**
 * Makes the search index of an archive, which is of one language, by path below its folder.
 * @param volumes the archive as it is divided
 */
export async function indexFiles(archive: Archive, volumes = volumesOf(archive)): Promise<Files> {
	const records = recordsIn(archive);
	const files: Files = new Map();
	const keyed: KeyedVolume[] = [];
	for (const volume of volumes) {
		const made = records(volume);
		const key = hash('sha256', JSON.stringify(volume.articles.map(recordInputs)));
		for (const [path, bytes] of await filesOfVolume(volume, key, made)) files.set(path, bytes);
		keyed.push({ volume, key, words: countWords(wordSources(made)) });
	}
	return new Map([...files, ...ownFiles(archive, keyed)]);
}

/** Returns the texts of records for their vocabulary. */
export function* wordSources(records: readonly SearchRecord[]): Generator<{ title: string; text: string }> {
	for (const { file, text } of records) yield { title: file.title, text };
}

/**
 * Makes the files beside volumes: vocabulary and catalogue, with digests in their names so that browsers can keep them for
 * ever, and the manifest that names them.
 * @param volumes newest first
 */
export function ownFiles(archive: Archive, volumes: readonly KeyedVolume[]): Files {
	const known = catalogueOf(archive);
	// Names of things that have a page are in the vocabulary even if texts have them only once.
	const named = countWords(
		known.entries.map(({ name, aliases = [] }) => ({ title: [name, ...aliases].join(' '), text: '' })),
	);
	const all = totalsOf([...volumes.map(({ words }) => words), named]);
	const vocabulary = digested('vocabulary', 'txt', vocabularyFile(all));
	const catalogue = digested('catalogue', 'json', JSON.stringify(known));
	const names = volumes.map(({ volume, words }) => namedByDigest(volume, namesFile(words, all)));
	const { language } = new Intl.Locale(archive.locale.language);
	const manifest: Manifest = {
		...{ language, locale: archive.locale.language },
		...siteFacts(archive),
		stopWords: stopWords(language),
		vocabulary: vocabulary.name,
		catalogue: catalogue.name,
		volumes: volumes.map(({ volume: { folder, from, to, articles }, key }, at) => ({
			...{ folder, from, to, pages: articles.length },
			table: tableName(key),
			facets: facetsName(key),
			names: names[at]?.name ?? '',
		})),
	};
	return new Map([
		...[vocabulary, catalogue, ...names].map(({ name, bytes }) => [name, bytes] as const),
		[manifestName, Buffer.from(JSON.stringify(manifest))],
	]);
}

function namedByDigest({ folder }: Volume, text: string): { name: string; bytes: Uint8Array } {
	return { name: `${folder}${hash('sha256', text).slice(0, 12)}.names.txt`, bytes: Buffer.from(text) };
}

function digested(name: string, ending: string, text: string): { name: string; bytes: Uint8Array } {
	return { name: `${name}.${hash('sha256', text).slice(0, 10)}.${ending}`, bytes: Buffer.from(text) };
}

/** What the search of one language must know of the site: the calendars of its dates, and its other languages. */
function siteFacts({ all, locale }: Archive): Pick<Manifest, 'calendars' | 'others'> {
	const calendars = new Set(all.map((each) => new Intl.Locale(each.locale.dates).calendar ?? 'gregory'));
	calendars.delete('gregory');
	const others = all.map((each) => each.locale).filter(({ code }) => code !== locale.code);
	return {
		...(calendars.size > 0 && { calendars: [...calendars] }),
		...(others.length > 0 && {
			others: others.map((other) => ({
				language: other.language,
				search: houseHref(other, '/search/'),
				index: indexHref(other),
			})),
		}),
	};
}
