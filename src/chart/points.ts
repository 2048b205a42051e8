import type { Element } from 'hast';
import {
	type Box,
	boxAround,
	type Canvas,
	type Label,
	leading,
	linesOf,
	placeLabels,
	type Spot,
	widthOf,
} from '../map/labels.ts';
import { acrossAxis, drawAxes, upAxis } from './axes.ts';
import type { ChartData, Figure } from './data.ts';
import { type Drawing, type Pen, type Sheet, sizes } from './pen.ts';

const [usual, top, below] = [320, 18, 30];

/** A figure at its place in the drawing. */
interface Point extends Spot {
	figure: Figure;
	/** Index of what its colour says: its series, or who counted. */
	series: number;
	annotation?: string;
}

/** Draws figures over time or over numbers: as lines with their names at the ends, as points, or as a ladder, which tells apart who counted. */
export function points(data: ChartData, sheet: Sheet, pen: Pen): Drawing {
	const { height = usual } = sheet;
	const bottom = height - below;
	const all = data.rows.flatMap(({ figures }) => figures.flatMap((each) => (each ? [each.value] : [])));
	const up = upAxis(all, [bottom, top], sheet);
	const start = Math.max(...up.ticks.map(({ text }) => widthOf(text, sizes.small))) + 8;
	const names = data.type === 'line' ? endNames(data, sheet) : [];
	const end =
		sheet.width -
		Math.max(12, ...names.flatMap(({ lines }) => lines.map((line) => widthOf(line, sizes.text) + 10)));
	const kind = data.axis === 'number' ? 'number' : 'time';
	const across = acrossAxis(
		kind,
		data.rows.map(({ at = 0 }) => at),
		[start + 8, end],
		sheet,
	);
	const found = data.rows.flatMap(({ at = 0, figures, by, annotation }) =>
		figures.flatMap((figure, series): Point[] =>
			figure
				? [
						{
							...{ x: across.at(at), y: up.at(figure.value), figure },
							series: by === undefined ? series : data.counters.indexOf(by),
							...(annotation !== undefined && { annotation }),
						},
					]
				: [],
		),
	);
	const axes = drawAxes({ up, across, start, end: data.type === 'line' ? end : sheet.width, bottom }, pen);
	// The numbers of the axis stand at its side.
	const canvas = { width: sheet.width, height: bottom, taken: [{ x: 0, y: 0, width: start - 6, height }] };
	return {
		height,
		marks: [
			...axes,
			...linesBetween(found, data, pen),
			...(data.type === 'line' ? [] : found.map((point) => mark(point, pen))),
			...(data.type === 'line' ? placeNames(names, found, pen, bottom) : []),
			...labels(found, data, canvas, pen),
		],
	};
}

/** Lines of what belongs together: of a series, or of what one counter gave and did not take back. */
function linesBetween(found: readonly Point[], { type }: ChartData, pen: Pen): Element[] {
	return joined(found, type).map((group) =>
		pen.line(
			`chart-line chart-${(group[0]?.series ?? 0) + 1}${type === 'ladder' ? ' chart-thin' : ''}`,
			group.map(({ x, y }) => [x, y]),
		),
	);
}

/** The points that a line joins, a group a line. */
function joined(found: readonly Point[], type: ChartData['type']): Point[][] {
	if (type === 'dots') return [];
	const kept = found.filter(({ figure }) => type === 'line' || !figure.withdrawn);
	const groups = Map.groupBy(kept, ({ series }) => series).values();
	return groups.filter((group) => group.length > 1).toArray();
}

function mark({ x, y, series, figure }: Point, pen: Pen): Element {
	const state = `${figure.withdrawn ? ' chart-withdrawn' : ''}${figure.bound ? ' chart-bound' : ''}`;
	return pen.point(`chart-fill chart-${series + 1}${state}`, x, y, series);
}

