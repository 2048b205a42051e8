import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { visit } from '../../src/body/visit.ts';
import { chartSvg, widths } from '../../src/chart/chart.ts';
import type { ChartData } from '../../src/chart/data.ts';
import { svgText } from '../../src/chart/svg-text.ts';
import { type Box, widthOf } from '../../src/map/labels.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { bodyOf } from '../../src/reading/store/readings.ts';
import { pageOf, read } from './render-body.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

const figure = (value: number, more = {}) => ({
	...{ value, text: String(value), withdrawn: false, bound: false },
	...more,
});

const ladder: ChartData = {
	...{ type: 'ladder', series: ['Dead'], counters: ['A', 'B'], axis: 'time' },
	rows: [
		{ label: '', at: Date.UTC(2024, 0, 3), figures: [figure(73)], by: 'A' },
		{
			label: '',
			at: Date.UTC(2024, 0, 3),
			figures: [figure(103, { withdrawn: true })],
			by: 'A',
			annotation: 'counted twice',
		},
		{ label: '', at: Date.UTC(2024, 0, 3), figures: [figure(95)], by: 'B' },
		{ label: '', at: Date.UTC(2024, 0, 4), figures: [figure(84)], by: 'B' },
		{ label: '', at: Date.UTC(2024, 0, 4), figures: [figure(100, { text: '> 100', bound: true })], by: 'A' },
		{ label: '', at: Date.UTC(2024, 0, 11), figures: [figure(94)], by: 'B' },
		{ label: '', at: Date.UTC(2024, 0, 25), figures: [figure(95)], by: 'A' },
	],
};

const rows = [
	{ label: 'North Quay', figures: [figure(120), figure(98)] },
	{ label: 'South Quay, where the long pier of the fishermen begins', figures: [figure(-30), figure(45)] },
	{ label: 'Hill', figures: [undefined, figure(3)] },
];
const charts: Record<string, ChartData> = {
	ladder,
	bars: {
		...{ type: 'bars', series: ['2023'], counters: [], axis: 'none' },
		rows: rows.map(({ label, figures }) => ({ label, figures: figures.slice(0, 1) })),
	},
	grouped: { type: 'grouped', series: ['2023', '2024'], counters: [], axis: 'none', rows },
	stacked: { type: 'stacked', series: ['2023', '2024'], counters: [], axis: 'none', rows },
	dumbbells: { type: 'dumbbells', series: ['2023', '2024'], counters: [], axis: 'none', rows },
	line: {
		...{ type: 'line', series: ['Bridge', 'Canal', 'Ferry'], counters: [], axis: 'time' },
		rows: Array.from({ length: 24 }, (_, month) => ({
			...{ label: '', at: Date.UTC(2022, month, 1) },
			figures: [figure(400 - month * 9), figure(210 - month), figure(190 + (month % 2))],
		})),
	},
	dots: {
		...{ type: 'dots', series: ['Delay'], counters: [], axis: 'number' },
		rows: [2, 4, 9, 12, 12.5].map((at) => ({ label: String(at), at, figures: [figure(at * 2)] })),
	},
};

const sheets = (['wide', 'narrow'] as const).flatMap((size) =>
	[false, true].map((mirrored) => ({
		...{ width: widths[size], narrow: size === 'narrow' },
		...{ language: mirrored ? 'fa' : 'en-GB', mirrored },
	})),
);

/** The boxes of all texts of a drawing. */
function textBoxes(svg: Element, mirrored: boolean): (Box & { text: string })[] {
	const boxes: (Box & { text: string })[] = [];
	visit(svg, 'element', ({ tagName, properties, children }) => {
		if (tagName !== 'text') return;
		const lines = children.map((child) =>
			child.type === 'text'
				? child.value.trim()
				: toHtml(child)
						.replace(/<[^>]+>/g, '')
						.trim(),
		);
		const size = Number(properties.fontSize ?? 14);
		const width = Math.max(...lines.map((line) => widthOf(line, size)));
		const x = Number(properties.x);
		const before =
			properties.textAnchor === 'middle' ? width / 2 : properties.textAnchor === 'end' ? width : 0;
		const left = mirrored ? x - width + before : x - before;
		const y = Number(properties.y) - size * 0.82;
		boxes.push({ x: left, y, width, height: size * (1 + (lines.length - 1) * 1.15), text: lines.join(' ') });
	});
	return boxes;
}

