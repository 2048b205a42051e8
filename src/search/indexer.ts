import { hash } from 'node:crypto';
import { close, createIndex } from 'pagefind';
import { postingsOf, readChunk, readPacked } from '../scripts/search/index/chunk.ts';
import type { VolumeTable } from '../scripts/search/index/volume.ts';
import type { SearchRecord } from './record.ts';

/**
 * Returns the size of the chunks of the index, which have some tokens each in alphabetical order. A reader fetches one for
 * each word of a query. Pagefind's default of 20,000 makes them large; much smaller chunks would make the table of chunks
 * larger than a chunk, the more so the larger the index is.
 */
const chunkSize = (pages: number) => (pages <= 500 ? 1000 : 2000);

/** The environment variable by which Pagefind takes that size; it calls it unstable. */
const chunkVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Number of pages that Pagefind gets at a time, so that it does not wait for this thread between them. It keeps their order. */
const atOnce = 16;

/** The weight with which the index stores a place in the fewest bytes. All have it: what a place weighs is known by where it is. */
const weight = '1.0417';

/** The last index to be made. Indexes are made one after another, since they share one Pagefind process, which ends after each. */
let inTurn: Promise<unknown> = Promise.resolve();

/** Files by path. */
export type Files = Map<string, Uint8Array>;

/** A page as Pagefind gets it. */
export interface IndexedPage {
	url: string;
	/** HTML with Pagefind's attributes. */
	content: string;
}

/** The files of a volume, and its table. */
export interface VolumeFiles {
	files: Files;
	table: VolumeTable;
}

/**
 * Indexes records and makes the files of their volume, by path below its folder: chunks, and a file for what results show
 * of each.
 * @param records newest first
 * @throws if Pagefind fails, or its index does not read back
 */
export async function volumeFiles(records: readonly SearchRecord[]): Promise<VolumeFiles> {
	const pages = records.map(({ tokens }, page) => ({
		url: `/${page}`,
		content: `<html><body data-pagefind-body data-pagefind-weight="${weight}"><p>${tokens.join(' ')}</p></body></html>`,
	}));
	const made = await pagefindFiles(pages, 'unknown');
	const files: Files = new Map();
	for (const [path, bytes] of made) {
		const [, name] = /^index\/[a-z]+_([0-9a-f]+)\.pf_index$/.exec(path) ?? [];
		if (name) files.set(`index/${name}.pf_index`, bytes);
	}
	const texts = records.map(({ file }) => {
		const text = JSON.stringify(file);
		const digest = hash('sha256', text);
		let length = 8;
		while (files.has(textPath(digest.slice(0, length)))) length++;
		files.set(textPath(digest.slice(0, length)), Buffer.from(text));
		return digest.slice(0, length);
	});
	const chunks = await chunksIn(made);
	await check(files, chunks, records);
	const days = records.map(({ file }) => daysSince1970(file.day));
	const kindNames = [...new Set(records.map(({ file }) => file.kind))].sort();
	const table: VolumeTable = {
		starts: chunks.map(({ from }) => from).join(' '),
		chunks: chunks.map(({ name }) => name).join(' '),
		texts: texts.join(' '),
		days: days.map((day, at) => (at === 0 ? day : (days[at - 1] ?? 0) - day)),
		lengths: records.flatMap(({ lengths }) => lengths),
		kinds: records.map(({ file }) => kindNames.indexOf(file.kind)).join(''),
		kindNames,
	};
	return { files, table };
}

const textPath = (name: string): string => `text/${name}.text.json`;

/** Returns the number of days from 1970 to a day. */
function daysSince1970(day: string): number {
	return Math.round(Date.parse(`${day}T00:00Z`) / 86_400_000);
}

interface ChunkName {
	/** Its first token. */
	from: string;
	name: string;
}

/** Reads the table of chunks from Pagefind's metadata. */
async function chunksIn(files: readonly [string, Uint8Array][]): Promise<ChunkName[]> {
	const meta = files.find(([path]) => path.endsWith('.pf_meta'))?.[1];
	if (!meta) return [];
	const [, , chunks] = (await readPacked(meta)) as [
		unknown,
		unknown,
		[from: string, to: string, hash: string][],
	];
	return chunks.map(([from, , name]) => ({ from, name: name.replace(/^[a-z]+_/, '') }));
}

/** Reads the index back: each record must stand in it at its number, as many as there are. */
async function check(
	files: Files,
	chunks: readonly ChunkName[],
	records: readonly SearchRecord[],
): Promise<void> {
	const wanted = [...records.entries()].filter(([page]) => page % 97 === 0 || page === records.length - 1);
	for (const [page, { tokens }] of wanted) {
		const [token] = tokens;
		if (token === undefined) continue;
		const chunk = chunks.findLast(({ from }) => from <= token);
		const bytes = files.get(`index/${chunk?.name}.pf_index`);
		const found = bytes && (await readChunk(bytes)).get(token);
		const isThere = postingsOf(found ?? []).some(
			(posting) => posting.page === page && posting.places[0] === 0,
		);
		if (!isThere)
			throw new Error(`The search index does not have "${token}" where it was put; is this Pagefind 1.6.0?`);
	}
}

/**
 * Makes Pagefind's files for some pages.
 * @param language that Pagefind takes their words to be in; `unknown` for tokens, which it takes as they are
 * @throws if Pagefind reports an error, or the number of pages in its index is not that of the pages
 */
export function pagefindFiles(
	pages: readonly IndexedPage[],
	language: string,
): Promise<[string, Uint8Array][]> {
	const files = inTurn.then(async () => {
		try {
			return await indexOf(pages, language);
		} finally {
			// The process does not free the memory of an index, hundreds of megabytes; the next index starts a new one.
			await close();
		}
	});
	inTurn = files.catch(() => {});
	return files;
}

async function indexOf(pages: readonly IndexedPage[], language: string): Promise<[string, Uint8Array][]> {
	process.env[chunkVariable] = String(chunkSize(pages.length));
	const { index, errors } = await createIndex({ forceLanguage: language });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const add = async ({ url, content }: IndexedPage): Promise<void> => {
		const { errors } = await index.addHTMLFile({ url, content });
		if (errors.length > 0) throw new Error(`${url} could not be indexed: ${errors.join('; ')}`);
	};
	for (let from = 0; from < pages.length; from += atOnce)
		await Promise.all(pages.slice(from, from + atOnce).map(add));
	const answer = await index.getFiles();
	if (answer.errors.length > 0)
		throw new Error(`The search index could not be made: ${answer.errors.join('; ')}`);
	const files = answer.files.map(({ path, content }): [string, Uint8Array] => [path, content]);
	const count = pagesIn(files);
	if (count !== pages.length)
		throw new Error(`The search index holds ${count} pages for ${pages.length} articles`);
	return files;
}

/** Returns the number of pages that the index says it has. */
function pagesIn(files: readonly [string, Uint8Array][]): number {
	const entry = files.find(([path]) => path === 'pagefind-entry.json')?.[1] ?? new Uint8Array();
	const { languages } = JSON.parse(Buffer.from(entry).toString()) as {
		languages: Record<string, { page_count: number }>;
	};
	return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
