import type { Element } from 'hast';
import { leading, linesOf, widthOf } from '../map/labels.ts';
import type { ChartRow } from './data.ts';
import { type Pen, type Sheet, sizes } from './pen.ts';

/** The band of a row, below the one before. */
export interface Band {
	row: ChartRow;
	/** Top of its marks. */
	top: number;
}

/** Bands of all rows with their labels: beside the marks in the column, above them on a phone. */
export interface Bands {
	bands: Band[];
	labels: Element[];
	/** Where the marks begin, in units. */
	start: number;
	height: number;
}

const gap = 12;

/** Lays out a band a row. @param heightOf height of the marks of a row */
export function bandsOf(
	rows: readonly ChartRow[],
	{ width, narrow }: Sheet,
	pen: Pen,
	heightOf: (row: ChartRow) => number,
): Bands {
	const most = narrow ? width : width * 0.36;
	const texts = rows.map(({ label }) => linesOf(label, sizes.text, most));
	const start = narrow
		? 0
		: Math.min(most, Math.max(...texts.flat().map((line) => widthOf(line, sizes.text)))) + gap;
	const line = sizes.text * leading;
	const bands: Band[] = [];
	const labels: Element[] = [];
	let y = 4;
	for (const [index, row] of rows.entries()) {
		const text = texts[index] as string[];
		const [high, words] = [heightOf(row), text.length * line];
		const top = narrow ? y + words + 3 : y + Math.max(0, (words - high) / 2);
		const baseline = narrow ? y + sizes.text * 0.85 : top + (high - words) / 2 + sizes.text * 0.95;
		labels.push(
			pen.text(text.join('\n'), narrow ? 0 : start - gap, baseline, { anchor: narrow ? 'start' : 'end' }),
		);
		bands.push({ row, top });
		y = (narrow ? top + high : y + Math.max(high, words)) + gap;
	}
	return { bands, labels, start, height: y - gap + 6 };
}
