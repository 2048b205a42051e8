/**
 * Blocks: what an analysis needs beside running text, written as container directives (`:::name[label]{attribute="…"}`,
 * lines of Markdown, `:::`). One file a kind; each says its syntax at its head.
 *
 * A block that holds all it shows becomes HTML in the Reading. One that shows what stands in other files (names and
 * points of places, articles of a story) cannot: a Reading is cached by its own bytes, and a renamed person would stay
 * there under the old name. Such a block becomes a mark in the HTML, `<!--block 0-->`, and an entry of the Reading's
 * `blocks`; the View of the page says what it shows, and the page puts a component at the mark.
 */
import type { Element, ElementContent } from 'hast';
import type { FileFacts } from '../plugins/file-facts.ts';

/** A block that the View fills in, as the Reading tells of it. */
export type ViewBlock =
	| { kind: 'map'; places: string[]; caption: string }
	| { kind: 'who'; people: string[]; organisations: string[]; title: string }
	| { kind: 'timeline'; title: string }
	| { kind: 'key-points' }
	| { kind: 'story-so-far' };

/** What a kind makes a block of. */
export interface Material {
	/** What stands in square brackets; empty if nothing does. */
	label: ElementContent[];
	/** The blocks between the fences, without the white space between them. */
	content: Element[];
	attributes: Record<string, string>;
	facts: FileFacts;
	/** Depth of the heading that the block stands under, 1 to 6. */
	depth: number;
	/** Reports what is wrong with the block: "what is wrong; what to write". */
	refuse: (reason: string, at?: Element) => undefined;
}

/** A kind of block. */
export interface BlockKind {
	/** How it is written, on one line; what a message about it ends with. */
	syntax: string;
	/** Whether it takes a label; it may, unless this says otherwise. */
	label?: 'required' | 'none';
	/** Whether Markdown stands between the fences; it does, unless this says otherwise. */
	content?: 'optional' | 'none';
	/** Attributes that it takes. */
	attributes?: readonly string[];
	/** True if it shows what only the page of an article knows. */
	articlesOnly?: boolean;
	/** Makes HTML of it, or tells the View what to fill in; undefined once it has refused. */
	make: (material: Material) => Element | ViewBlock | undefined;
}

/** The ids in an attribute, divided by spaces. */
export function idsIn(attribute: string | undefined): string[] {
	return attribute?.split(/\s+/).filter(Boolean) ?? [];
}
