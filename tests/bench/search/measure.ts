/**
 * How well search finds what is known to be there: queries are made from the articles of the content folder with a fixed
 * seed and put to Stet, to Pagefind without the query layer, and to MiniSearch.
 */
import { gzipSync } from 'node:zlib';
import { type Archive, makeArchive } from '../../../src/archive/archive.ts';
import { readCutOff } from '../../../src/archive/moments.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { indexFiles } from '../../../src/search/index-files.ts';
import { pagefindFiles } from '../../../src/search/indexer.ts';
import { items, plainRecord } from './archive-items.ts';
import { bundledBytes } from './bundled-bytes.ts';
import { type Contender, miniSearch, plainPagefind, stet } from './contenders.ts';
import { type KnownItem, querySets, topicQueries } from './query-sets.ts';
import type { Fetched } from './served-index.ts';

/** What a set of queries came to. */
export interface Score {
	set: string;
	queries: number;
	/** Share of queries with a right page in the first place. */
	at1: number;
	/** Share of queries with a right page among the first ten. */
	at10: number;
	/** Share of right pages among the first ten, of those there could be. */
	precision: number;
	/** Milliseconds a query, warm: median and 95th percentile. */
	time: { p50: number; p95: number };
}

/** What was measured of one contender. */
export interface Measurement {
	name: string;
	scores: Score[];
	/** Compressed bytes of a first visit up to the first results of two title words: median and 95th percentile. */
	firstVisit: { p50: number; p95: number };
	/** Requests of it, the most there were. */
	requests: number;
	/** The same of two title words of which one is misspelt. */
	withTypo: { p50: number; p95: number };
	/** Share of the first five pages of topic queries that belong. */
	topics: number;
}

const seed = 20_140_309;
const visits = 120;

/** The archive of the content folder. @throws if the content has problems */
export async function benchArchive(): Promise<Archive> {
	const { rows: readings, problems } = await readContent();
	if (problems.length > 0)
		throw new Error(`The content folder has ${problems.length} problems; run npm run build`);
	return makeArchive(readings, readCutOff());
}

/** The contenders, and compressed sizes of Stet's own parts. */
export interface SearchMeasurements {
	measurements: Measurement[];
	layerBytes: number;
	vocabularyBytes: number;
}

/** Measures all contenders on an archive. @param count queries a set */
export async function measureSearch(archive: Archive, count: number): Promise<SearchMeasurements> {
	const pages = items(archive);
	const sets = querySets(pages, count, seed);
	const layerBytes = await bundledBytes('src/scripts/search/query-layer.ts');
	const files = await indexFiles(archive);
	const vocabulary = [...files].find(([path]) => path.startsWith('vocabulary.'))?.[1] ?? new Uint8Array();
	const contenders = [
		await stet(files, await bundledBytes('src/scripts/search/on-demand.ts')),
		await plainPagefind(
			new Map(
				await pagefindFiles(
					archive.articles.map((each) => plainRecord(each)),
					archive.locale.language,
				),
			),
		),
		miniSearch(pages, await bundledBytes('node_modules/minisearch/dist/es/index.js')),
	];
	const measurements: Measurement[] = [];
	const topics = topicQueries(pages, count, seed);
	for (const contender of contenders) measurements.push(await measure(contender, sets, topics));
	return { measurements, layerBytes, vocabularyBytes: gzipSync(vocabulary).length };
}

async function measure(
	contender: Contender,
	sets: Record<string, KnownItem[]>,
	topics: readonly KnownItem[],
): Promise<Measurement> {
	const scores: Score[] = [];
	for (const [set, queries] of Object.entries(sets)) scores.push(await score(contender, set, queries));
	const visit = async (set: string): Promise<Fetched[]> => {
		const visited: Fetched[] = [];
		for (const { query } of sets[set]?.slice(0, visits) ?? [])
			visited.push(await contender.firstVisit(query));
		return visited;
	};
	const [visited, misspelt] = [await visit('two title words'), await visit('two words, a typo')];
	let belonging = 0;
	for (const { query, relevant } of topics)
		belonging += (await contender.search(query)).slice(0, 5).filter((url) => relevant.has(url)).length;
	return {
		...{ name: contender.name, scores },
		firstVisit: percentiles(visited.map(({ bytes }) => bytes)),
		requests: Math.max(...visited.map(({ requests }) => requests)),
		withTypo: percentiles(misspelt.map(({ bytes }) => bytes)),
		topics: belonging / (5 * topics.length),
	};
}

async function score(contender: Contender, set: string, queries: readonly KnownItem[]): Promise<Score> {
	const times: number[] = [];
	let [at1, at10, precision] = [0, 0, 0];
	for (const { query, relevant, open } of queries) {
		const start = performance.now();
		const found = await contender.search(query, open);
		times.push(performance.now() - start);
		const right = found.map((url) => relevant.has(url));
		if (right[0]) at1 += 1;
		if (right.includes(true)) at10 += 1;
		precision += right.filter(Boolean).length / Math.min(10, relevant.size);
	}
	const share = (sum: number) => (queries.length === 0 ? Number.NaN : sum / queries.length);
	return {
		set,
		queries: queries.length,
		at1: share(at1),
		at10: share(at10),
		precision: share(precision),
		time: percentiles(times),
	};
}

function percentiles(values: readonly number[]): { p50: number; p95: number } {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (share: number) =>
		sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
	return { p50: at(0.5), p95: at(0.95) };
}
