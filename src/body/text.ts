import type { Nodes } from 'hast';

/** Elements in a line of text; others stand on lines of their own. */
const inLine = new Set(
	`a abbr b bdi bdo cite code del dfn em i img input ins kbd mark q s samp small span strong sub sup time u var wbr`.split(
		' ',
	),
);

/**
 * The words of a node as readers see them, without the marks of citations and notes. A line break stands between what is
 * on lines of its own.
 */
export function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'element' && node.tagName === 'br') return '\n';
	if (!('children' in node) || isMark(node)) return '';
	const text = node.children.map(textOf).join('');
	return node.type === 'element' && inLine.has(node.tagName) ? text : `${text}\n`;
}

/** True for the mark of a citation or note as a page has it: numbers that lead to them. */
function isMark(node: Nodes): boolean {
	return (
		node.type === 'element' &&
		node.tagName === 'sup' &&
		node.children.some((child) => child.type === 'element' && child.tagName === 'a')
	);
}

/** The same in one line. */
export function lineOf(nodes: readonly Nodes[]): string {
	return nodes.map(textOf).join('').replace(/\s+/g, ' ').trim();
}

const word = /[\p{L}\p{N}]+(?:['’.,\-‑][\p{L}\p{N}]+)*/gu;

/** How many words a node has. */
export function countWords(node: Nodes): number {
	return textOf(node).match(word)?.length ?? 0;
}
