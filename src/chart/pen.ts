import type { Element } from 'hast';
import { s } from 'hastscript';
import { leading, widthOf } from '../map/labels.ts';
import type { Figure } from './data.ts';

/** What a chart is drawn on, and for whom. */
export interface Sheet {
	/** Units; one is about a pixel where the chart is shown. */
	width: number;
	/** Units that a drawing on axes is high; as a page has it, unless given. */
	height?: number;
	/** True for the drawing for phones. */
	narrow: boolean;
	/** Language of numbers and dates on its axes (BCP 47, with the calendar of dates). */
	language: string;
	/** From right to left: the drawing is mirrored. */
	mirrored: boolean;
}

/** What a kind of chart draws, and how high that is. */
export interface Drawing {
	height: number;
	marks: Element[];
}

/** Sizes of text in units. */
export const sizes = { text: 14, small: 12.5 };

/** How a text is set. */
export interface Set {
	anchor?: 'start' | 'middle' | 'end';
	className?: string;
	size?: number;
}

/** Signs of points, so that who cannot tell colours apart can tell who counted. */
const signs: ((r: number) => string)[] = [
	(r) => `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
	(r) => `m${-r * 0.9} ${-r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}z`,
	(r) => `m0 ${-r * 1.25}l${r * 1.25} ${r * 1.25}l${-r * 1.25} ${r * 1.25}l${-r * 1.25} ${-r * 1.25}z`,
	(r) => `m0 ${-r * 1.2}l${r * 1.15} ${r * 2}h${-r * 2.3}z`,
];

/** The sign of a point as a path from its middle. @param index of its series */
export function signOf(index: number, reach: number): string {
	return (signs[index % signs.length] as (r: number) => string)(reach).replace(/\d+\.\d+/g, (number) =>
		String(short(Number(number))),
	);
}

const short = (value: number): number => Math.round(value * 10) / 10;

/** Draws on a sheet from left to right; a mirrored sheet turns it over, but for the letters. */
export function penOn({ width, mirrored }: Sheet) {
	return { rect, line, curve, point, text, figure };

	function across(x: number): number {
		return short(mirrored ? width - x : x);
	}

	function rect(className: string, x: number, y: number, wide: number, high: number): Element {
		const size = { width: short(wide), height: short(high) };
		return s('rect', {
			className: className.split(' '),
			...{ x: across(mirrored ? x + wide : x), y: short(y), ...size },
		});
	}

	function line(className: string, points: readonly [x: number, y: number][]): Element {
		const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${across(x)} ${short(y)}`).join('');
		return s('path', { className: className.split(' '), d });
	}

	/** A line that leaves and arrives straight across. */
	function curve(className: string, [x1, y1]: [number, number], [x2, y2]: [number, number]): Element {
		const [from, middle, to] = [across(x1), across((x1 + x2) / 2), across(x2)];
		const d = `M${from} ${short(y1)}C${middle} ${short(y1)} ${middle} ${short(y2)} ${to} ${short(y2)}`;
		return s('path', { className: className.split(' '), d });
	}

	function point(className: string, x: number, y: number, sign: number, reach = 5.5): Element {
		const d = `M${across(x)} ${short(y)}${signOf(sign, reach)}`;
		return s('path', { className: className.split(' '), d });
	}

	/** @param y baseline of the first line */
	function text(written: string, x: number, y: number, set: Set = {}): Element {
		const { anchor = 'start', className, size = sizes.text } = set;
		return s(
			'text',
			{
				className: className?.split(' '),
				...{ x: across(x), y: short(y), textAnchor: anchor === 'start' ? undefined : anchor },
				fontSize: size === sizes.text ? undefined : size,
			},
			tspans(written.split('\n'), across(x), size, anchor === 'end'),
		);
	}

	/** A figure, struck through if it was taken back: by a line of its own, which no halo of the letters covers. */
	function figure({ text: written, withdrawn }: Figure, x: number, y: number, set: Set): Element[] {
		const own = text(written, x, y, { ...set, className: `chart-value ${set.className ?? ''}`.trim() });
		if (!withdrawn) return [own];
		const wide = widthOf(written, sizes.text);
		const from = set.anchor === 'end' ? x - wide : set.anchor === 'middle' ? x - wide / 2 : x;
		const middle = y - sizes.text * 0.34;
		return [
			own,
			line('chart-strike', [
				[from - 1, middle],
				[from + wide + 1, middle],
			]),
		];
	}
}

/** What draws on a sheet. */
export type Pen = ReturnType<typeof penOn>;

/** Lines of a text. What stands between them for who copies it stands at the side that is not aligned. */
function tspans(lines: string[], x: number, size: number, atEnd: boolean): (Element | string)[] {
	if (lines.length === 1) return [`${lines[0]}\n`];
	return lines.map((line, index) =>
		s(
			'tspan',
			{ x, dy: index === 0 ? undefined : short(size * leading) },
			atEnd ? `${index === 0 ? '' : '\n'}${line}` : `${line}\n`,
		),
	);
}
