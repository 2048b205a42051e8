import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { answer } from '../../../src/scripts/search/query/answer.ts';
import { firstResults } from '../../../src/scripts/search/query/results.ts';
import type { Searched } from '../../../src/scripts/search/query/searched.ts';
import { type PagefindResult, type Served, serveInNode } from './pagefind-in-node.ts';
import type { Item } from './query-sets.ts';
import { type Fetched, openSearch, servedIndex } from './served-index.ts';

/** A way to search, to be compared with others. */
export interface Contender {
	name: string;
	/** Addresses of the first ten pages. @param open true while the reader types */
	search(query: string, open?: boolean): Promise<string[]>;
	/** What a first visit fetches up to the first results of a query. */
	firstVisit(query: string): Promise<Fetched>;
}

const shown = 10;
/** Results that a reader sees first; the others are fetched after them. */
const firstShown = 5;

/**
 * Stet: the index and the query layer as readers have them.
 * @param scriptBytes compressed size of what a page loads when a reader turns to search
 */
export async function stet(files: ReadonlyMap<string, Uint8Array>, scriptBytes: number): Promise<Contender> {
	const searched = await openSearch(servedIndex(files).file);
	const search = async (on: Searched, query: string, count: number, open = false) => {
		const given = await answer(on, query, { open });
		const { results } = await firstResults(on, given, query, count);
		return results.map(({ text }) => text.url);
	};
	return {
		name: 'Stet',
		search: (query, open) => search(searched, query, shown, open),
		async firstVisit(query) {
			const { file, fetched } = servedIndex(files);
			await search(await openSearch(file), query, firstShown);
			return { bytes: fetched.bytes + scriptBytes, requests: fetched.requests + 1 };
		},
	};
}

/** Pagefind as it comes, over pages as published. */
export async function plainPagefind(files: ReadonlyMap<string, Uint8Array>): Promise<Contender> {
	const served: Served = await serveInNode(files);
	const engine = served.engine();
	const fetchAll = (results: PagefindResult[]) =>
		Promise.all(results.slice(0, shown).map((each) => each.data()));
	const search = async (on: typeof engine, query: string) => {
		const { results } = await on.search(query);
		return (await fetchAll(results)).map(({ url }) => url);
	};
	return {
		name: 'Pagefind',
		search: (query) => search(engine, query),
		async firstVisit(query) {
			served.fetched();
			await search(served.engine(), query);
			return served.fetched();
		},
	};
}

/** MiniSearch with prefixes and misspelt words, all of its index in memory. It has no texts to show excerpts from. */
export function miniSearch(items: readonly Item[], libraryBytes: number): Contender {
	const index = new MiniSearch<Item>({
		idField: 'url',
		fields: ['title', 'body'],
		searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4 } },
	});
	index.addAll(items);
	const bytes = gzipSync(JSON.stringify(index)).length + libraryBytes;
	return {
		name: 'MiniSearch',
		search: async (query) =>
			index
				.search(query)
				.slice(0, shown)
				.map(({ id }) => String(id)),
		firstVisit: async () => ({ bytes, requests: 2 }),
	};
}
