import type { BlockKind } from './block.ts';
import { explainer } from './explainer.ts';
import { figure } from './figure.ts';
import { keyPoints } from './key-points.ts';
import { map } from './map.ts';
import { pullQuote } from './pull-quote.ts';
import { qa } from './qa.ts';
import { storySoFar } from './story-so-far.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import { who } from './who.ts';

/** Every kind of block, by the name that it is written with. */
export const blockKinds: Readonly<Record<string, BlockKind>> = {
	'key-points': keyPoints,
	timeline,
	map,
	who,
	explainer,
	qa,
	'pull-quote': pullQuote,
	figure,
	table,
	'story-so-far': storySoFar,
};
