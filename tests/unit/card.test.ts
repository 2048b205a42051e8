import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { site } from '#site';
import { type ArticleReading, makeArchive } from '../../src/archive/archive.ts';
import { cardPng } from '../../src/card/card-png.ts';
import { cardTree, column } from '../../src/card/card-tree.ts';
import { loadedRenderer } from '../../src/card/faces.ts';
import { lightColour } from '../../src/card/light-theme.ts';
import { titleSetting } from '../../src/card/title-setting.ts';
import { machineFault } from '../../src/command/machine-fault.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { articleCardImage, type CardView, cardImage, cardViews } from '../../src/view/card-view.ts';
import { firstLanguage } from '../../src/words/locale.ts';
import { difference, ink, parts } from './card-ink.ts';
import { articleReading as reading } from './readings.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

const card: CardView = {
	label: 'Analysis',
	title: 'A headline of an ordinary length that takes two lines',
	direction: 'ltr',
	dates: ['2 May 2024', 'Updated 8 May 2024'],
	age: 'More than 2 years old',
	siteName: 'Stet',
	tagline: 'News analysis that stands',
};
const persian = { title: 'دیدار با مردم کرمان پس از بمب‌گذاری در مراسم سالگرد', direction: 'rtl' };
const longPersian = { ...persian, title: `${persian.title} `.repeat(3).trim() };
const wide = 'WWWWWWWW MMMMMMMM '.repeat(8).slice(0, 139);

describe.each(
	Object.entries({
		'of one word': { title: 'Ceasefire' },
		'of the longest length': { title: 'Weapons inspectors in Vienna meet again '.repeat(4).slice(0, 139) },
		'of wide letters': { title: wide },
		'of one long word': { title: 'W'.repeat(140) },
		'in Persian': persian,
		'of the longest length in Persian': longPersian,
		'with signs of XML': { title: 'A < B & "C" > D' },
		'under a long name': { siteName: 'The Daily Observer of the Northern Harbour Towns' },
		'over long dates': { dates: ['30 September 2024', 'Updated 30 September 2025'] },
	}),
)('a card with a title %s', (_, fields) => {
	const view = { ...card, ...fields };

	test('keeps all words inside its margins', async () => {
		for (const part of Object.values(parts)) {
			const { left, right } = await ink(view, part);
			expect(left).toBeGreaterThanOrEqual(74);
			expect(right).toBeLessThanOrEqual(1126);
		}
		expect((await ink(view, parts.title)).bottom).toBeLessThan(505);
		expect((await ink(view, parts.foot)).bottom).toBeLessThanOrEqual(610);
	});

	test('is legible at 400 pixels: no letter is set smaller than 11 of them', async () => {
		const tree = cardTree(view, await titleSetting(await loadedRenderer(), view.title, column));
		const sizes = [...JSON.stringify(tree).matchAll(/"fontSize":(\d+)/g)].map(([, size]) => Number(size) / 3);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
	});
});

test.each([
	[84, 'Ceasefire'],
	[72, 'The US warning before Kerman rests on unnamed officials, and so does Iran’s denial'],
	[62, 'Weapons inspectors in Vienna meet again '.repeat(4).slice(0, 139)],
	[62, 'Rindfleischetikettierungsaufgaben'],
	[52, 'W'.repeat(140)],
])('a title has the largest size that it fits at with no word divided: %i for %s', async (size, title) => {
	expect(await titleSetting(await loadedRenderer(), title, column)).toMatchObject({ size });
});

test('the lines of a title are even', async () => {
	const two = await ink({ ...card, title: 'Tower 22: what was claimed and what was denied' }, parts.title);
	expect(two.width).toBeLessThan(column * 0.8);
});

test('a title too long for the smallest size is cut', async () => {
	expect(await cardPng({ ...card, title: `${wide} and` })).toEqual(
		await cardPng({ ...card, title: `${wide} more` }),
	);
});

test('a card that is read from the right has its sides exchanged, and all dates in order', async () => {
	const short = {
		...card,
		label: '',
		title: 'کرمان',
		direction: 'rtl',
		dates: ['2 May 2024'],
		age: undefined,
	};
	for (const part of Object.values(parts)) {
		const { left, right } = await ink(short, part);
		expect(left).toBeGreaterThan(600);
		expect(right).toBeGreaterThan(1115);
	}
	expect((await ink({ ...short, label: 'Analysis' }, parts.head)).left).toBeLessThan(80);
	expect((await ink({ ...short, age: card.age }, parts.foot)).left).toBeLessThan(80);
	const [read, same, other] = await Promise.all([
		ink(short, parts.foot),
		ink({ ...short, direction: 'ltr' }, parts.foot),
		ink({ ...short, dates: ['May 2024 2'] }, parts.foot),
	]);
	expect(difference(read, same)).toBeLessThan(difference(read, other) / 2);
});

