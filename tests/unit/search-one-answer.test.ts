import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/scripts/search/query/answer.ts';
import type { Searched } from '../../src/scripts/search/query/searched.ts';
import { indexFiles } from '../../src/search/index-files.ts';
import { volumesOf } from '../../src/search/volumes.ts';
import { Random } from '../bench/random.ts';
import { manyQueries } from '../bench/search/many-queries.ts';
import { benchArchive } from '../bench/search/measure.ts';
import { openSearch, servedIndex } from '../bench/search/served-index.ts';

/** What a query finds depends on the query and the site alone, and not on what was searched before. */

let files: ReadonlyMap<string, Uint8Array>;
let queries: string[];
let fresh: string[];

async function said(searched: Searched, query: string): Promise<string> {
	const { matches, ...rest } = await answer(searched, query);
	return JSON.stringify([matches.map(({ page, score }) => [page, score]), rest]);
}

beforeAll(async () => {
	const archive = await benchArchive();
	files = await indexFiles(archive, volumesOf(archive, { full: 4, undivided: 6 }));
	queries = manyQueries(archive, 300);
	fresh = [];
	for (const query of queries) fresh.push(await said(await openSearch(servedIndex(files).file), query));
}, 120_000);

test('there are 300 queries of all kinds, most of which find something', () => {
	expect(queries).toHaveLength(300);
	expect(fresh.filter((each) => !each.startsWith('[[],')).length).toBeGreaterThan(200);
});

test.each([1, 2, 3])(
	'each of 300 queries is answered after fifty others as on a fresh page, order %i',
	{ timeout: 120_000 },
	async (seed) => {
		const random = new Random(seed);
		const searched = await openSearch(servedIndex(files).file);
		for (const query of random.some(queries, 50)) await answer(searched, query);
		for (const query of random.some(queries, queries.length))
			expect(await said(searched, query), query).toBe(fresh[queries.indexOf(query)]);
	},
);

test('queries that run at the same time do not change each other', { timeout: 120_000 }, async () => {
	const searched = await openSearch(servedIndex(files).file);
	const some = queries.slice(0, 60);
	const answers = await Promise.all(some.map((query) => said(searched, query)));
	expect(answers).toEqual(fresh.slice(0, 60));
});
