import type { Element } from 'hast';
import type { ChartData, ChartRow, ChartType, Figure } from '../../chart/data.ts';
import { lineOf } from '../text.ts';
import { visit } from '../visit.ts';
import { numberIn } from './written-number.ts';

/** How a chart reads its table. */
export interface ChartWish {
	type: ChartType;
	/** Names of the columns of figures; empty for all that hold numbers. */
	columns: readonly string[];
	/** Name of the column that says who gave a figure; empty for none. */
	by: string;
	/** Name of the column of annotations; empty for none. */
	annotation: string;
	/** Language of the numbers (BCP 47). */
	language: string;
}

/** Says what is wrong with a table, and where. */
export type Refuse = (reason: string, at?: Element) => undefined;

/** Most figures and series that can be told apart in a drawing. */
const [mostFigures, mostSeries, mostBands] = [500, 6, 40];

/** Kinds that stand on an axis of time or numbers. */
export const onAxis = new Set<ChartType>(['line', 'dots', 'ladder']);

/** How many columns of figures a kind takes. */
const seriesOf: Record<ChartType, [least: number, most: number]> = {
	bars: [1, 1],
	grouped: [2, mostSeries],
	stacked: [2, mostSeries],
	line: [1, mostSeries],
	dots: [1, mostSeries],
	dumbbells: [2, 2],
	ladder: [1, 1],
};

/**
 * Reads the figures of a table. The first column names the rows, or says when each was: a date as `2024-01-03`, `2024-01`
 * or `2024`. `~~103~~` is a figure that was taken back, `> 100` one that is only a bound.
 * @param refuse is told everything that is wrong with the table
 * @returns undefined once anything was
 */
export function chartData(table: Element, wish: ChartWish, refuse: Refuse): ChartData | undefined {
	const { type } = wish;
	let faulty = false;
	const wrong: Refuse = (reason, at) => {
		faulty = true;
		return refuse(reason, at);
	};
	const [head, ...body] = rowsOf(table);
	if (!head || body.length === 0)
		return wrong('has no row of figures; write one under the names of the columns', table);
	const names = head.map((cell) => textIn(cell));
	const columnOf = (name: string): number => {
		const found = names.indexOf(name);
		if (found < 0)
			wrong(`has no column "${name}"; its columns are ${names.map((each) => `"${each}"`).join(', ')}`, table);
		return found;
	};
	const by = wish.by ? columnOf(wish.by) : -1;
	const annotation = wish.annotation ? columnOf(wish.annotation) : -1;
	const mostlyNumbers = names
		.map((_, index) => index)
		.filter(
			(index) =>
				index > 0 && index !== by && index !== annotation && isMostlyNumbers(body, index, wish.language),
		);
	const columns = wish.columns.length > 0 ? wish.columns.map(columnOf) : mostlyNumbers;
	if (columns.includes(-1)) return undefined;
	const [least, most] = seriesOf[type];
	if (columns.length < least || columns.length > most)
		return wrong(
			`of the type ${type} draws ${least === most ? least : `${least} to ${most}`} columns of figures, and the table has ${columns.length}; ${columns.length < least ? 'write the figures in columns of their own, behind the first' : `name those to draw, as columns="${names.slice(1, 1 + least).join('; ')}"`}`,
			table,
		);
	if (columns.length * body.length > mostFigures)
		return wrong(`has ${columns.length * body.length} figures; draw ${mostFigures} at most`, table);
	if (!onAxis.has(type) && body.length > mostBands)
		return wrong(`has ${body.length} rows; draw ${mostBands} at most, or a line`, table);
	const axis = onAxis.has(type) ? axisOf(body, wish, wrong) : 'none';
	const counters = new Set<string>();
	const rows = body.map((cells): ChartRow => {
		const [first] = cells;
		const who = textIn(cells[by]);
		const said = textIn(cells[annotation]);
		if (by >= 0 && who === '')
			wrong(
				`says of no one that they gave the figures of this row; fill the column "${wish.by}"`,
				cells[by] ?? first,
			);
		else if (by >= 0) counters.add(who);
		return {
			label: textIn(first),
			...(first && axis !== 'none' && { at: placeOf(first, axis, wish.language) ?? 0 }),
			figures: columns.map((column) => figureOf(cells[column], wish, wrong)),
			...(by >= 0 && who !== '' && { by: who }),
			...(said && { annotation: said }),
		};
	});
	if (counters.size > mostSeries)
		return wrong(
			`has figures of ${counters.size} in the column "${wish.by}"; tell ${mostSeries} apart at most, under shorter names`,
			table,
		);
	if (!faulty && rows.every(({ figures }) => figures.every((figure) => !figure)))
		wrong('has no figure to draw; write one', table);
	if (faulty) return undefined;
	// A line is drawn from point to point as they follow each other on the axis.
	if (type === 'line') rows.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
	return { type, series: columns.map((column) => names[column] ?? ''), counters: [...counters], axis, rows };
}

