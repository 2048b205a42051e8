import { close, createIndex } from 'pagefind';
import { minifySync } from 'rolldown/utils';
import { site } from '#site';
import type { Archive } from '../archive/archive.ts';
import { ownFiles } from './index-files.ts';
import { type SearchRecord, searchRecord } from './record.ts';
import { countWords, type WordCounts } from './vocabulary.ts';
import { type Volume, volumesOf } from './volumes.ts';

/**
 * Size of the parts of the index, each with some hundred words in order of the alphabet: what one word of a query costs a
 * reader. Pagefind's own value is 20,000, which costs more a word; far smaller ones make the table of
 * parts dearer than the parts, and that the more the larger the index is.
 */
const chunkSize = (pages: number) => (pages <= 500 ? 1000 : 2000);

/** Where Pagefind reads it; it calls the variable unstable. */
const chunkVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Files of Pagefind's own interfaces, which the site does not use. */
const unused = /^pagefind-(?:component-ui|highlight|modular-ui|ui)\./;

/** Pages that Pagefind is given at a time, so that it need not wait for the thread that writes other files between them. It takes them in order. */
const atOnce = 16;

/** One index at a time: all have one Pagefind, which is ended after each. */
let inTurn: Promise<unknown> = Promise.resolve();

/** Files by path. */
export type Files = Map<string, Uint8Array>;

/**
 * The files of the search index of an archive, by path below its folder. Pages stand in it newest first, which is how the
 * browser knows their order of date: a table of it, as Pagefind's sorting has, would cost every reader 5 kB of 2,500 pages.
 * @param volumes as the archive is to be cut
 * @throws if any part of it fails
 */
export async function indexFiles(archive: Archive, volumes = volumesOf(archive)): Promise<Files> {
	const files: Files = new Map();
	const words: WordCounts[] = [];
	for (const volume of volumes) {
		const records = volume.articles.map((article) => searchRecord(archive, article));
		for (const [path, bytes] of await volumeFiles(volume, records)) files.set(path, bytes);
		words.push(countWords(records));
	}
	return new Map([...files, ...ownFiles(archive, volumes, words)]);
}

/** Pagefind's own code, which stands in the folder of the index and serves all volumes. */
const code = /^(?:pagefind(?:-worker)?\.js|wasm\..*)$/;

/** The files of a volume; with those of the newest comes Pagefind's code. */
export async function volumeFiles({ folder }: Volume, records: readonly SearchRecord[]): Promise<Files> {
	const files = await pagefindFiles(records);
	return new Map(
		files.flatMap(([path, bytes]) =>
			folder !== '' && code.test(path) ? [] : [[`${folder}${path}`, bytes] as const],
		),
	);
}

/**
 * Pagefind's files for some records.
 * @throws if Pagefind reports an error, or its index holds another number of pages than there are records
 */
export function pagefindFiles(records: readonly SearchRecord[]): Promise<[string, Uint8Array][]> {
	const files = inTurn.then(async () => {
		try {
			return await indexOf(records);
		} finally {
			// It keeps hundreds of megabytes of an index that is deleted; it is started anew for the next.
			await close();
		}
	});
	inTurn = files.catch(() => {});
	return files;
}

async function indexOf(records: readonly SearchRecord[]): Promise<[string, Uint8Array][]> {
	process.env[chunkVariable] = String(chunkSize(records.length));
	const { index, errors } = await createIndex({
		// One index for all languages: an article in another language than the page's is found all the same.
		forceLanguage: new Intl.Locale(site.language).language,
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

/** A script of Pagefind's without the names and spaces that only its authors need, a fifth of its size. */
function compact(path: string, bytes: Uint8Array): Uint8Array {
	if (!path.endsWith('.js')) return bytes;
	const { code, errors } = minifySync(path, Buffer.from(bytes).toString());
	if (errors.length > 0) throw new Error(`${path} could not be made smaller: ${errors[0]?.message}`);
	return Buffer.from(code);
}

/** How many pages the index itself says it holds. */
function pagesIn(files: readonly [string, Uint8Array][]): number {
	const entry = files.find(([path]) => path === 'pagefind-entry.json')?.[1] ?? new Uint8Array();
	const { languages } = JSON.parse(Buffer.from(entry).toString()) as {
		languages: Record<string, { page_count: number }>;
	};
	return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
