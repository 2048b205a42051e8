/** A drawing of what rests on what: claims on one side, sources on the other, and lines between. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { leading, linesOf } from '../map/labels.ts';
import type { Words } from '../words/words.ts';
import { type Pen, penOn, signOf, sizes } from './pen.ts';

/** What stands behind a source: a name, nobody who is named, or media that a state has a part in. */
export const footings = ['named', 'unnamed', 'state'] as const;

export type Footing = (typeof footings)[number];

/** A source that claims rest on. */
export interface RestingSource {
	name: string;
	/** In the article, from 1. */
	number: number;
	footing: Footing;
}

/** A claim with the ids of the sources that it cites. */
export interface Claim {
	text: string;
	cites: readonly string[];
}

/** Units. Claims end and sources begin beside the room of the lines. */
const [width, claimsEnd, sourcesStart, gap] = [660, 285, 425, 16];

/** Distance of words from the ends of lines, and reach of a sign. */
const [beside, reach] = [10, 5];

/** Something of a column, with its lines and where it stands. */
interface Placed {
	lines: string[];
	/** Middle of it. */
	y: number;
}

/** Draws which claim rests on which source. */
export function restsOnSvg(
	claims: readonly Claim[],
	sources: Readonly<Record<string, RestingSource>>,
	{ mirrored, words }: { mirrored: boolean; words: Words },
): Element {
	const pen = penOn({ width, narrow: false, language: '', mirrored });
	const ids = sourceOrder(claims).filter((id) => id in sources);
	const names = ids.map((id) => nameOf(sources[id] as RestingSource, words));
	const wrap = (text: string, most: number) => linesOf(text, sizes.text, most);
	const left = claims.map(({ text }) => wrap(text, claimsEnd - beside));
	const right = names.map((name) => wrap(name, width - sourcesStart - reach * 2 - beside));
	const height = Math.max(heightOf(left), heightOf(right));
	const [placedClaims, placedSources] = [spread(left, height), spread(right, height)];
	const joints = claims.flatMap(({ cites }, index) =>
		cites.flatMap((id) => {
			const [from, to, source] = [placedClaims[index], placedSources[ids.indexOf(id)], sources[id]];
			return from && to && source ? lineBetween(from.y, to.y, source.footing, pen) : [];
		}),
	);
	return s(
		'svg',
		{
			viewBox: `0 0 ${width} ${Math.ceil(height)}`,
			...{ role: 'img', direction: mirrored ? 'rtl' : 'ltr', fontSize: sizes.text },
			ariaLabel: words.restsOnSummary(claims.length, ids.length),
		},
		[
			...joints,
			...placedClaims.map((claim) => textAt(claim, claimsEnd - beside, 'end', pen)),
			...placedSources.flatMap((source, index) => {
				const { footing } = sources[ids[index] ?? ''] as RestingSource;
				return [
					pen.point(`rests-sign rests-${footing}`, sourcesStart + reach, source.y, signs[footing], reach),
					textAt(source, sourcesStart + reach * 2 + beside, 'start', pen),
				];
			}),
		],
	);
}

/** The sign of what stands behind a source, for a key. */
export function signOfFooting(footing: Footing): Element {
	return s('svg', { viewBox: '-22 -7 29 14', ariaHidden: 'true', className: ['rests-sample'] }, [
		...strokes(footing).map((name) => s('path', { className: name.split(' '), d: 'M-22 0H-6' })),
		s('path', { className: ['rests-sign', `rests-${footing}`], d: `M0 0${signOf(signs[footing], reach)}` }),
	]);
}

const signs: Record<Footing, number> = { named: 0, unnamed: 0, state: 1 };

/** Ids in the order in which lines cross least: by the middle of the claims that cite each. */
function sourceOrder(claims: readonly Claim[]): string[] {
	const at = new Map<string, number[]>();
	for (const [index, { cites }] of claims.entries())
		for (const id of cites) at.getOrInsertComputed(id, () => []).push(index);
	const middle = (places: number[]) => places.reduce((sum, place) => sum + place, 0) / places.length;
	return [...at].sort(([, a], [, b]) => middle(a) - middle(b)).map(([id]) => id);
}

function nameOf({ name, number, footing }: RestingSource, words: Words): string {
	return `${words.number(number)} ${name}${footing === 'named' ? '' : ` (${words.footings[footing]})`}`;
}

const lineHeight = sizes.text * leading;

function heightOf(texts: readonly string[][]): number {
	return texts.reduce((sum, lines) => sum + lines.length * lineHeight + gap, 0);
}

/** Spreads a column over a height. */
function spread(texts: readonly string[][], height: number): Placed[] {
	const free = (height - heightOf(texts)) / Math.max(1, texts.length);
	let top = 0;
	return texts.map((lines) => {
		const high = lines.length * lineHeight + gap + free;
		const y = top + high / 2;
		top += high;
		return { lines, y };
	});
}

function textAt({ lines, y }: Placed, x: number, anchor: 'start' | 'end', pen: Pen): Element {
	const first = y - (lines.length * lineHeight) / 2 + sizes.text * 0.88;
	return pen.text(lines.join('\n'), x, first, { anchor });
}

function strokes(footing: Footing): string[] {
	return footing === 'state' ? ['rests-line rests-state', 'rests-hatch'] : [`rests-line rests-${footing}`];
}

function lineBetween(from: number, to: number, footing: Footing, pen: Pen): Element[] {
	return strokes(footing).map((name) => pen.curve(name, [claimsEnd, from], [sourcesStart - 3, to]));
}
