import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test, vi } from 'vitest';
import { type ArticleReading, makeArchive } from '../../src/archive/archive.ts';
import { cardPng } from '../../src/card/card-png.ts';
import { cardSvg } from '../../src/card/card-svg.ts';
import { setTitle } from '../../src/card/lines.ts';
import { rendering } from '../../src/card/rendering.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { site } from '../../src/site.ts';
import { articleCardImage, type CardView, cardImage, cardViews } from '../../src/view/card-view.ts';
import { articleReading as reading } from './readings.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

vi.mock('node:child_process', async (original) => {
	const own = await original<typeof import('node:child_process')>();
	return { ...own, fork: vi.fn(own.fork) };
});

const card: CardView = {
	label: 'Analysis',
	title: 'A headline of an ordinary length that takes two lines',
	direction: 'ltr',
	dates: ['2 May 2024', 'Updated 8 May 2024'],
	age: 'More than 2 years old',
	siteName: 'Stet',
	tagline: 'News analysis that stands',
};

const titles = {
	'of one word': 'Ceasefire',
	'of the longest length': 'Weapons inspectors in Vienna meet again '.repeat(4).slice(0, 139),
	'of wide letters': 'WWWWWWWW MMMMMMMM '.repeat(8).slice(0, 139),
	'of one long word': 'W'.repeat(140),
	'in Persian': 'دیدار با مردم کرمان پس از بمب‌گذاری در مراسم سالگرد',
	'with signs of XML': 'A < B & "C" > D',
};

describe.each(Object.entries(titles))('a card with a title %s', (_, title) => {
	const direction = /[\u0600-\u06FF]/.test(title) ? 'rtl' : 'ltr';
	const svg = cardSvg({ ...card, title, direction });

	test('keeps all words inside its margins', () => {
		// Without the paper, what is left is what the words take.
		const words = svg.replace(/<rect width="1200"[^>]*>(?:<\/rect>)?/, '');
		const box = new Resvg(words, rendering()).innerBBox();
		expect(box?.x).toBeGreaterThanOrEqual(70);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1130);
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
	});

	test('is legible at 400 pixels: no letter is set smaller than 11 of them', () => {
		const sizes = [...svg.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size) / 3);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
	});
});

test('the process that draws ends when no card is asked for, and another begins when one is', async () => {
	const drawer = () => vi.mocked(fork).mock.results.at(-1)?.value as ChildProcess;
	const before = await cardPng(cardSvg(card));
	const first = drawer();
	await vi.waitFor(() => expect(first.exitCode).toBe(0), { timeout: 20_000 });
	expect(await cardPng(cardSvg(card))).toEqual(before);
	expect(drawer()).not.toBe(first);
});

test.each([
	'The US warning before Kerman rests on unnamed officials, and so does Iran’s denial',
	'Tower 22: what was claimed, what Washington concluded and what Iran denied',
	'News analysis that stands',
	'A Verfassungsgericht',
])('the lines of a title are even, and no word is divided: %s', (title) => {
	const { lines } = setTitle(title, 1048);
	expect(lines.join(' ')).toBe(title);
	const longest = Math.max(...lines.map((line) => line.length));
	const words = title.split(' ');
	if (words.length > 2) expect(lines.at(-1)?.length).toBeGreaterThan(longest / 2);
});

test('a card is a PNG of 1200 by 630 pixels', async () => {
	const [png, other] = (
		await Promise.all([cardPng(cardSvg(card)), cardPng(cardSvg({ ...card, title: 'Another' }))])
	).map((bytes) => Buffer.from(bytes));
	expect([png?.toString('latin1', 1, 4), png?.readUInt32BE(16), png?.readUInt32BE(20)]).toEqual([
		'PNG',
		1200,
		630,
	]);
	expect(other?.equals(png ?? Buffer.of())).toBe(false);
});

test('a card is drawn in 100 ms at most', async () => {
	const times: number[] = [];
	for (const index of Array(5).keys()) {
		const start = performance.now();
		await cardPng(cardSvg({ ...card, title: `${card.title} ${index}` }));
		times.push(performance.now() - start);
	}
	expect(Math.min(...times)).toBeLessThanOrEqual(100);
});

test('the process that draws ends with the one that asked, and says nothing', () => {
	const program = `
		const { cardPng } = await import('./src/card/card-png.ts');
		const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"/>';
		for (let card = 0; card < 50; card += 1) cardPng(svg).catch(() => {});
		await cardPng(svg).then(() => {}, () => {});
		for (let card = 0; card < 50; card += 1) cardPng(svg).catch(() => {});
		process.kill(process.pid, 'SIGKILL');
	`;
	// Both have the same output, so that this waits for both.
	const { stderr, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
		encoding: 'utf8',
		timeout: 30_000,
	});
	expect({ stderr, signal }).toEqual({ stderr: '', signal: 'SIGKILL' });
});

test('a card that cannot be drawn is a failure', async () => {
	await expect(cardPng('no drawing')).rejects.toThrow('the process that draws cards ended with 1');
	expect((await cardPng(cardSvg(card))).length).toBeGreaterThan(1000);
});

test('cards say kind, dates and age; a title that the faces lack has the card of the site', async () => {
	vi.stubEnv('STET_NOW', '2026-03-01T00:00:00Z');
	scratchContent({
		...desk,
		'articles/old.md': article({ published: '2024-01-26', updated: '2024-02-01' }),
		'articles/exempt.md': article({ kind: 'background' }),
		'articles/new.md': article({ published: '2026-01-26' }),
		'articles/thai.md': article({ title: 'ข่าวจากกรุงเทพ' }),
	});
	const cards = cardViews(
		makeArchive((await readContent()).rows, Temporal.Instant.from('2026-03-01T00:00:00Z')),
	);
	expect(cards.get('articles/old')).toMatchObject({
		...{
			label: 'Analysis',
			dates: ['26 January 2024', 'Updated 1 February 2024'],
			age: 'More than 2 years old',
		},
	});
	expect(cards.get('articles/new')).toMatchObject({ dates: ['26 January 2026'], age: undefined });
	expect(cards.get('articles/exempt')?.age).toBeUndefined();
	expect(cards.has('articles/thai')).toBe(false);
	expect(cardImage('articles/thai', 'ข่าวจากกรุงเทพ').src).toBe('/cards/site.png');
	expect(cardImage('articles/old', 'A title')).toMatchObject({
		src: '/cards/articles/old.png',
		alt: 'A title',
	});
	expect([...cards.keys()]).toContain('site');
	vi.unstubAllEnvs();
});

test('articles that are not among the newest share the card of their year', () => {
	const days = Array.from({ length: site.cards.newest }, (_, index) => reading(`new-${index}`));
	const archive = makeArchive(
		[...days, reading('old', { published: '2019-05-01' })],
		Temporal.Instant.from('2024-06-01T00:00:00Z'),
	);
	const cards = cardViews(archive);
	expect(cards.has('articles/new-0')).toBe(true);
	expect(cards.has('articles/old')).toBe(false);
	expect(cards.get('years/2019')?.title).toBe('From the archive: an article of 2019');
	expect(articleCardImage(archive, archive.articles.at(-1) as ArticleReading).src).toBe(
		'/cards/years/2019.png',
	);
});