/** The words of a cell without the marks of citations, also where these are only written yet. */
export function textIn(cell: Element | undefined): string {
	return cell
		? lineOf([cell])
				.replace(/\[\^[^\]]*\]/g, '')
				.trim()
		: '';
}

/** The cells of each row of a table. */
export function rowsOf(table: Element): Element[][] {
	const rows: Element[][] = [];
	visit(table, 'element', ({ tagName, children }) => {
		if (tagName === 'tr') rows.push(children.filter((child): child is Element => child.type === 'element'));
	});
	return rows;
}

/** True for a column of numbers, if some word among them is only a slip. */
function isMostlyNumbers(rows: readonly Element[][], index: number, language: string): boolean {
	const cells = rows.map((row) => textIn(row[index])).filter((text) => text !== '');
	return (
		cells.length > 0 &&
		cells.filter((text) => numberIn(text, language) !== undefined).length * 2 > cells.length
	);
}

function axisOf(rows: readonly Element[][], { type, language }: ChartWish, wrong: Refuse): 'time' | 'number' {
	const firsts = rows.flatMap(([first]) => (first ? [first] : []));
	const times = firsts.filter((cell) => dateIn(cell) !== undefined);
	const isYear = (cell: Element) => /^\d{4}$/.test(textIn(cell));
	const kind =
		type === 'ladder' || times.length * 2 > firsts.length || firsts.every(isYear) ? 'time' : 'number';
	for (const cell of firsts) {
		const text = textIn(cell);
		if (placeOf(cell, kind, language) !== undefined) continue;
		wrong(
			kind === 'time'
				? `stands on an axis of time, and "${text}" is no date; write it as 2024-01-03, 2024-01 or 2024, which readers see in their language`
				: `of the type ${type} stands on an axis, and "${text}" is neither a date, such as 2024-01-03, nor a number; write one, or draw bars`,
			cell,
		);
	}
	return kind;
}

function placeOf(cell: Element, axis: 'time' | 'number' | 'none', language: string): number | undefined {
	if (axis === 'time') return dateIn(cell);
	return numberIn(textIn(cell), language)?.value;
}

/** A date of a cell, also once it is written for readers, in milliseconds. */
function dateIn(cell: Element): number | undefined {
	const iso = writtenDate(cell) ?? textIn(cell);
	if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(iso)) return undefined;
	const time = Date.parse(iso);
	// Date.parse takes 30 February for 1 March.
	return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? undefined : time;
}

/** The ISO date of a cell that is written for readers. */
export function writtenDate({ children }: Element): string | undefined {
	const time = children.find((child) => child.type === 'element' && child.tagName === 'time');
	return time?.type === 'element' ? String(time.properties.dateTime) : undefined;
}

function figureOf(cell: Element | undefined, { language }: ChartWish, wrong: Refuse): Figure | undefined {
	if (!cell) return undefined;
	const text = textIn(cell);
	if (text === '' || text === '–' || text === '—') return undefined;
	const found = numberIn(text, language);
	if (!found) {
		const example = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(1234.5);
		return wrong(
			`has "${text}" among its figures; write a number, such as ${example}, ${example}% or > ${example}, and words in another column`,
			cell,
		);
	}
	const withdrawn = cell.children.some((child) => child.type === 'element' && child.tagName === 'del');
	return { ...found, text, withdrawn };
}
