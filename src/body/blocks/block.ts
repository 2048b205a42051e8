/**
 * Blocks: what an analysis needs beside running text, written as container directives (`:::name[label]{attribute="…"}`,
 * lines of Markdown, `:::`). One file a kind says how it is written, what is kept of it, and its two forms: on the page,
 * and plain, for feeds, search, readers of Markdown and whoever shows an article without its styles.
 *
 * A block that shows what stands in other files (names of places, articles of a story) is kept without it, since a Reading
 * is cached by its own bytes. What it shows comes with the View of its page.
 */
import type { Element, ElementContent } from 'hast';
import type { Collection } from '../../schema/collections.ts';
import type { Words } from '../../words/words.ts';
import type { FileUse } from '../formats.ts';
import type { Block, Part } from '../nodes.ts';

/** What there is in the front matter for blocks to show. */
export interface FrontFacts {
	events: number;
	keyPoints: number;
	story: boolean;
}

/** A file beside an article as it is published. */
export interface PublishedFile {
	/** Address with `base`, its signs encoded. */
	href: string;
	/** Name of its format. */
	format: string;
	bytes: number;
}

/** What a kind reads a block from. */
export interface Material {
	/** What stands in square brackets; empty if nothing does. */
	label: ElementContent[];
	/** The blocks between the fences, without the white space between them. */
	content: Element[];
	attributes: Record<string, string>;
	front: FrontFacts;
	/** Ids of the sources that can be cited. */
	sources: readonly string[];
	/** Language of the text (BCP 47). */
	language: string;
	/** Depth of the heading that the block stands under, 1 to 6. */
	depth: number;
	/**
	 * Reads a CSV file beside the article as a table.
	 * @returns undefined once it has told what is wrong with the file
	 */
	readTable: (path: string) => Element | undefined;
	/**
	 * Takes in a file beside the article that is published as it is.
	 * @returns undefined once it has told what is wrong with the file
	 */
	publish: (path: string, ...uses: FileUse[]) => PublishedFile | undefined;
	/** Makes an image of a path beside the article, to be told of where the block stands. */
	picture: (path: string, alt: string) => Element;
	/** Notes an address elsewhere that the block leads to, so that it is known if it dies. */
	linkTo: (url: string) => void;
	/** Reports what is wrong with the block: "what is wrong; what to write". */
	refuse: (reason: string, at?: Element) => undefined;
}

/** What is kept of a block. */
export interface KeptBlock {
	attributes?: Block['attributes'];
	children?: ElementContent[];
}

/** What a form of a block is made with. */
export interface Showing<Shown> {
	/** What the View shows in it; undefined where a form is made without other files, as for search. */
	shown: Shown | undefined;
	words: Words;
}

/** A piece of content that a block names. */
export interface Named {
	collection: Collection;
	id: string;
}

/** A kind of block. @typeParam Shown what the View gives it to show */
export interface BlockKind<Shown = undefined> {
	/** How it is written, on one line; what a message about it ends with. */
	syntax: string;
	/** Whether it takes a label; it may, unless this says otherwise. */
	label?: 'required' | 'none';
	/** Whether Markdown stands between the fences; it does, unless this says otherwise. */
	content?: 'optional' | 'none';
	/** Attributes that it takes. */
	attributes?: readonly string[];
	/** True if it shows what only an article has. */
	articlesOnly?: boolean;
	/** True if what it holds is running text, with notes in the margin. */
	flows?: boolean;
	/** True if it has an anchor made of its own words, as a paragraph has. */
	anchored?: boolean;
	/** What is kept of it; undefined once it has refused. */
	read: (material: Material) => KeptBlock | undefined;
	/** The content that it names, which its page shows and links. */
	names?: (block: Pick<Block, 'attributes'>) => Named[];
	/** Its form on the page. */
	page: (block: Block, showing: Showing<Shown>) => ElementContent[];
	/** Its form without the page's styles: the same facts in plain elements. That of the page, if it has no other. */
	plain?: (block: Block, showing: Showing<Shown>) => ElementContent[];
}

/** Gives a kind the type of what it shows. */
export function blockKind<Shown = undefined>(kind: BlockKind<Shown>): BlockKind<Shown> {
	return kind;
}

/** The ids in an attribute, divided by spaces, each once. */
export function idsIn(attribute: string | undefined): string[] {
	return [...new Set(attribute?.split(/\s+/).filter(Boolean))];
}

/** An attribute that holds a list. */
export function listIn({ attributes }: Pick<Block, 'attributes'>, name: string): string[] {
	return [attributes[name] ?? []].flat();
}

/** An attribute that holds a text; empty if it has none. */
export function textIn({ attributes }: Pick<Block, 'attributes'>, name: string): string {
	return [attributes[name] ?? ''].flat().join(' ');
}

/** Makes a part of a block, unless it is empty. */
export function part(role: Part['role'], children: ElementContent[]): Part[] {
	return children.length > 0 ? [{ type: 'part', role, children }] : [];
}

/** The content of a part of a block; empty if it has none. */
export function partOf({ children }: Block, role: Part['role']): ElementContent[] {
	return children.flatMap((child) => (child.type === 'part' && child.role === role ? child.children : []));
}

/** What a block holds beside its parts. */
export function contentOf({ children }: Block): ElementContent[] {
	return children.filter(({ type }) => type !== 'part');
}
