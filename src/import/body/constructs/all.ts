import type { Construct } from '../context.ts';
import { headings } from './headings.ts';
import { inlineMarks } from './inline-marks.ts';
import { leftovers } from './leftovers.ts';
import { links } from './links.ts';
import { media } from './media.ts';
import { nesting } from './nesting.ts';
import { notes } from './notes.ts';
import { pictures } from './pictures.ts';
import { quotesAndBoxes } from './quotes-and-boxes.ts';
import { tables } from './tables.ts';
import { texts } from './texts.ts';

/**
 * The constructs of a body, in their order: what is not for readers goes first, so that no later one makes something of it; notes come
 * before links, which they are made of; media before pictures, since a frame may stand in a figure; nesting is last, when all
 * blocks are there.
 */
export const constructs: readonly Construct[] = [
	leftovers,
	notes,
	inlineMarks,
	texts,
	media,
	pictures,
	quotesAndBoxes,
	tables,
	headings,
	links,
	nesting,
];
