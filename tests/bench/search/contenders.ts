import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { answer } from '../../../src/scripts/search/answer.ts';
import type { Hit, Match } from '../../../src/scripts/search/engine.ts';
import { type Library, openLibrary } from '../../../src/scripts/search/library.ts';
import { bestHits } from '../../../src/scripts/search/rerank.ts';
import { type Served, serveInNode } from './pagefind-in-node.ts';
import type { Item } from './query-sets.ts';

/** A way to search, to be compared with others. */
export interface Contender {
	name: string;
	/** Addresses of the first ten pages. */
	search(query: string): Promise<string[]>;
	/** Compressed bytes that a first visit fetches up to the first results of a query. */
	firstVisit(query: string): Promise<number>;
}

const shown = 10;
/** Results that a reader sees first; the others are fetched after them. */
const firstShown = 5;

/**
 * Stet: the index and the query layer as readers have them.
 * @param scriptBytes compressed size of what a page loads when a reader turns to search
 */
export async function stet(files: ReadonlyMap<string, Uint8Array>, scriptBytes: number): Promise<Contender> {
	const served = await serveInNode(files);
	const open = () => openLibrary(served.engine, async (name) => served.file(name));
	const library = await open();
	const search = async (on: Library, query: string, count: number) => {
		const { matches, words, whole } = await answer(on, query);
		const { hits } = await bestHits(matches, words, whole, count);
		return hits.map(({ url }) => url);
	};
	return {
		name: 'Stet',
		search: (query) => search(library, query, shown),
		async firstVisit(query) {
			served.fetched();
			const opened = await open();
			served.file(opened.manifest.catalogue);
			await search(opened, query, firstShown);
			return served.fetched() + scriptBytes;
		},
	};
}

/** Pagefind as it comes, over pages as published. */
export async function plainPagefind(files: ReadonlyMap<string, Uint8Array>): Promise<Contender> {
	const served: Served = await serveInNode(files);
	const engine = served.engine();
	const fetchAll = (results: Match[]): Promise<Hit[]> =>
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
		firstVisit: async () => bytes,
	};
}