const overlap = (a: Box, b: Box): boolean =>
	a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width && a.y + 1 < b.y + b.height && b.y + 1 < a.y + a.height;

describe.each(Object.entries(charts))('a chart of the type %s', (_, data) => {
	test.each(sheets)(
		'has all its texts within the sheet of $width units, in $language, and none on another',
		(sheet) => {
			const svg = chartSvg(data, sheet, 'A chart');
			const boxes = textBoxes(svg, sheet.mirrored);
			for (const box of boxes) {
				expect(box.x, box.text).toBeGreaterThanOrEqual(-1);
				expect(box.x + box.width, box.text).toBeLessThanOrEqual(sheet.width + 1);
			}
			const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
			expect(pairs.filter(([a, b]) => overlap(a, b)).map(([a, b]) => `${a.text} and ${b.text}`)).toEqual([]);
		},
	);

	test.each(sheets)('is written as hast-util-to-html writes it, at $width units, in $language', (sheet) => {
		const svg = chartSvg(data, sheet, `5 < 6 & "7" isn't \0 \`8\` > 9`);
		svg.children.push({ type: 'text', value: 'A & B < "C" \'D\'' });
		expect(svgText(svg, (text) => text)).toBe(toHtml(svg));
	});

	test('is at most 12 kB compressed, for both widths', () => {
		const both = sheets.slice(0, 2).map((sheet) => toHtml(chartSvg(data, sheet, 'A chart')));
		expect(gzipSync(both.join('')).length).toBeLessThan(12_000);
	});
});

test('bars are as long as their figures say, from zero', () => {
	const widthsOf: number[] = [];
	visit(
		chartSvg(charts.grouped as ChartData, sheets[0] as never, ''),
		'element',
		({ tagName, properties }) => {
			if (tagName === 'rect') widthsOf.push(Number(properties.width));
		},
	);
	const [first = 0, ...others] = widthsOf;
	const ratios = [98, 30, 45, 3].map((value) => value / 120);
	for (const [index, ratio] of ratios.entries()) expect((others[index] ?? 0) / first).toBeCloseTo(ratio, 2);
});

test('a ladder stands on a true axis of time, strikes out what was taken back and dashes what is a bound', () => {
	const svg = chartSvg(ladder, sheets[0] as never, '');
	const across: number[] = [];
	visit(svg, 'element', ({ tagName, properties }) => {
		if (tagName === 'path' && (properties.className as string[]).includes('chart-fill'))
			across.push(Number(/^M([\d.]+)/.exec(String(properties.d))?.[1]));
	});
	const days = [0, 0, 0, 1, 1, 8, 22];
	const [from = 0, to = 0] = [across[0], across.at(-1)];
	for (const [index, day] of days.entries())
		expect((across[index] ?? 0) - from).toBeCloseTo(((to - from) * day) / 22, 0);
	const html = toHtml(svg);
	expect(html.match(/chart-strike/g)).toHaveLength(1);
	expect(html.match(/chart-bound/g)).toHaveLength(1);
	expect(html).toContain('counted twice');
});

test('a line goes forward in time, in whatever order its rows are written', () => {
	const chart = (rows: string) => `:::chart[A]{type="line"}\n| Day | B |\n|---|---|\n${rows}\n:::`;
	const line = (rows: string) =>
		/<path class="chart-line chart-1" d="([^"]+)"/.exec(pageOf(read(chart(rows)).body))?.[1];
	const [first, second, third] = ['| 2024-01-01 | 1 |', '| 2024-01-05 | 2 |', '| 2024-01-09 | 5 |'];
	const inOrder = line([first, second, third].join('\n'));
	expect(inOrder).toContain('L');
	expect(line([second, third, first].join('\n'))).toBe(inOrder);
});

