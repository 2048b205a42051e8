import type { Node } from '@takumi-rs/core';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { chartOf } from '../body/blocks/chart.ts';
import type { Block } from '../body/nodes.ts';
import { chartSvg, keyOf } from '../chart/chart.ts';
import type { ChartData } from '../chart/data.ts';
import { signOf, sizes } from '../chart/pen.ts';
import { widthOf } from '../map/labels.ts';
import { bodyOf } from '../reading/store/readings.ts';
import type { CardChart } from '../view/card-view.ts';
import { classesOf, hueOf, inked } from './chart-ink.ts';
import { lightColour } from './light-theme.ts';

/** A chart as a part of a card, and the pictures that it consists of. */
export interface DrawnChart {
	node: Node;
	images: { src: string; data: Uint8Array }[];
}

/** Room on a card in pixels. */
interface Room {
	width: number;
	height: number;
}

/** Widths of drawings in units to choose from: the narrower, the larger its letters are on a card. One on axes takes any height. */
const widths = { bands: [460, 520, 600, 700], axes: [600] };

/** Least pixels of a unit: letters of charts are 14 of them, and sites show a card at a third of its size. */
const least = 1.5;

/** Height of a line that says what colours and signs stand for, and size of its letters. */
const [keyLine, keySize] = [44, 25];

/** Finds the block of a chart in the body that has it. */
export function chartBlock({ digest, index }: CardChart): Block {
	const blocks = bodyOf({ digest }).children.filter((node): node is Block => node.type === 'block');
	const block = blocks.find((each) => each.index === index);
	if (!block) throw new Error(`there is no chart at ${index} of what was read`);
	return block;
}

/**
 * Draws a chart for a card: its shapes as a picture, its words as text of the card, which has the faces.
 * @returns undefined where it finds no room to be read
 */
export function drawnChart(chart: CardChart, direction: string, room: Room): DrawnChart | undefined {
	const { language } = chart;
	const data = chartOf(chartBlock(chart));
	const names = keyOf(data);
	const keyWidth = names.reduce((sum, { name }) => sum + widthOf(name, keySize) + 2 * keySize, 0);
	const keyHeight = Math.min(2, Math.ceil(keyWidth / room.width)) * keyLine;
	const height = room.height - keyHeight;
	const mirrored = direction === 'rtl';
	const drawings = (data.axis === 'none' ? widths.bands : widths.axes).map((width) => {
		const flat = Math.floor((height / room.width) * width);
		const svg = chartSvg(data, { width, height: flat, narrow: false, language, mirrored }, '');
		const [, , wide = 0, high = 0] = String(svg.properties.viewBox).split(' ').map(Number);
		return { svg, wide, high, scale: Math.min(room.width / wide, height / high) };
	});
	const best = drawings.reduce((a, b) => (b.scale > a.scale ? b : a));
	if (best.scale < least) return undefined;
	const { svg, wide, high, scale } = best;
	const shapes = shapesIn(svg);
	const src = 'chart.svg';
	const drawing = s(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: wide * scale,
			height: high * scale,
			viewBox: `0 0 ${wide} ${high}`,
		},
		shapes.map(inked),
	);
	const box = {
		position: 'relative',
		display: 'flex',
		width: wide * scale,
		height: high * scale,
		flexShrink: 0,
	};
	const key = keyOfChart(data, keyHeight);
	return {
		node: {
			type: 'container',
			style: {
				display: 'flex',
				flexDirection: 'column',
				width: room.width,
				height: room.height,
				flexShrink: 0,
			},
			children: [
				...(names.length > 0 ? [key.node] : []),
				{
					type: 'container',
					style: box,
					children: [
						{
							type: 'image',
							src,
							style: { position: 'absolute', top: 0, left: 0, width: wide * scale, height: high * scale },
						},
						...textsIn(svg).flatMap((text) => textNodes(text, scale, wide, mirrored)),
					],
				},
			],
		},
		images: [{ src, data: bytesOf(drawing) }, ...key.images],
	};
}

