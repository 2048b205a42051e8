import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { linesOf, widthOf } from '../map/labels.ts';
import { bandsOf } from './bands.ts';
import type { ChartData, ChartRow, Figure } from './data.ts';
import { type Drawing, type Pen, type Sheet, sizes } from './pen.ts';

const [barHeight, betweenBars, annotationHeight, gap] = [22, 2, 18, 6];

/** Draws bars from the same zero: one a row, one a series in each row, or those of a row in one line. */
export function bars(data: ChartData, sheet: Sheet, pen: Pen): Drawing {
	const stacked = data.type === 'stacked';
	const most = (row: ChartRow) => (stacked ? 1 : row.figures.length);
	const lower = (row: ChartRow) => (row.annotation === undefined ? 0 : annotationHeight);
	const { bands, labels, start, height } = bandsOf(
		data.rows,
		sheet,
		pen,
		(row) => most(row) * (barHeight + betweenBars) - betweenBars + lower(row),
	);
	const scale = scaleOf(data, sheet, start);
	const zero = scale(0);
	const marks = bands.flatMap(({ row, top }): Element[] => {
		const bottom = top + most(row) * (barHeight + betweenBars);
		const note = row.annotation === undefined ? [] : [annotation(row.annotation, zero, bottom + 12)];
		return [...(stacked ? oneBar(row, top) : row.figures.flatMap((each, at) => bar(each, at, top))), ...note];
	});
	const zeros = bands.map(({ row, top }) =>
		pen.line('chart-zero', [
			[zero, top - 3],
			[zero, top + most(row) * (barHeight + betweenBars) + 1],
		]),
	);
	return { height, marks: [...labels, ...marks, ...zeros] };

	function bar(figure: Figure | undefined, series: number, top: number): Element[] {
		if (!figure) return [];
		const y = top + series * (barHeight + betweenBars);
		const end = scale(figure.value);
		const below = figure.value < 0;
		return [
			pen.rect(nameOf(figure, series), Math.min(zero, end), y, Math.abs(end - zero), barHeight),
			...pen.figure(figure, end + (below ? -gap : gap), y + barHeight * 0.72, {
				anchor: below ? 'end' : 'start',
			}),
		];
	}

	/** Figures of a row one after the other; a number stands in its part where it has room, the table has all. */
	function oneBar(row: ChartRow, top: number): Element[] {
		const ends = { up: 0, down: 0 };
		return row.figures.flatMap((figure, series) => {
			if (!figure) return [];
			const side = figure.value < 0 ? 'down' : 'up';
			const before = ends[side];
			ends[side] += figure.value;
			const [from, to] = [scale(before), scale(ends[side])];
			const wide = Math.abs(to - from);
			const fits = widthOf(figure.text, sizes.text) + 6 <= wide;
			return [
				pen.rect(nameOf(figure, series), Math.min(from, to), top, Math.max(0, wide - 1), barHeight),
				...(fits
					? [
							pen.text(figure.text, (from + to) / 2, top + barHeight * 0.72, {
								...{ anchor: 'middle', className: 'chart-inside' },
							}),
						]
					: []),
			];
		});
	}

	function annotation(text: string, x: number, y: number): Element {
		const [line = ''] = linesOf(text, sizes.small, Number.POSITIVE_INFINITY);
		return pen.text(line, x + 2, y, { className: 'chart-annotation', size: sizes.small });
	}
}

const nameOf = ({ bound }: Figure, series: number): string =>
	`chart-fill chart-${series + 1}${bound ? ' chart-bound' : ''}`;

/** The scale of all bars, with room for the figures at their ends. */
function scaleOf(data: ChartData, { width }: Sheet, start: number) {
	const all = data.rows.flatMap(({ figures }) => figures.filter((each) => each !== undefined));
	const sums = data.rows.flatMap(({ figures }) => [sum(figures, 1), sum(figures, -1)]);
	const values = [0, ...(data.type === 'stacked' ? sums : all.map(({ value }) => value))];
	const room = (sign: number) =>
		data.type === 'stacked'
			? 0
			: Math.max(
					0,
					...all
						.filter(({ value }) => Math.sign(value) === sign)
						.map(({ text }) => widthOf(text, sizes.text)),
				) +
				gap +
				4;
	const negative = values.some((value) => value < 0);
	return scaleLinear()
		.domain([Math.min(...values), Math.max(...values) || (negative ? 0 : 1)])
		.range([start + (negative ? room(-1) : 1), width - room(1) - 2]);
}

function sum(figures: ChartRow['figures'], sign: number): number {
	return figures.reduce(
		(total, figure) => total + (Math.sign(figure?.value ?? 0) === sign ? (figure?.value ?? 0) : 0),
		0,
	);
}
