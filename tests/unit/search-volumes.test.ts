import { describe, expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { volumeArtifacts } from '../../src/edition/artifacts/volumes.ts';
import type { Facets } from '../../src/scripts/search/index/library.ts';
import { answer } from '../../src/scripts/search/query/answer.ts';
import { indexFiles } from '../../src/search/index-files.ts';
import { volumesOf } from '../../src/search/volumes.ts';
import { benchArchive } from '../bench/search/measure.ts';
import { openSearch, servedIndex } from '../bench/search/served-index.ts';
import { articleReading, authorReading, placeReading } from './readings.ts';

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

test('an index in volumes answers as one index does', { timeout: 60_000 }, async () => {
	const archive = await benchArchive();
	const cut = ['', 'older/', 'oldest/'].map((folder, index) => ({
		...{ folder, from: '', to: '' },
		articles: archive.articles.slice(index * 4, index * 4 + 4),
	}));
	expect(cut[2]?.articles).toHaveLength(4);
	const [one, many] = await Promise.all(
		[volumesOf(archive), cut].map(async (volumes) =>
			openSearch(servedIndex(await indexFiles(archive, volumes)).file),
		),
	);
	if (!one || !many) throw new Error('two indexes are opened');
	const urls = (on: typeof one, pages: readonly { file: string }[]) =>
		Promise.all(
			pages.map(async (page) => (await on.library.text(page as (typeof on.reach.pages)[number])).url),
		);
	expect(await urls(many, many.reach.pages)).toEqual(archive.articles.map(({ id }) => `/articles/${id}/`));
	const found = async (on: typeof one, query: string) => {
		const { matches, ...rest } = await answer(on, query);
		const pages = matches.map(({ page }) => on.reach.pages[page] ?? { file: '' });
		return { ...rest, urls: await urls(on, pages) };
	};
	for (const query of [
		'kerman',
		'solemani',
		'"islamic state"',
		'sanctions',
		'nuclear talks -iran',
		'counc',
		'Iran',
	])
		expect(await found(many, query), query).toEqual(await found(one, query));
	const ids = (facets: Facets) =>
		[...facets]
			.map(([filter, values]) => [filter, [...values].map(([id, pages]) => [id, [...pages]]).sort()])
			.sort();
	expect(ids(await many.reach.facets())).toEqual(ids(await one.reach.facets()));
});

test('older volumes are opened as far as they are asked for, and what is known of them says nothing before', async () => {
	const archive = await benchArchive();
	const volumes = ['', 'b/', 'c/'].map((folder, at) => ({
		...{ folder, from: '', to: '' },
		articles: archive.articles.slice(at * 3, at * 3 + 3),
	}));
	const { library } = await openSearch(servedIndex(await indexFiles(archive, volumes)).file);
	const [newest, both, all] = await Promise.all([1, 2, 9].map((count) => library.open(count)));
	expect([newest, both, all].map((reach) => [reach?.pages.length, reach?.older])).toEqual([
		[3, 6],
		[6, 3],
		[9, 0],
	]);
});

test('what could not be fetched is asked for again', async () => {
	const served = servedIndex(await indexFiles(await benchArchive()));
	let isCut = false;
	const searched = await openSearch(async (path) => {
		if (isCut) throw new Error('offline');
		return served.file(path);
	});
	isCut = true;
	await expect(answer(searched, 'kerman')).rejects.toThrow('offline');
	isCut = false;
	expect((await answer(searched, 'kerman')).whole).toBeGreaterThan(0);
});

test('a rename of what articles name indexes no article anew', () => {
	const planned = (name: string, digest: string) => {
		const harbour = { ...placeReading('harbour'), digest };
		const archive = makeArchive(
			[
				articleReading('one', { places: ['harbour'] }),
				{ ...harbour, data: { ...harbour.data, name } } as typeof harbour,
				authorReading('desk'),
			],
			Temporal.Instant.from('2030-01-01T00:00:00Z'),
		);
		return [...volumeArtifacts.plan(archive, { links: {}, digestOf: () => '' } as never)];
	};
	expect(planned('North harbour', 'a')).toEqual(planned('South harbour', 'b'));
	expect(planned('North harbour', 'a')).toHaveLength(1);
});
