import type { Node, Renderer } from '@takumi-rs/core';
import { fontFamily } from './faces.ts';

/** The size of a title, and the lines that fit on the card at that size. */
export interface TitleSetting {
	size: number;
	/** Lines that fit, at most. */
	lines: number;
}

/** Sizes to try. At a third of the width the smallest is still 17 pixels. */
const settings: [TitleSetting, ...TitleSetting[]] = [
	{ size: 52, lines: 6 },
	{ size: 62, lines: 5 },
	{ size: 72, lines: 4 },
	{ size: 84, lines: 3 },
];

/** Weight and leading of a title. */
export const titleStyle = { fontWeight: 600, lineHeight: 1.12 };

/** Finds the largest size at which a title fits a column without dividing a word; the smallest if none fits. */
export async function titleSetting(renderer: Renderer, title: string, column: number): Promise<TitleSetting> {
	const { children } = await renderer.measure(trials(title, column), { width: column });
	const fits = ({ size, lines }: TitleSetting, index: number): boolean => {
		const { width = 0, height = 0 } = children[index]?.children[0] ?? {};
		return Math.ceil(width) <= column && Math.round(height / (size * titleStyle.lineHeight)) <= lines;
	};
	return settings.findLast(fits) ?? settings[0];
}

/** Lays the title out at each size, as an item of a row, which is no narrower than its longest word. */
function trials(title: string, column: number): Node {
	return {
		type: 'container',
		style: { ...titleStyle, display: 'flex', flexDirection: 'column', fontFamily },
		children: settings.map(({ size }) => ({
			type: 'container',
			style: { display: 'flex', width: column, fontSize: size },
			children: [{ type: 'text', text: title }],
		})),
	};
}
