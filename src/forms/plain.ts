import type { ElementContent, Nodes, Root } from 'hast';
import { kindOf } from '../body/blocks/kinds.ts';
import type { Block, Body } from '../body/nodes.ts';
import { visit } from '../body/visit.ts';
import type { Words } from '../words/words.ts';

/** What the plain form of the blocks of a body is made with. */
export interface PlainShowing {
	/** What the View shows in each block, by its index; undefined where a form is made without other files. */
	shown: readonly unknown[];
	words: Words;
}

/** Puts the plain form of each block of a body in its place. */
export function plainBlocks(body: Body, { shown, words }: PlainShowing): void {
	eachBlock(body, (block) => {
		const kind = kindOf(block.kind);
		return (kind.plain ?? kind.page)(block, { shown: shown[block.index], words });
	});
}

function eachBlock(tree: Root, form: (block: Block) => ElementContent[]): void {
	// Blocks do not stand inside one another, nor inside anything else.
	const nodes = tree.children as ElementContent[];
	tree.children = nodes.flatMap((node) => (node.type === 'block' ? form(node) : [node]));
}

/** Makes the addresses of a tree absolute. @param url absolute address of the page that it is of */
export function makeAbsolute(tree: Nodes, url: string): void {
	visit(tree as Root, 'element', ({ properties }) => {
		for (const name of ['href', 'cite'] as const) {
			const value = properties[name];
			if (typeof value === 'string') properties[name] = new URL(value, url).href;
		}
	});
}
