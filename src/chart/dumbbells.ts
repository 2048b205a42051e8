import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { widthOf } from '../map/labels.ts';
import { bandsOf } from './bands.ts';
import type { ChartData } from './data.ts';
import { type Drawing, type Pen, type Sheet, sizes } from './pen.ts';

const rowHeight = 24;
const gap = 10;

/** Draws two figures a row as points on a line, with their numbers at the outer sides: what changed, or how far two are apart. */
export function dumbbells(data: ChartData, sheet: Sheet, pen: Pen): Drawing {
	const { bands, labels, start, height } = bandsOf(data.rows, sheet, pen, () => rowHeight);
	const all = data.rows.flatMap(({ figures }) => figures.filter((each) => each !== undefined));
	const values = all.map(({ value }) => value);
	const room = Math.max(...all.map(({ text }) => widthOf(text, sizes.text))) + gap + 2;
	const scale = scaleLinear()
		.domain([Math.min(...values), Math.max(...values)])
		.range([start + room, sheet.width - room]);
	const marks = bands.flatMap(({ row, top }): Element[] => {
		const y = top + rowHeight / 2;
		const points = row.figures.flatMap((figure, series) =>
			figure ? [{ figure, series, x: scale(figure.value) }] : [],
		);
		const [left, right] = points.toSorted((a, b) => a.x - b.x);
		const track = pen.line('chart-grid', [
			[start, y],
			[sheet.width, y],
		]);
		if (!left) return [track];
		const between = right
			? [
					pen.line('chart-between', [
						[left.x, y],
						[right.x, y],
					]),
				]
			: [];
		return [
			...[track, ...between],
			...points.map(({ x, series }) => pen.point(`chart-fill chart-${series + 1}`, x, y, series, 6)),
			...(right?.x === left.x
				? []
				: pen.figure(left.figure, left.x - gap, y + sizes.text * 0.36, { anchor: 'end' })),
			...(right ? pen.figure(right.figure, right.x + gap, y + sizes.text * 0.36, {}) : []),
		];
	});
	return { height, marks: [...labels, ...marks] };
}
