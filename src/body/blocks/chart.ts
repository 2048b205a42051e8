import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { chartSvg, keyOf, widths } from '../../chart/chart.ts';
import { type ChartData, type ChartType, chartTypes, type Figure } from '../../chart/data.ts';
import { signOf } from '../../chart/pen.ts';
import { svgText } from '../../chart/svg-text.ts';
import { bindFigures } from '../../words/bind-figures.ts';
import { partialDateText } from '../../words/date-text.ts';
import { datesIn, directionOf } from '../../words/locale.ts';
import type { Words } from '../../words/words.ts';
import type { Block } from '../nodes.ts';
import { blockKind, contentOf, listIn, part, partOf, textIn } from './block.ts';
import { type ChartWish, textIn as cellText, chartData, onAxis, rowsOf } from './chart-data.ts';
import { download, sourceLine, type TableShown } from './table.ts';

/** Attributes that become a line of text. */
const lines = ['measure', 'note', 'source'] as const;

/**
 * A chart, drawn from a table or from a CSV file beside the article: `:::chart[The finding]{type="ladder" by="Who"}`, a
 * table, `:::`. Its label is what it shows; `measure` says what is counted and in what unit.
 *
 * It is drawn twice, for the column and for phones, since a drawing that is only made smaller has letters too small to
 * read. Both are hidden without the style sheet: there the table stands for them, which every form has.
 */
export const chart = blockKind<TableShown>({
	syntax:
		':::chart[What it shows]{type="bars" measure="What is counted" source="who gave the figures"}, a table, :::',
	label: 'required',
	content: 'optional',
	attributes: ['type', 'data', 'columns', 'by', 'annotation', ...lines],
	anchored: true,
	read({ label, content, attributes, language, refuse, readTable }) {
		const { type = 'bars', data, columns = '', by = '', annotation = '' } = attributes;
		if (!isType(type)) return refuse(`has the type "${type}"; choose one of ${chartTypes.join(', ')}`);
		if (data !== undefined && content.length > 0)
			return refuse('has both a table and data; keep the table, or the file that data names');
		if (by && type !== 'ladder' && type !== 'dots')
			return refuse(`has by="${by}", which only the types ladder and dots tell apart; take it away`);
		const table = data === undefined ? content[0] : readTable(data);
		if (data !== undefined && !table) return undefined;
		if ((data === undefined && content.length !== 1) || table?.tagName !== 'table')
			return refuse(
				'holds something else than one table; write it with | between the cells, or name a file, as data="./figures.csv"',
			);
		const wish = {
			type,
			columns: columns
				.split(';')
				.map((name) => name.trim())
				.filter(Boolean),
			by,
			annotation,
		};
		// A file has numbers as programs write them.
		const numbers = data === undefined ? language : 'en';
		if (!chartData(table, { ...wish, language: numbers }, refuse)) return undefined;
		if (onAxis.has(type)) writeDates(table, datesIn(language));
		const line = (name: (typeof lines)[number]) => {
			const text = name === 'source' ? attributes[name]?.replace(/\.$/, '') : attributes[name];
			return part(name, text ? [{ type: 'text', value: text }] : []);
		};
		return {
			attributes: { ...wish, language, numbers, finding: cellText(h('p', label)) },
			children: [...part('label', label), ...line('measure'), table, ...line('note'), ...line('source')],
		};
	},
	page(block, showing) {
		const { words } = showing;
		const [table] = contentOf(block) as [Element];
		const found = chartOf(block);
		const label = summary(found, words);
		return [
			h('figure', { className: ['chart'], id: block.id }, [
				h('figcaption', [
					h('p', { className: ['chart-title'] }, partOf(block, 'label')),
					...textLine(block, 'measure', 'chart-measure'),
				]),
				...key(found, words),
				...(['wide', 'narrow'] as const).map((size) =>
					h('div', { className: [`chart-${size}`], hidden: true }, [drawing(found, block, size, label)]),
				),
				h('details', { className: ['chart-table'] }, [h('summary', words.figuresAsTable), table]),
				...textLine(block, 'note', 'chart-note'),
				h('p', { className: ['data-source'] }, [...sourceLine(block, showing), ...download(showing)]),
			]),
		];
	},
	plain: (block, showing) => [
		h('p', h('strong', partOf(block, 'label'))),
		...textLine(block, 'measure'),
		...contentOf(block),
		...textLine(block, 'note'),
		h('p', sourceLine(block, showing)),
	],
});

