import type { Node } from '@takumi-rs/core';
import type { CardView } from '../view/card-view.ts';
import { fontFamily } from './faces.ts';
import { lightColour } from './light-theme.ts';
import { type TitleSetting, titleWeight } from './title-setting.ts';

/** Pixels of a card. */
export const cardSize = { width: 1200, height: 630 };

const margin = 76;

/** Width of the lines. */
export const column = cardSize.width - 2 * margin;

/** Smallest size of text: sites show a card at a third of its size. */
const small = 34;

/** CSS properties. The renderer’s own type needs the types of React, which the project does not install. */
type Style = Readonly<Record<string, string | number>>;

/** A row with one thing at each end. */
const ends: Style = { display: 'flex', justifyContent: 'space-between', gap: 40 };

const soft: Style = { color: lightColour('ink-soft') };

/** The mark of the brand: dots under the name, as proofreaders mark what stays. */
const stetDots: Style = { borderBottom: `8px dotted ${lightColour('pencil')}` };

/** Lays a card out, mirrored if its title is read from the right. */
export function cardTree(view: CardView, setting: TitleSetting): Node {
	return sheet(view, [head(view), title(view.title, setting), foot(view)]);
}

/** Heights of head and foot around a title, and around a chart. */
const headHeight = { large: 140, small: 116 };
const footHeight = { large: 116, small: 84 };

/** Height of what a chart shows, in words. */
const findingHeight = 118;

/** The room of a chart on a card. */
export const chartRoom = {
	width: column,
	height: cardSize.height - headHeight.small - findingHeight - footHeight.small - 36,
};

/** Lays out a card that shows a chart: what it shows stands in place of the title, which sites write beside the card. */
export function chartCardTree(view: CardView, chart: Node): Node {
	const style: Style = {
		fontSize: 46,
		fontWeight: titleWeight,
		lineHeight: 1.15,
		lineClamp: 2,
		textOverflow: 'ellipsis',
	};
	return sheet(view, [
		head(view, headHeight.small),
		box({ display: 'flex', alignItems: 'center', height: findingHeight, marginBottom: 16 }, [
			{
				type: 'text',
				text: view.chart?.finding ?? '',
				style: { ...style, width: column, textWrap: 'balance' },
			},
		]),
		chart,
		foot(view, footHeight.small),
	]);
}

function sheet(view: CardView, parts: Node[]): Node {
	const page: Style = {
		...{ ...cardSize, display: 'flex', flexDirection: 'column', padding: `0 ${margin}px` },
		...{ color: lightColour('ink'), backgroundColor: lightColour('paper'), fontFamily, fontSize: small },
	};
	const dir = view.direction === 'rtl' ? 'rtl' : 'ltr';
	return { ...box(page, parts), dir };
}

function head({ siteName, label }: CardView, height = headHeight.large): Node {
	return box({ ...ends, alignItems: 'baseline', height, paddingTop: height - 92 }, [
		line([siteName], { ...stetDots, fontSize: 58, fontWeight: 700, lineHeight: 1.25 }),
		line([label], { ...soft, flexShrink: 0 }),
	]);
}

function title(text: string, { size, lineHeight, lines }: TitleSetting): Node {
	const type: Style = { fontSize: size, fontWeight: titleWeight, lineHeight };
	const broken: Style = { width: column, textWrap: 'balance', overflowWrap: 'anywhere' };
	const cut: Style = { lineClamp: lines, textOverflow: 'ellipsis' };
	return box({ display: 'flex', flexGrow: 1, alignItems: 'center' }, [
		{ type: 'text', text, style: { ...type, ...broken, ...cut } },
	]);
}

function foot({ dates, tagline, age }: CardView, height = footHeight.large): Node {
	const rule: Style = { borderTop: `2px solid ${lightColour('ink')}` };
	// Two long dates beside an age take two lines, each date whole.
	const facts = dates.length > 0 ? dates.map((date) => date.replaceAll(' ', '\u00a0')) : [tagline];
	return box({ ...ends, ...rule, alignItems: 'center', height, paddingBottom: 12 }, [
		line(facts, { ...soft, lineHeight: 1.25, lineClamp: 2 }),
		...(age ? [badge(age)] : []),
	]);
}

/** Shows the age of an old article, so that it is not shared as news. */
function badge(age: string): Node {
	const colours: Style = { color: lightColour('paper'), backgroundColor: lightColour('pencil') };
	return line([age], { ...colours, flexShrink: 0, fontWeight: 600, padding: '6px 24px' });
}

/**
 * Lays facts out in one line, which is cut with an ellipsis if its row has too little room. Unicode isolates keep the order of
 * each fact, such as "2 May 2024" on a card in Persian.
 */
function line(facts: readonly string[], style: Style): Node {
	const text = facts.map((fact) => `\u2068${fact}\u2069`).join(' · ');
	return { type: 'text', text, style: { minWidth: 0, lineClamp: 1, textOverflow: 'ellipsis', ...style } };
}

function box(style: Style, children: Node[]): Node {
	return { type: 'container', style, children };
}