/** The numbers beside the points, and what is said of them, each where it meets nothing else. */
function labels(found: readonly Point[], { type }: ChartData, canvas: Canvas, pen: Pen): Element[] {
	const numbered = type === 'line' ? [] : found;
	const lines = joined(found, type).flatMap(alongLine);
	const taken = [...canvas.taken, ...found.map((point) => boxAround(point, 6)), ...lines];
	const numbers = placeLabels(
		numbered.map(({ x, y, figure }) => ({ x, y, text: figure.text })),
		sizes.text,
		{ ...canvas, taken: [...canvas.taken, ...lines] },
	);
	for (const label of numbers) if (label) taken.push(label.box);
	return [
		...numbers.flatMap((label, index) => {
			const point = numbered[index] as Point;
			if (!label) return [];
			return [
				...leader(label.leader, point, pen),
				...pen.figure(point.figure, label.x, label.y, {
					...{ anchor: label.anchor, className: `chart-ink-${point.series + 1}` },
				}),
			];
		}),
		...found.flatMap((point) => {
			if (point.annotation === undefined) return [];
			const note = annotation(point, numbers[numbered.indexOf(point)]?.box, { ...canvas, taken });
			if (!note) return [];
			taken.push(note.box);
			const set = { anchor: note.anchor, className: 'chart-annotation', size: sizes.small };
			return [...leader(note.leader, note.from, pen), pen.text(note.text, note.x, note.y, set)];
		}),
	];
}

/** Boxes along a line but for its points, so that no words stand on it. */
function alongLine(group: readonly Point[]): Box[] {
	return group.slice(1).flatMap((to, index) => {
		const from = group[index] as Point;
		const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6);
		return Array.from({ length: Math.max(0, steps - 1) }, (_, step) => {
			const part = (step + 1) / steps;
			return boxAround({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }, 2);
		});
	});
}

/** Places what is said of a figure beside its number, or on another side of both; undefined if there is no room, where the table has it. */
function annotation(
	{ x, y, annotation: said = '' }: Point,
	number: Box | undefined,
	canvas: Canvas,
): (Label & { from: Spot }) | undefined {
	const own = number ?? boxAround({ x, y }, 6);
	const middle = own.y + own.height / 2;
	const sides = [
		{ x: own.x + own.width - 3, y: middle },
		{ x: Math.min(own.x, x - 6) + 3, y: middle },
		{ x, y: Math.max(own.y + own.height, y + 6) - 3 },
		{ x, y: Math.min(own.y, y - 6) + 3 },
	];
	for (const most of [240, 130]) {
		const text = linesOf(said, sizes.small, most).join('\n');
		for (const from of sides) {
			const [label] = placeLabels([{ ...from, text }], sizes.small, canvas);
			if (label) return { ...label, from };
		}
	}
	return undefined;
}

function leader(from: Spot | undefined, to: Spot, pen: Pen): Element[] {
	return from
		? [
				pen.line('chart-leader', [
					[from.x, from.y],
					[to.x, to.y],
				]),
			]
		: [];
}

/** The name of a line with its last figure, as it stands at its end. */
interface EndName {
	series: number;
	lines: string[];
}

function endNames({ series, rows }: ChartData, { width }: Sheet): EndName[] {
	return series.map((name, index) => {
		const last = rows.findLast(({ figures }) => figures[index])?.figures[index];
		const text = [...(series.length > 1 ? [name] : []), last?.text ?? ''].join(' ');
		return { series: index, lines: linesOf(text, sizes.text, width * 0.3) };
	});
}

/** Puts the names at the ends of their lines, moved apart where they would touch. */
function placeNames(names: readonly EndName[], found: readonly Point[], pen: Pen, bottom: number): Element[] {
	const line = sizes.text * leading;
	const placed = names
		.flatMap(({ series, lines }) => {
			const last = found.findLast((point) => point.series === series);
			return last ? [{ series, lines, x: last.x, y: last.y, high: lines.length * line }] : [];
		})
		.sort((a, b) => a.y - b.y);
	const ends = Math.max(...placed.map(({ x }) => x));
	let free = 0;
	const tops = placed.map(({ y, high }) => {
		const at = Math.max(free, y - high / 2);
		free = at + high + 2;
		return at;
	});
	// What was pushed below the drawing is pushed up again, from the last.
	let limit = bottom + 4;
	for (let index = placed.length - 1; index >= 0; index -= 1) {
		const high = placed[index]?.high ?? 0;
		tops[index] = Math.min(tops[index] ?? 0, limit - high);
		limit = (tops[index] ?? 0) - 2;
	}
	return placed.flatMap(({ series, lines, x, y }, index) => [
		pen.point(`chart-fill chart-${series + 1}`, x, y, 0, 3.5),
		pen.text(lines.join('\n'), ends + 8, (tops[index] ?? 0) + sizes.text * 0.9, {
			className: `chart-value chart-ink-${series + 1}`,
		}),
	]);
}
