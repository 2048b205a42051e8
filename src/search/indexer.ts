import { close, createIndex } from 'pagefind';
import { minifySync } from 'rolldown/utils';
import type { Archive } from '../archive/archive.ts';
import { ownFiles } from './index-files.ts';
import { type SearchRecord, searchRecord } from './record.ts';
import { countWords, type WordCounts } from './vocabulary.ts';
import { type Volume, volumesOf } from './volumes.ts';

/**
 * Returns the size of the chunks of the index, which have some hundred words each in alphabetical order. A reader fetches
 * one for each word of a query. Pagefind's default of 20,000 makes them large; much smaller chunks would make the table of
 * chunks larger than a chunk, the more so the larger the index is.
 */
const chunkSize = (pages: number) => (pages <= 500 ? 1000 : 2000);

/** The environment variable by which Pagefind takes that size; it calls it unstable. */
const chunkVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Files of Pagefind's user interfaces, which the site does not use. */
const unused = /^pagefind-(?:component-ui|highlight|modular-ui|ui)\./;

/** Number of pages that Pagefind gets at a time, so that it does not wait for this thread between them. It keeps their order. */
const atOnce = 16;

/** The last index to be made. Indexes are made one after another, since they share one Pagefind process, which ends after each. */
let inTurn: Promise<unknown> = Promise.resolve();

/** Files by path. */
export type Files = Map<string, Uint8Array>;

/**
 * Makes the files of the search index of an archive, by path below its folder. Pages are indexed newest first, from which
 * the browser knows their order by date: Pagefind's table for sorting would cost every reader 5 kB for 2,500 pages.
 * @param volumes the archive as it is divided
 * @throws if Pagefind fails
 */
export async function indexFiles(archive: Archive, volumes = volumesOf(archive)): Promise<Files> {
	const files: Files = new Map();
	const words: WordCounts[] = [];
	for (const volume of volumes) {
		const records = volume.articles.map((article) => searchRecord(archive, article));
		for (const [path, bytes] of await volumeFiles(archive, volume, records)) files.set(path, bytes);
		words.push(countWords(records));
	}
	return new Map([...files, ...ownFiles(archive, volumes, words)]);
}

/** Pagefind's own code, which is in the folder of the index, for all volumes. */
const code = /^(?:pagefind(?:-worker)?\.js|wasm\..*)$/;

/** Makes the files of a volume, and Pagefind's code with those of the newest. */
export async function volumeFiles(
	{ locale }: Archive,
	{ folder }: Volume,
	records: readonly SearchRecord[],
): Promise<Files> {
	const files = await pagefindFiles(records, locale.language);
	return new Map(
		files.flatMap(([path, bytes]) =>
			folder !== '' && code.test(path) ? [] : [[`${folder}${path}`, bytes] as const],
		),
	);
}

/**
 * Makes Pagefind's files for some records.
 * @param language of the site that they belong to (BCP 47)
 * @throws if Pagefind reports an error, or the number of pages in its index is not that of the records
 */
export function pagefindFiles(
	records: readonly SearchRecord[],
	language: string,
): Promise<[string, Uint8Array][]> {
	const files = inTurn.then(async () => {
		try {
			return await indexOf(records, language);
		} finally {
			// The process does not free the memory of an index, hundreds of megabytes; the next index starts a new one.
			await close();
		}
	});
	inTurn = files.catch(() => {});
	return files;
}

async function indexOf(records: readonly SearchRecord[], language: string): Promise<[string, Uint8Array][]> {
	process.env[chunkVariable] = String(chunkSize(records.length));
	const { index, errors } = await createIndex({
		// One language for all articles of an index, so that one in a language that is not the site's is found too.
		forceLanguage: new Intl.Locale(language).language,
	});
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const add = async ({ url, content }: SearchRecord): Promise<void> => {
		const { errors } = await index.addHTMLFile({ url, content });
		if (errors.length > 0) throw new Error(`${url} could not be indexed: ${errors.join('; ')}`);
	};
	for (let from = 0; from < records.length; from += atOnce)
		await Promise.all(records.slice(from, from + atOnce).map(add));
	const answer = await index.getFiles();
	if (answer.errors.length > 0)
		throw new Error(`The search index could not be made: ${answer.errors.join('; ')}`);
	const files = answer.files.map(({ path, content }): [string, Uint8Array] => [path, content]);
	const pages = pagesIn(files);
	if (pages !== records.length)
		throw new Error(`The search index holds ${pages} pages for ${records.length} articles`);
	return files.filter(([path]) => !unused.test(path)).map(([path, bytes]) => [path, compact(path, bytes)]);
}

/** Minifies a script of Pagefind's to a fifth of its size. */
function compact(path: string, bytes: Uint8Array): Uint8Array {
	if (!path.endsWith('.js')) return bytes;
	const { code, errors } = minifySync(path, Buffer.from(bytes).toString());
	if (errors.length > 0) throw new Error(`${path} could not be made smaller: ${errors[0]?.message}`);
	return Buffer.from(code);
}

/** Returns the number of pages that the index says it has. */
function pagesIn(files: readonly [string, Uint8Array][]): number {
	const entry = files.find(([path]) => path === 'pagefind-entry.json')?.[1] ?? new Uint8Array();
	const { languages } = JSON.parse(Buffer.from(entry).toString()) as {
		languages: Record<string, { page_count: number }>;
	};
	return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