function isType(name: string): name is ChartType {
	return chartTypes.includes(name as ChartType);
}

/** Writes the dates of the first column for readers; the date itself stays in the element. @param language with its calendar */
function writeDates(table: Element, language: string): void {
	for (const [first] of rowsOf(table).slice(1)) {
		const iso = cellText(first);
		const at =
			first?.children.findIndex(
				(child) => child.type === 'text' && child.value.trimStart().startsWith(iso),
			) ?? -1;
		const text = first?.children[at];
		if (!first || text?.type !== 'text' || !iso.includes('-')) continue;
		const rest = text.value.trimStart().slice(iso.length);
		const date = h('time', { dateTime: iso }, partialDateText(iso, language));
		first.children.splice(at, 1, date, { type: 'text', value: rest });
	}
}

/** The figures of a chart that was read. */
export function chartOf(block: Block): ChartData {
	const [table] = contentOf(block) as [Element];
	const wish: ChartWish = {
		...{ type: textIn(block, 'type') as ChartType, columns: listIn(block, 'columns') },
		...{
			by: textIn(block, 'by'),
			annotation: textIn(block, 'annotation'),
			language: textIn(block, 'numbers'),
		},
	};
	const found = chartData(table, wish, (reason) => {
		throw new Error(`a chart that was read ${reason}`);
	});
	return found as ChartData;
}

function sheetFor(block: Block, size: keyof typeof widths) {
	const language = textIn(block, 'language');
	return {
		...{ width: widths[size], narrow: size === 'narrow' },
		...{ language: datesIn(language), mirrored: directionOf(language) === 'rtl' },
	};
}

/** A drawing as it is written: the forms of a page would go through each of its elements for nothing. */
function drawing(found: ChartData, block: Block, size: keyof typeof widths, label: string): ElementContent {
	const language = textIn(block, 'language');
	const svg = chartSvg(found, sheetFor(block, size), label);
	return { type: 'raw', value: svgText(svg, (text) => bindFigures(text, language)) };
}

function textLine(block: Block, role: (typeof lines)[number], className?: string): ElementContent[] {
	const text = partOf(block, role);
	return text.length > 0 ? [h('p', { className }, text)] : [];
}

/** What colours and signs mean, where the drawing does not say it itself. */
function key(found: ChartData, words: Words): ElementContent[] {
	const { rows } = found;
	const figures = rows.flatMap((row) => row.figures.filter((figure) => figure !== undefined));
	const withdrawn = figures.find((figure) => figure.withdrawn);
	const states = [
		...(withdrawn ? [h('li', [h('s', withdrawn.text), ` ${words.withdrawnFigure}`])] : []),
		...(figures.some(({ bound }) => bound) ? [h('li', [mark('chart-bound', 0), words.boundFigure])] : []),
	];
	const items = keyOf(found).map(({ name, sign }, index) =>
		h('li', [mark(`chart-${index + 1}`, sign), name]),
	);
	if (items.length + states.length === 0) return [];
	return [h('ul', { className: ['chart-key'] }, [...items, ...states])];
}

function mark(name: string, sign: number): Element {
	return h('svg', { viewBox: '-7 -7 14 14', ariaHidden: 'true' }, [
		h('path', { className: ['chart-fill', name], d: `M0 0${signOf(sign, 5)}` }),
	]);
}

/** What a chart says to who does not see it; the table under it has every figure. */
function summary({ rows, series, counters }: ChartData, words: Words): string {
	const all = rows.flatMap(({ label, by, figures }) =>
		figures.flatMap((figure, index) =>
			figure ? [{ figure, where: whereOf(label, by ?? nameOf(index)) }] : [],
		),
	);
	const kept = all.filter(({ figure }) => !figure.withdrawn);
	const sorted = (kept.length > 0 ? kept : all).toSorted((a, b) => a.figure.value - b.figure.value);
	const said = (entry: { figure: Figure; where: string } | undefined) =>
		entry ? `${entry.figure.text} (${entry.where})` : '';
	return words.chart(all.length, said(sorted[0]), said(sorted.at(-1)));

	function nameOf(index: number): string {
		return counters.length === 0 && series.length > 1 ? (series[index] ?? '') : '';
	}
	function whereOf(label: string, name: string): string {
		return [label, name].filter(Boolean).join(words.listComma);
	}
}
