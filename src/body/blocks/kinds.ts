import { audio } from './audio.ts';
import type { BlockKind } from './block.ts';
import { chart } from './chart.ts';
import { embed } from './embed.ts';
import { explainer } from './explainer.ts';
import { figure } from './figure.ts';
import { gallery } from './gallery.ts';
import { keyPoints } from './key-points.ts';
import { map } from './map.ts';
import { pullQuote } from './pull-quote.ts';
import { qa } from './qa.ts';
import { restsOn } from './rests-on.ts';
import { storySoFar } from './story-so-far.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import { video } from './video.ts';
import { who } from './who.ts';

/** Every kind of block, by the name that it is written with. */
export const kinds = {
	'key-points': keyPoints,
	timeline,
	map,
	who,
	explainer,
	qa,
	'pull-quote': pullQuote,
	figure,
	gallery,
	video,
	audio,
	embed,
	table,
	chart,
	'rests-on': restsOn,
	'story-so-far': storySoFar,
};

/** The name of a kind of block. */
export type BlockName = keyof typeof kinds;

/** What the View gives a kind of block to show. */
export type ShownIn<Name extends BlockName> =
	(typeof kinds)[Name] extends BlockKind<infer Shown> ? Shown : never;

/** A kind of block by its name. @throws if there is none of that name */
export function kindOf(name: string): BlockKind<unknown> {
	const kind = kinds[name as BlockName] as BlockKind<unknown> | undefined;
	if (!kind) throw new Error(`there is no block of the kind ${name}`);
	return kind;
}
