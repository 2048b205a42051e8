import type { Node, Renderer } from '@takumi-rs/core';
import { fontFamily } from './faces.ts';

/** How a title is set. */
export interface TitleSetting {
	size: number;
	/** Height of a line, in sizes. */
	lineHeight: number;
	/** Lines that fit, at most. */
	lines: number;
}

/** Sizes to try, from the smallest, which is still 17 pixels at a third of the width. */
const sizes = [52, 62, 72, 84] as const;

/** Pixels of height between head and foot of the card. */
const room = 374;

export const titleWeight = 600;

/** Finds the largest size at which a title fits a column without dividing a word; the smallest if none fits. */
export async function titleSetting(renderer: Renderer, title: string, column: number): Promise<TitleSetting> {
	// Letters of Arabic script reach farther above and below the line.
	const lineHeight = /\p{Script=Arabic}/u.test(title) ? 1.3 : 1.12;
	const setting = (size: number) => ({ size, lineHeight, lines: Math.floor(room / (size * lineHeight)) });
	const { children } = await renderer.measure(trials(title, lineHeight, column), { width: column });
	const fits = ({ size, lines }: TitleSetting, index: number): boolean => {
		const { width = 0, height = 0 } = children[index]?.children[0] ?? {};
		return Math.ceil(width) <= column && Math.round(height / (size * lineHeight)) <= lines;
	};
	return sizes.map(setting).findLast(fits) ?? setting(sizes[0]);
}

/** Lays the title out at each size, as an item of a row, which is no narrower than its longest word. */
function trials(title: string, lineHeight: number, column: number): Node {
	return {
		type: 'container',
		style: { fontWeight: titleWeight, lineHeight, display: 'flex', flexDirection: 'column', fontFamily },
		children: sizes.map((size) => ({
			type: 'container',
			style: { display: 'flex', width: column, fontSize: size },
			children: [{ type: 'text', text: title }],
		})),
	};
}
