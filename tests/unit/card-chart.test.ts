import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { cardPng } from '../../src/card/card-png.ts';
import { lightColour } from '../../src/card/light-theme.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { articleCardImage, type CardView, cardViews, chartCardImage } from '../../src/view/card-view.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

const rows = (count: number) =>
	Array.from({ length: count }, (_, index) => `| Row ${index} | ${index + 1} |`).join('\n');
const bars = (count: number) =>
	`:::chart[Ferries carry more[^a] people]{type="bars"}\n| Row | Number |\n| --- | --: |\n${rows(count)}\n:::`;
const ladder = (finding: string) =>
	`:::chart[${finding}]{type="ladder" by="By"}\n| Day | Dead | By |\n| --- | --: | --- |\n| 2024-01-03 | ~~103~~ | State |\n| 2024-01-04 | 84 | City |\n| 2024-01-11 | > 94 | City |\n:::`;
const sources = '[{ id: a, kind: document, publisher: B, title: A report, url: "https://example.org/" }]';

/** The cards of articles with charts, by id. */
async function cards() {
	scratchContent({
		...desk,
		'articles/ferry.png': readFileSync('tests/newsroom/articles/2024/ferry.png'),
		'articles/bars.md': article({ sources }, bars(5)),
		'articles/ladder.md': article({}, `Text.\n\n${ladder('It fell')}`),
		'articles/many.md': article({ sources }, bars(30)),
		'articles/persian.md': article({ language: 'fa' }, ladder('شمار کشته‌شدگان کم شد')),
		'articles/photo.md': article({ sources, image: '{ src: ./ferry.png, alt: A ferry }' }, bars(5)),
		'articles/plain.md': article(),
	});
	const { rows, problems } = await readContent();
	expect(problems).toEqual([]);
	const archive = makeArchive(rows, Temporal.Instant.from('2024-03-01T00:00:00Z'));
	const views = cardViews(archive);
	return {
		view: (id: string) => views.get(`articles/${id}`) as CardView,
		image: (id: string) => {
			const row = archive.articles.find((each) => each.id === id);
			return row && { card: articleCardImage(archive, row), chart: chartCardImage(archive, row)?.src };
		},
	};
}

/** Where a card has a colour: its box in pixels; undefined if it has it nowhere. */
async function boxOf(view: CardView, colour: string) {
	const { data, info } = await sharp(await cardPng(view))
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const wanted = Buffer.from(colour.slice(1), 'hex');
	const at: [x: number, y: number][] = [];
	for (let place = 0; place < data.length; place += 3)
		if ([0, 1, 2].every((part) => Math.abs((data[place + part] ?? 0) - (wanted[part] ?? 0)) < 6))
			at.push([(place / 3) % info.width, Math.floor(place / 3 / info.width)]);
	if (at.length === 0) return undefined;
	const [xs, ys] = [at.map(([x]) => x), at.map(([, y]) => y)];
	return {
		left: xs.reduce((a, b) => Math.min(a, b)),
		right: xs.reduce((a, b) => Math.max(a, b)),
		top: ys.reduce((a, b) => Math.min(a, b)),
		bottom: ys.reduce((a, b) => Math.max(a, b)),
	};
}

test('the card of an article without a photograph shows its first chart', async () => {
	const { view, image } = await cards();
	expect(view('bars').chart).toMatchObject({ index: 0, finding: 'Ferries carry more people' });
	expect(image('bars')).toMatchObject({
		card: { src: '/cards/articles/bars.png', alt: 'Ferries carry more people', width: 1200, height: 630 },
		chart: '/cards/articles/bars.png',
	});
	for (const id of ['photo', 'plain']) {
		expect(view(id).chart).toBeUndefined();
		expect(image(id)).toMatchObject({ card: { alt: 'A title' }, chart: undefined });
	}
	// The second colour of the ladder is of no other thing on a card; bars have that of the pencil.
	const second = await boxOf(view('ladder'), lightColour('chart-2'));
	expect(second).toMatchObject({ top: expect.any(Number) });
	expect(second?.left).toBeGreaterThanOrEqual(76);
	expect(second?.right).toBeLessThanOrEqual(1124);
	expect(second?.bottom).toBeLessThan(546);
	const bar = await boxOf({ ...view('bars'), siteName: '' }, lightColour('chart-1'));
	expect(bar?.bottom).toBeGreaterThan(400);
	expect(bar?.bottom).toBeLessThan(546);
});

test('a chart that would be too small keeps the title, and so does no other', async () => {
	const { view } = await cards();
	const without = (id: string) => cardPng({ ...view(id), chart: undefined });
	expect(await cardPng(view('many'))).toEqual(await without('many'));
	expect(await cardPng(view('bars'))).not.toEqual(await without('bars'));
	expect(await cardPng(view('bars'))).toEqual(await cardPng(view('bars')));
});

test('a chart from right to left begins at the right', async () => {
	const { view } = await cards();
	const [right, left] = [
		await boxOf(view('persian'), lightColour('chart-2')),
		await boxOf(view('ladder'), lightColour('chart-2')),
	];
	// The last count is the farthest from where the chart begins.
	expect(left?.right).toBeGreaterThan(1000);
	expect(right?.left).toBeLessThan(200);
});

test('only cards of the newest articles show charts, so that a build is not twice as long at the cards', async () => {
	const days = Array.from({ length: 101 }, (_, index) => [
		`articles/day-${index}.md`,
		article(
			{ published: `"20${10 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01"` },
			ladder('It fell'),
		),
	]);
	scratchContent({ ...desk, ...Object.fromEntries(days) });
	const { rows } = await readContent();
	const archive = makeArchive(rows, Temporal.Instant.from('2024-03-01T00:00:00Z'));
	const views = cardViews(archive);
	expect(views.get('articles/day-0')?.chart).toBeUndefined();
	expect(views.get('articles/day-1')?.chart?.finding).toBe('It fell');
});
