import type { Element, Properties } from 'hast';
import { lightColour } from './light-theme.ts';

/** What a class of a chart means in ink, as presentation attributes: renderers of pictures read no style sheet of ours. */
const inks: Readonly<Record<string, () => Properties>> = {
	'chart-grid': () => ({ stroke: lightColour('rule') }),
	'chart-zero': () => ({ stroke: lightColour('ink-soft') }),
	'chart-tick': () => ({ stroke: lightColour('ink-soft') }),
	'chart-leader': () => ({ stroke: lightColour('ink-soft'), strokeWidth: '0.7' }),
	'chart-between': () => ({ stroke: lightColour('ink-soft'), strokeWidth: '3' }),
	'chart-strike': () => ({ stroke: lightColour('ink'), strokeWidth: '1.6' }),
	'chart-line': () => ({ fill: 'none', strokeWidth: '2.5', strokeLineJoin: 'round' }),
	'chart-thin': () => ({ strokeWidth: '1', strokeDashArray: ['1 3'], strokeLineCap: 'round' }),
	'chart-fill': () => ({ strokeWidth: '1.5' }),
	'chart-withdrawn': () => ({ fill: lightColour('paper') }),
	'chart-bound': () => ({ fill: lightColour('paper'), strokeDashArray: ['2.5 2'] }),
};

/** Colour of a series by its class; that of the ink if it is of none. */
export function hueOf(classes: readonly string[]): string {
	const [, number] = classes.map((name) => /^chart-(?:ink-)?(\d)$/.exec(name)).find(Boolean) ?? [];
	return lightColour(number ? `chart-${number}` : 'ink');
}

/** Names of the classes of an element. */
export function classesOf({ properties }: Element): string[] {
	return [properties.className ?? []].flat().map(String);
}

/** A shape of a chart in its own ink. */
export function inked(shape: Element): Element {
	const classes = classesOf(shape);
	const { className: _, ...place } = shape.properties;
	const hue = hueOf(classes);
	const coloured = classes.some((name) => name === 'chart-fill' || name === 'chart-line');
	const own = Object.assign({}, ...classes.map((name) => inks[name]?.())) as Properties;
	const bare = shape.tagName === 'rect' && !classes.includes('chart-bound');
	return {
		...shape,
		properties: {
			...place,
			...(coloured && { fill: hue, ...(!bare && { stroke: hue }) }),
			...own,
			...(bare && { strokeWidth: undefined }),
		},
	};
}