test('Arabic letters are joined, and stand in order beside Latin ones', async () => {
	const [joined, apart] = await Promise.all(
		['کرمان', [...'کرمان'].join('\u200c')].map((title) =>
			ink({ ...card, title, direction: 'rtl' }, parts.title),
		),
	);
	expect(joined?.width).toBeLessThan((apart?.width ?? 0) * 0.9);
	const mixed = { ...card, title: 'Kerman: کرمان' };
	const [fromLeft, fromRight] = await Promise.all(
		['ltr', 'rtl'].map((direction) => ink({ ...mixed, direction }, parts.title)),
	);
	expect(fromLeft?.left).toBeLessThan(80);
	expect(fromRight?.right).toBeGreaterThan(1115);
	expect(fromLeft && fromRight && difference(fromLeft, fromRight)).toBeGreaterThan(100_000);
});

test.each(['Why ]]> still stands', '</svg><script>x</script>', '&lt; &#0; <!-- -- >'])(
	'a title with signs of XML is drawn as it stands: %s',
	async (title) => {
		const png = Buffer.from(await cardPng({ ...card, title }));
		expect(png.toString('latin1', 1, 4)).toBe('PNG');
		expect(png).not.toEqual(Buffer.from(await cardPng({ ...card, title: '' })));
	},
);

test('a card is a PNG of 1200 by 630 pixels', async () => {
	const png = Buffer.from(await cardPng(card));
	expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
		...['PNG', 1200, 630],
	]);
	expect(png.length).toBeLessThan(40_000);
});

test('the same View has the same bytes, in another process too', async () => {
	const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
	const [png, again, other] = await Promise.all([
		...[cardPng(card), cardPng(card)],
		cardPng({ ...card, title: 'Another' }),
	]);
	expect(again).toEqual(png);
	expect(other).not.toEqual(png);
	const program = `
		const { cardPng } = await import('./src/card/card-png.ts');
		const { createHash } = await import('node:crypto');
		console.log(createHash('sha256').update(await cardPng(${JSON.stringify(card)})).digest('hex'));
	`;
	const there = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
	expect(there.trim()).toBe(digest(png));
});

test('a card is drawn in 50 ms at most', async () => {
	const times: number[] = [];
	for (const index of Array(5).keys()) {
		const start = performance.now();
		await cardPng({ ...card, title: `${card.title} ${index}` });
		times.push(performance.now() - start);
	}
	expect(Math.min(...times)).toBeLessThanOrEqual(50);
});

test('a font that is missing is told in a sentence', async () => {
	vi.resetModules();
	vi.doMock('node:module', async (original) => {
		const own = await original<typeof import('node:module')>();
		const createRequire = (from: string) => {
			const require = own.createRequire(from);
			return { resolve: (file: string) => require.resolve(file.replace('600SemiBold', 'missing')) };
		};
		return { ...own, createRequire };
	});
	const { cardPng: without } = await import('../../src/card/card-png.ts');
	const error = await without(card).catch((fault: unknown) => fault);
	expect(machineFault(error)).toMatch(
		/source-serif-4.missing.*: a part of Stet is missing; run npm install\.$/,
	);
	vi.doUnmock('node:module');
});

test('a colour that the tokens lack is told of', () => {
	expect(lightColour('paper')).toMatch(/^#[0-9a-f]{6}$/);
	expect(() => lightColour('no-such')).toThrow('src/styles/tokens.css has no colour --no-such');
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
			dates: ['26\u00a0January 2024', 'Updated 1\u00a0February 2024'],
			age: 'More than 2 years old',
		},
	});
	expect(cards.get('articles/new')).toMatchObject({ dates: ['26\u00a0January 2026'], age: undefined });
	expect(cards.get('articles/exempt')?.age).toBeUndefined();
	expect(cards.has('articles/thai')).toBe(false);
	expect(cardImage(firstLanguage, 'articles/thai', 'ข่าวจากกรุงเทพ').src).toBe('/cards/site.png');
	expect(cardImage(firstLanguage, 'articles/old', 'A title')).toMatchObject({
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
