/**
 * Card: the picture of a page where it is shared, as PNG, from a View. 1200 by 630 pixels, which sites show at a third
 * of that, so nothing on it is smaller than 34.
 */
import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { CardView } from '../view/card-view.ts';
import { setTitle, widthOf } from './lines.ts';

const [width, height, margin] = [1200, 630, 76];
const small = 34;

/** Faces of the card, by the names that the font files give themselves. */
const faces = "'Source Serif 4', 'Noto Naskh Arabic'";

/** The light theme of the tokens: a card has one theme, and a colour has one place. */
const colours = Object.fromEntries(
	[...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#[0-9a-f]+),/g)].map(
		([, name = '', colour = '']) => [name, colour],
	),
);

/** Draws a card. */
export function cardSvg(view: CardView): string {
	const { label, title, direction, dates, age, siteName } = view;
	const fromRight = direction === 'rtl';
	const edge = fromRight ? width - margin : margin;
	const { lines, size } = setTitle(title, width - 2 * margin);
	const line = size * 1.12;
	const top = 170 + (height - 170 - 120 - lines.length * line) / 2;
	return toHtml(
		s('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, fontFamily: faces, fill: colours.ink }, [
			s('rect', { width, height, fill: colours.paper }),
			text(siteName, { x: margin, y: 104, fontSize: 58, fontWeight: 700 }),
			dots(margin, 122, widthOf(siteName, 58)),
			text(label, {
				x: width - margin,
				y: 100,
				fontSize: small,
				textAnchor: 'end',
				fill: colours['ink-soft'],
			}),
			...lines.map((words, index) =>
				text(words, {
					...{ x: edge, y: top + size * 0.8 + index * line, fontSize: size, fontWeight: 600 },
					textAnchor: fromRight ? 'end' : 'start',
				}),
			),
			s('rect', { x: margin, y: height - 116, width: width - 2 * margin, height: 2, fill: colours.ink }),
			text(dates.length > 0 ? dates.join(' · ') : view.tagline, {
				...{ x: margin, y: height - 60, fontSize: small, fill: colours['ink-soft'] },
			}),
			...(age ? badge(age) : []),
		]),
		{ space: 'svg' },
	);
}

function text(words: string, properties: Record<string, string | number | undefined>): Element {
	return s('text', { ...properties }, words);
}

/** The stet mark: a row of dots under what stands. */
function dots(x: number, y: number, length: number): Element {
	const count = Math.max(3, Math.round(length / 15));
	return s('g', { fill: colours.pencil }, [
		...Array.from({ length: count }, (_, index) => s('circle', { cx: x + 4 + index * 15, cy: y, r: 4 })),
	]);
}

/** How old the article is, in the corner, so that it is not shared as news. */
function badge(age: string): Element[] {
	const inner = widthOf(age, small) + 36;
	return [
		s('rect', { x: width - margin - inner, y: height - 101, width: inner, height: 58, fill: colours.pencil }),
		text(age, {
			...{ x: width - margin - inner / 2, y: height - 60, fontSize: small, fontWeight: 600 },
			...{ textAnchor: 'middle', fill: colours.paper },
		}),
	];
}
