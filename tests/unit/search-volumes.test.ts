import { describe, expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import type { Engine } from '../../src/scripts/search/engine.ts';
import { openLibrary } from '../../src/scripts/search/library.ts';
import { acrossVolumes } from '../../src/scripts/search/volumes.ts';
import { indexFiles, pagefindFiles } from '../../src/search/indexer.ts';
import { volumesOf } from '../../src/search/volumes.ts';
import { benchArchive } from '../bench/search/measure.ts';
import { serveInNode } from '../bench/search/pagefind-in-node.ts';
import { articleReading, authorReading } from './readings.ts';
import { smallEngine } from './small-engine.ts';

/** An archive with so many articles in each month. */
function archiveOf(months: Record<string, number>) {
	const articles = Object.entries(months).flatMap(([month, count]) =>
		Array.from({ length: count }, (_, index) =>
			articleReading(`a-${month}-${index}`, { published: `${month}-${String(index + 1).padStart(2, '0')}` }),
		),
	);
	return makeArchive([...articles, authorReading('desk')], Temporal.Instant.from('2030-01-01T00:00:00Z'));
}

describe('the volumes of an archive', () => {
	test.each([
		['a small archive is one', { '2020-01': 1, '2020-02': 1 }, ['2020-01..2020-02: 2']],
		[
			'whole months; the newest joins the one before it once it is a quarter of a full one',
			{ '2020-01': 1, '2020-02': 3, '2020-03': 2, '2020-04': 1 },
			['2020-04..2020-04: 1', '2020-01/ 2020-01..2020-03: 6'],
		],
		[
			'one older volume up to the size from which the archive is divided',
			{ '2020-01': 3, '2020-02': 3, '2020-03': 3, '2020-04': 3, '2020-05': 3, '2020-06': 1 },
			['2020-06..2020-06: 1', '2020-01/ 2020-01..2020-05: 15'],
		],
		[
			'full ones above it',
			{ '2020-01': 3, '2020-02': 3, '2020-03': 3, '2020-04': 3, '2020-05': 3, '2020-06': 2 },
			['2020-06..2020-06: 2', '2020-04/ 2020-04..2020-05: 6', '2020-01/ 2020-01..2020-03: 9'],
		],
		[
			'no month with those before it that makes more than a quarter too much, if they are half enough',
			{ '2020-01': 5, '2020-02': 6, '2020-03': 9, '2020-04': 1, '2020-05': 3 },
			[
				'2020-05..2020-05: 3',
				'2020-04/ 2020-04..2020-04: 1',
				'2020-03/ 2020-03..2020-03: 9',
				'2020-02/ 2020-02..2020-02: 6',
				'2020-01/ 2020-01..2020-01: 5',
			],
		],
	])('%s', (_, months, volumes) => {
		const cut = volumesOf(archiveOf(months), { full: 8, undivided: 16 });
		expect(
			cut.map(({ folder, from, to, articles }) => `${folder} ${from}..${to}: ${articles.length}`.trim()),
		).toEqual(volumes);
		expect(cut.flatMap(({ articles }) => articles)).toEqual(archiveOf(months).articles);
	});
});

test('what is published changes the newest volume, which is small, and once a month at most one more', () => {
	const counts = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 1, 1, 2, 1, 3, 2];
	const monthOf = (index: number) =>
		`${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
	const cutAfter = (months: number, extra: number) => {
		const published = counts.slice(0, months).map((count, index) => {
			const isLast = index === months - 1;
			return [monthOf(index), isLast ? Math.min(extra, count) : count];
		});
		return volumesOf(archiveOf(Object.fromEntries(published)), { full: 12, undivided: 18 });
	};
	const named = (volumes: ReturnType<typeof volumesOf>) =>
		volumes.map(({ folder, articles }) => `${folder} ${articles.length}`);
	let before = [''];
	for (let months = 1; months <= counts.length; months += 1) {
		let changes = 0;
		for (let extra = 1; extra <= (counts[months - 1] ?? 0); extra += 1) {
			const now = named(cutAfter(months, extra));
			const [newest, ...older] = now;
			// A quarter of a full one and a quarter more of that; or a month, with what is not half of such a quarter before it.
			expect(Number(newest?.split(' ')[1])).toBeLessThanOrEqual(Math.max(3 * 1.25, 3 / 2 + extra));
			// Those before it never, once the archive is divided.
			if (before.length > 3) expect(older).toEqual(expect.arrayContaining(before.slice(2)));
			if (older.join() !== before.slice(1).join()) changes += 1;
			before = now;
		}
		expect(changes, monthOf(months - 1)).toBeLessThanOrEqual(1);
	}
	expect(before.length).toBeGreaterThan(4);
});

test('older volumes are opened some at a time, and back to where they are asked for', async () => {
	const opened: string[] = [];
	const months = Array.from(
		{ length: 24 },
		(_, index) => `${2023 - Math.floor(index / 12)}-${String(12 - (index % 12)).padStart(2, '0')}`,
	);
	const older = months.map((to) => ({ folder: `${to}/`, to, pages: 10 }));
	const manifest = { vocabulary: '', catalogue: '', pages: 250, stopWords: [], older };
	const engine = { ...smallEngine({}), openVolume: async (folder: string) => void opened.push(folder) };
	const library = await openLibrary(
		() => engine,
		async () => JSON.stringify(manifest),
	);
	expect([opened.length, library.closed.length]).toEqual([8, 16]);
	await library.openOlder('2022-03');
	expect([opened.at(-1), opened.length, library.closed.length]).toEqual(['2022-03/', 22, 2]);
	expect(await library.openOlder()).toBe(true);
	expect(await library.openOlder()).toBe(false);
	expect(library.closed).toEqual([]);
});

test('the engine gives all pages in the order in which they were indexed, which is that of their dates', async () => {
	// More than any sort takes for a short list, and none of the names in order.
	const records = Array.from({ length: 150 }, (_, index) => ({
		url: `/${(index * 7919) % 150}/`,
		content: `<html><body data-pagefind-body><p>Page ${'again '.repeat(index % 5)}</p></body></html>`,
		title: '',
		text: '',
	}));
	const { engine } = await serveInNode(new Map(await pagefindFiles(records, 'en')));
	const { results } = await engine().search(null);
	const found = await Promise.all(results.map(async (match) => (await match.data()).url));
	expect(found).toEqual(records.map(({ url }) => url));
});

test('an index in volumes answers as one index does', { timeout: 60_000 }, async () => {
	const archive = await benchArchive();
	const cut = ['', 'older/', 'oldest/'].map((folder, index) => ({
		...{ folder, from: '', to: '' },
		articles: archive.articles.slice(index * 4, index * 4 + 4),
	}));
	expect(cut[2]?.articles).toHaveLength(4);
	const [one, many] = await Promise.all(
		[volumesOf(archive), cut].map(async (volumes) => {
			const served = await serveInNode(await indexFiles(archive, volumes));
			return openLibrary(
				(options) => served.engine(options),
				async (name) => served.file(name),
			);
		}),
	);
	if (!one || !many) throw new Error('two libraries are opened');
	const urls = async (library: typeof one, query: string | null, limits = {}) => {
		const { results } = await library.engine.search(query, limits);
		return Promise.all(results.map(async (match) => (await match.data()).url));
	};
	const filters = async ({ engine }: typeof one) => ({ ...(await engine.filters()), volume: {} });
	expect(await filters(many)).toEqual(await filters(one));
	const pages = (await many.engine.search(null)).results;
	const byAge = pages.sort((a, b) => (many.ages.get(a.id) ?? 2) - (many.ages.get(b.id) ?? 2));
	const inOrder = await Promise.all(byAge.map(async (match) => (await match.data()).url));
	expect(inOrder).toEqual(archive.articles.map(({ id }) => `/articles/${id}/`));
	expect(many.ages.size).toBe(archive.articles.length);
	for (const query of ['kerman', 'soleimani', '"islamic state"', 'sanctions'])
		expect((await urls(many, query)).sort(), query).toEqual((await urls(one, query)).sort());
	const limits = { filters: { topic: { any: ['diplomacy'] } } };
	expect((await urls(many, 'iran', limits)).sort()).toEqual((await urls(one, 'iran', limits)).sort());
});

test.each([
	['words', 'border mine'],
	['the beginning of a word', 'evac'],
])('a page is found as well by %s in a volume of few pages as in one of many', async (_, query) => {
	const old = Array.from({ length: 400 }, (_, index) => [`old-${index}`, '2010-01/'] as const);
	const found: Record<string, string[]> = {
		'"border"': ['new-1', 'old-1', 'old-2'],
		'"mine"': ['new-1', 'old-1'],
		'"evac"': [],
		evac: ['new-1', 'old-1', 'old-2'],
	};
	const hit = { url: '', content: '', weighted_locations: [], meta: {}, filters: {}, sub_results: [] };
	// In its own volume, of two, a word tells a tenth of what it does among all.
	const match = (id: string) => ({
		...{ id, words: [], score: id.startsWith('new') ? 0.6 : 6 },
		data: async () => hit,
	});
	const engine: Engine = {
		search: async (asked) => ({ results: (found[asked ?? ''] ?? ['new-1', 'old-1']).map(match) }),
		openVolume: async () => {},
		filters: async () => ({}),
	};
	const volumes = new Map([['new-1', 'newest'], ['new-2', 'newest'], ...old]);
	const { results } = await acrossVolumes(engine, volumes).search(query);
	const [young = 0, aged = 0] = results.map(({ score }) => score);
	expect(young / aged).toBeGreaterThan(0.5);
	expect(young / aged).toBeLessThan(2);
});
