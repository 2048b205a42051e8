import type { Element } from 'hast';
import { s } from 'hastscript';
import { bars } from './bars.ts';
import type { ChartData } from './data.ts';
import { dumbbells } from './dumbbells.ts';
import { type Drawing, penOn, type Sheet, sizes } from './pen.ts';
import { points } from './points.ts';

/** Widths of the two drawings in units: for the column of an article, and for a phone. */
export const widths = { wide: 660, narrow: 340 };

/**
 * Draws a chart as SVG. Colours and fonts are those of the page (styles/chart.css).
 * @param label what it says to who does not see it
 */
export function chartSvg(data: ChartData, sheet: Sheet, label: string): Element {
	const { height, marks } = draw(data, sheet);
	return s(
		'svg',
		{
			viewBox: `0 0 ${sheet.width} ${Math.ceil(height)}`,
			...{ role: 'img', ariaLabel: label, direction: sheet.mirrored ? 'rtl' : 'ltr', fontSize: sizes.text },
		},
		marks,
	);
}

function draw(data: ChartData, sheet: Sheet): Drawing {
	const pen = penOn(sheet);
	if (data.type === 'dumbbells') return dumbbells(data, sheet, pen);
	if (data.type === 'bars' || data.type === 'grouped' || data.type === 'stacked')
		return bars(data, sheet, pen);
	return points(data, sheet, pen);
}

/** The names that colours and signs stand for, by their numbers, where the drawing does not say them itself. */
export function keyOf({ type, series, counters }: ChartData): { name: string; sign: number }[] {
	const names = counters.length > 0 ? counters : type === 'line' || series.length === 1 ? [] : series;
	const signed = type === 'ladder' || type === 'dots' || type === 'dumbbells';
	return names.map((name, index) => ({ name, sign: signed ? index : 1 }));
}
