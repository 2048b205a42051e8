/**
 * Body: the text of a content file as a tree (hast), without anything that serves only one use of it: no links of headings,
 * no notes in the margin, no drawings. A Reading keeps it; the forms (src/forms/) make of it a page, a feed entry, a search
 * record and Markdown.
 *
 * What HTML has no element for is a node of ours. A form must say what becomes of each: the libraries that write trees
 * throw at a type that they do not know.
 */
import type { ElementContent, Parent, Root } from 'hast';
import type { Node } from 'unist';

/** A source where it is cited. */
export interface CitedSource {
	/** Id of the source. */
	source: string;
	/** Number of the source in the article, from 1, by first citation. */
	number: number;
	/** How many times it has been cited up to here, from 1. */
	times: number;
}

/** A place that cites one or more sources; in the order of their numbers. */
export interface Citation extends Node {
	type: 'citation';
	sources: CitedSource[];
}

/** An image of the content folder, with what a writer has said of it. */
export interface Image extends Node {
	type: 'image';
	/** Path from the folder of the content file. */
	src: string;
	alt?: string;
	title?: string;
	lang?: string;
	dir?: string;
	/** Pixels. */
	width?: number;
	height?: number;
}

/** A reference to a note of the writer's. */
export interface NoteReference extends Node {
	type: 'noteReference';
	/** Name of the note, as its writer gave it. */
	note: string;
	number: number;
	/** How many times it has been referred to up to here, from 1. */
	times: number;
}

/** A note. */
export interface Note extends Parent {
	type: 'note';
	note: string;
	number: number;
	/** How many references lead to it. */
	references: number;
	children: ElementContent[];
}

/** All notes, after the text. */
export interface Notes extends Parent {
	type: 'notes';
	children: Note[];
}

/** What a file is that a link before it leads to: readers know before they follow it. */
export interface FileFacts extends Node {
	type: 'fileFacts';
	/** Name of the format. */
	format: string;
	bytes: number;
}

/** A named piece of a block beside what it holds, such as a caption. */
export interface Part extends Parent {
	type: 'part';
	role: 'label' | 'credit' | 'date' | 'source' | 'measure' | 'note';
	children: ElementContent[];
}

/** A block for news (see blocks/block.ts). */
export interface Block extends Parent {
	type: 'block';
	/** Name of its kind. */
	kind: string;
	/** Its place among the blocks of the body, from 0: what the View shows in it has the same. */
	index: number;
	/** Its anchor. */
	id?: string;
	/** What its kind has read of its attributes. */
	attributes: Record<string, string | string[]>;
	children: ElementContent[];
}

declare module 'hast' {
	interface ElementContentMap {
		citation: Citation;
		image: Image;
		noteReference: NoteReference;
		notes: Notes;
		note: Note;
		part: Part;
		fileFacts: FileFacts;
		block: Block;
	}
	interface RootContentMap {
		citation: Citation;
		image: Image;
		noteReference: NoteReference;
		notes: Notes;
		note: Note;
		part: Part;
		fileFacts: FileFacts;
		block: Block;
	}
	interface Data {
		/** The file that it was read from, as messages name it, if that is not the one of the text. */
		file?: string;
		/** Anchors that led here before: pages keep them. */
		formerIds?: string[];
	}
}

/** The body of a content file. */
export type Body = Root;

/** Id of the entry of a source in the list at the end. The slug of a heading never holds a colon, so the two cannot meet. */
export const sourceAnchor = (source: string): string => `source:${source}`;

/** Id of the place where a source is cited for the nth time, from 1. */
export const citationAnchor = (source: string, times: number): string => `cite:${source}:${times}`;

/** Id of a note. */
export const noteAnchor = (note: string): string => `note-fn-${note}`;

/** Id of the nth reference to a note, from 1. */
export const noteReferenceAnchor = (note: string, times: number): string =>
	`note-fnref-${note}${times > 1 ? `-${times}` : ''}`;