function bytesOf(svg: Element): Uint8Array {
	return Buffer.from(toHtml(svg, { space: 'svg' }));
}

function shapesIn({ children }: Element): Element[] {
	return children.filter((child): child is Element => child.type === 'element' && child.tagName !== 'text');
}

function textsIn({ children }: Element): Element[] {
	return children.filter((child): child is Element => child.type === 'element' && child.tagName === 'text');
}

/** A text of a drawing, a line a node, each where it stands there. */
function textNodes(text: Element, scale: number, wide: number, mirrored: boolean): Node[] {
	const { x, y, textAnchor = 'start', fontSize = sizes.text } = text.properties;
	const size = Number(fontSize);
	const classes = classesOf(text);
	const style = {
		fontSize: size * scale,
		fontWeight: classes.some((name) => name === 'chart-value' || name === 'chart-inside') ? 600 : 400,
		color: inkOf(classes),
		lineHeight: 1,
		whiteSpace: 'nowrap',
	};
	let baseline = Number(y);
	return linesIn(text).map(({ words, down }) => {
		baseline += down;
		const place = placeOf(Number(x), String(textAnchor), wide, mirrored);
		return {
			type: 'container',
			// The middle of letters stands a third of their size above the baseline.
			style: {
				...{ position: 'absolute', top: (baseline - size * 0.85) * scale, display: 'flex' },
				...Object.fromEntries(
					Object.entries(place).map(([name, value]) => [
						name,
						typeof value === 'number' ? value * scale : value,
					]),
				),
			},
			children: [{ type: 'text', text: words, style }],
		};
	});
}

function linesIn({ children }: Element): { words: string; down: number }[] {
	return children.flatMap((child) => {
		if (child.type === 'text') return [{ words: child.value.trim(), down: 0 }];
		if (child.type !== 'element') return [];
		const [inside] = child.children;
		return [
			{ words: inside?.type === 'text' ? inside.value.trim() : '', down: Number(child.properties.dy ?? 0) },
		];
	});
}

/** Where a text stands in the width of its drawing. The start of one that is read from the right is its right end. */
function placeOf(
	x: number,
	anchor: string,
	wide: number,
	mirrored: boolean,
): Record<string, number | string> {
	if (anchor === 'middle') return { left: x - wide, width: 2 * wide, justifyContent: 'center' };
	const fromLeft = (anchor === 'start') !== mirrored;
	return fromLeft ? { left: x } : { right: wide - x };
}

function inkOf(classes: readonly string[]): string {
	if (classes.includes('chart-inside')) return lightColour('paper');
	if (classes.includes('chart-axis') || classes.includes('chart-annotation')) return lightColour('ink-soft');
	return hueOf(classes);
}

/** What colours and signs stand for, in a line or two. */
function keyOfChart(data: ChartData, height: number): DrawnChart {
	const names = keyOf(data);
	return {
		node: {
			type: 'container',
			style: {
				display: 'flex',
				alignItems: 'center',
				flexWrap: 'wrap',
				columnGap: keySize,
				height,
				fontSize: keySize,
				overflow: 'hidden',
			},
			children: names.map(({ name }, index) => ({
				type: 'container',
				style: { display: 'flex', alignItems: 'center', gap: 10, flexShrink: 0 },
				children: [
					{ type: 'image', src: `key-${index}.svg`, style: { width: 26, height: 26 } },
					{ type: 'text', text: name, style: { lineHeight: 1.2 } },
				],
			})),
		},
		images: names.map(({ sign }, index) => ({
			src: `key-${index}.svg`,
			data: bytesOf(
				s('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 26, height: 26, viewBox: '-7 -7 14 14' }, [
					s('path', { d: `M0 0${signOf(sign, 5)}`, fill: lightColour(`chart-${index + 1}`) }),
				]),
			),
		})),
	};
}