describe('figures', () => {
	const chart = (cell: string, language: string) =>
		read(`:::chart[A]\n| A | B |\n|---|---|\n| x | ${cell} |\n| y | 2 |\n:::`, { language });
	test.each([
		['en-GB', '1,204.5', 1204.5],
		['en-GB', '−39%', -39],
		['en-GB', '$5', 5],
		['de', '1.204,5', 1204.5],
		['de', '3,67 %', 3.67],
		['fr', '1 204,5', 1204.5],
		['de-CH', '1’204.5', 1204.5],
		['en-GB', '1 204', 1204],
		['es', '12.345,5', 12345.5],
		['fa', '۱٬۲۰۴٫۵', 1204.5],
		['fa', '۹۵', 95],
		['ar', '١٠٩', 109],
		['hi', '1,00,000', 100_000],
		['en-GB', '> 100', 100],
	])('in %s %s is read', (language, cell, value) => {
		const { body, messages } = chart(cell, language);
		expect(messages).toEqual([]);
		// The bar of the figure is as much longer than that of 2.
		const found = [...pageOf(body, { language }).matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, each]) =>
			Number(each),
		);
		expect(
			Math.min(found[0] as number, found[1] as number) / Math.max(found[0] as number, found[1] as number),
		).toBeCloseTo(Math.min(Math.abs(value), 2) / Math.max(Math.abs(value), 2), 1);
	});
	test.each([
		['en-GB', '1,2'],
		['en-GB', '12 km'],
		['de', '1.2'],
		['en-GB', '1.2.3'],
		['en-GB', 'some'],
		['en-GB', '12-15'],
	])('in %s %s is none, and told', (language, cell) => {
		const table = `:::chart[A]\n| A | B |\n|---|---|\n| x | ${cell} |\n| y | 2 |\n| z | 3 |\n:::`;
		const [message = '', ...more] = read(table, { language }).messages;
		expect(message).toMatch(/^4:7-/);
		expect(message).toContain(`:::chart has "${cell}" among its figures`);
		expect(more).toEqual([]);
	});
});

describe('a chart from a file', () => {
	const content = (csv: string) =>
		scratchContent({
			...desk,
			'articles/bridge.md': article({}, ':::chart[A]{type="line" data="./traffic.csv"}\n:::\n\nText.'),
			'articles/traffic.csv': csv,
		});

	test('is read anew when the file changes', async () => {
		const folder = content('Month,Ships\n2024-01,10\n2024-02,20\n');
		const digestOf = async () => {
			const { rows, problems } = await readContent();
			expect(problems).toEqual([]);
			const row = rows.find(({ id }) => id === 'bridge');
			return { digest: row?.digest, body: JSON.stringify(row && bodyOf(row)) };
		};
		const before = await digestOf();
		expect(before.body).toContain('January 2024');
		expect(await digestOf()).toEqual(before);
		writeFileSync(join(folder, 'articles/traffic.csv'), 'Month,Ships\n2024-01,10\n2024-02,77\n');
		const after = await digestOf();
		expect(after.digest).not.toBe(before.digest);
		expect(after.body).toContain('77');
	});

	test.each([
		['Month,Ships\n2024-01,10\n2024-02,20\n2024-03,few\n', 'traffic.csv:4:9', 'has "few" among its figures'],
		['Month,Ships\n2024-01,10\n2024-02,20\n2024-13,3\n', 'traffic.csv:4:1', '"2024-13" is no'],
		['Month,Ships\n2024-01,10,3\n', 'traffic.csv:2:1', 'has another number of cells than the first line'],
		['Month;Ships\n2024-01;10\n', 'traffic.csv:1:1', 'divides its cells by ";"; save it with commas'],
		['Month\n2024-01\n', 'bridge.md:8:1', 'write the figures in columns of their own'],
		['', 'traffic.csv:1:1', 'is empty; write the names of the columns'],
	])('tells at its place in the file what is wrong with %j', async (csv, place, reason) => {
		content(csv);
		const { problems } = await readContent();
		const found = problems.map(({ file, line, column, reason: said }) => [
			`${file.split('/').at(-1)}:${line}:${column}`,
			said,
		]);
		expect(found).toEqual([[place, expect.stringContaining(reason)]]);
	});
});
