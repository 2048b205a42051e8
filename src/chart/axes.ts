import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Element } from 'hast';
import { widthOf } from '../map/labels.ts';
import { inGregory } from '../words/date-text.ts';
import type { Pen, Sheet } from './pen.ts';
import { sizes } from './pen.ts';

/** An axis: a function from what it shows to units, its marks, and the room that these take. */
export interface Axis {
	at: (value: number) => number;
	ticks: { at: number; text: string }[];
}

const day = 24 * 3600 * 1000;

/** The axis across. @param values on it @param range of units from the first to the last */
export function acrossAxis(
	kind: 'time' | 'number',
	values: readonly number[],
	[from, to]: [from: number, to: number],
	{ language, narrow }: Sheet,
): Axis {
	const [first, last] = [Math.min(...values), Math.max(...values)];
	// One value alone stands in the middle of a span around it.
	const about = kind === 'time' ? day : Math.abs(first) || 1;
	const domain = first === last ? [first - about, last + about] : [first, last];
	const count = narrow ? 3 : 6;
	if (kind === 'number') {
		const scale = scaleLinear().domain(domain).range([from, to]);
		const format = numberFormat(language, { useGrouping: false });
		return axisOf(scale, scale.ticks(count), format, [from, to]);
	}
	const scale = scaleUtc().domain(domain).range([from, to]);
	const ticks = scale.ticks(count).filter((date) => Number(date) % day === 0);
	return axisOf(scale, ticks.map(Number), timeFormat(ticks.map(Number), language), [from, to]);
}

/** Leaves out the marks whose texts would touch the one before. */
function axisOf(
	scale: (value: number) => number,
	values: readonly number[],
	format: (value: number) => string,
	[, to]: [number, number],
): Axis {
	let free = Number.NEGATIVE_INFINITY;
	const ticks = values.flatMap((value) => {
		const [at, text] = [scale(value), format(value)];
		const half = widthOf(text, sizes.small) / 2;
		if (at - half < free || at - half < 0 || at > to + 1) return [];
		free = at + half + 8;
		return [{ at, text }];
	});
	return { at: (value) => scale(value), ticks };
}

/** Writes moments as years, months or days, by how far they lie apart. Months and years are Gregorian, as everywhere. */
function timeFormat(ticks: readonly number[], language: string): (value: number) => string {
	const step = Math.min(...ticks.slice(1).map((value, index) => value - (ticks[index] as number)));
	const parts: Intl.DateTimeFormatOptions =
		step > 300 * day
			? { year: 'numeric' }
			: step > 27 * day
				? { month: 'short', year: 'numeric' }
				: { day: 'numeric', month: 'short' };
	return made(`${language} ${Object.keys(parts)}`, () => {
		const tag = step > 27 * day ? inGregory(language) : language;
		return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...parts }).format;
	});
}

function numberFormat(language: string, options: Intl.NumberFormatOptions): (value: number) => string {
	return made(`${language} ${Object.keys(options)}`, () => new Intl.NumberFormat(language, options).format);
}

const formats = new Map<string, (value: number) => string>();

/** Formats are made once: to make one takes as long as to draw a fourth of a chart. */
function made(name: string, make: () => (value: number) => string): (value: number) => string {
	return formats.getOrInsertComputed(name, make);
}

/** The axis upwards: from zero, unless all values lie far from it. @param range of units from the bottom to the top */
export function upAxis(
	values: readonly number[],
	[bottom, top]: [bottom: number, top: number],
	{ language }: Sheet,
): Axis {
	const count = bottom - top < 150 ? 3 : 5;
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const far = least > 0 && least > most / 2;
	const from = far ? least - (most - least || least) * 0.15 : Math.min(0, least);
	const scale = scaleLinear()
		.domain([from, Math.max(most, from + 1e-9)])
		.nice(count)
		.range([bottom, top]);
	const format = numberFormat(language, { maximumFractionDigits: 6 });
	return {
		at: (value) => scale(value),
		ticks: scale.ticks(count).map((value) => ({ at: scale(value), text: format(value) })),
	};
}

/** Draws both axes: lines across at the marks upwards, short strokes at those across. */
export function drawAxes(
	{ up, across, start, end, bottom }: { up: Axis; across: Axis; start: number; end: number; bottom: number },
	pen: Pen,
): Element[] {
	const axis = { className: 'chart-axis', size: sizes.small };
	return [
		...up.ticks.flatMap(({ at, text }) => [
			pen.line('chart-grid', [
				[start, at],
				[end, at],
			]),
			pen.text(text, start - 8, at + sizes.small * 0.36, { ...axis, anchor: 'end' }),
		]),
		...across.ticks.flatMap(({ at, text }) => [
			pen.line('chart-tick', [
				[at, bottom],
				[at, bottom + 5],
			]),
			pen.text(text, at, bottom + 19, { ...axis, anchor: 'middle' }),
		]),
		pen.line('chart-zero', [
			[start, bottom],
			[end, bottom],
		]),
	];
}
