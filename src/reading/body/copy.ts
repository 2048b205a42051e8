import type { Place } from '../files/place.ts';

/** A stretch of text that is read as one: a paragraph, a heading, a table cell, or a field of the front matter. */
export interface Passage {
	kind: 'field' | 'paragraph' | 'heading' | 'quote' | 'cell';
	/** Path of the front matter field, such as `keyPoints.0`. */
	field?: string;
	/** Level of a heading, from 1. */
	depth?: number;
	/** The words, without markup and citation marks; U+FFFC stands for an image or code. */
	text: string;
	/** Where parts of `text` begin in the file, in order: offset in `text`, line, column. */
	runs: [offset: number, line: number, column: number][];
	/** Sources cited, with the offset in `text` that their mark follows. */
	cites: [offset: number, source: string][];
	/** Texts of links, as start and end in `text`. */
	links: [start: number, end: number][];
}

/** A comment of a body. */
export interface Comment {
	/** What stands between `<!--` and `-->`. */
	text: string;
	place: Place;
	/** Index in `passages` of the passage that it stands in or, between passages, before. */
	passage: number;
}

/** Copy, as newsrooms call it: the words of a content file with their places. The desk reads it; pages do not. */
export interface Copy {
	/** Fields of the front matter, then the body in reading order. */
	passages: Passage[];
	/** Images of the body. */
	images: { alt: string; place: Place }[];
	comments: Comment[];
	/** Where other fields of the front matter stand, by path such as `events.0.date`. */
	places: Record<string, Place>;
}

/** What a passage puts in place of an image or of code. */
export const opaque = '\uFFFC';

/** The place in the file of an offset in a passage. A field may be quoted or folded, so its start stands for all of it. */
export function placeOf({ kind, runs }: Passage, offset: number): Place {
	const run = runs.findLast(([start]) => start <= offset) ?? runs[0];
	if (!run) return [1, 1];
	return kind === 'field' ? [run[1], run[2]] : [run[1], run[2] + offset - run[0]];
}
