import type { Element, Root, RootContent } from 'hast';
import type { Body } from './nodes.ts';

/**
 * The section of a body below a heading, without the heading and without anchors, which are of the page that it is from.
 * @param anchor id of the heading; the section is empty if there is none
 */
export function sectionOf({ children }: Body, anchor: string): Root {
	const from = children.findIndex((node) => depthOf(node) > 0 && (node as Element).properties.id === anchor);
	const depth = depthOf(children[from]);
	const after = from < 0 ? [] : children.slice(from + 1);
	const end = after.findIndex((node) => depthOf(node) > 0 && depthOf(node) <= depth);
	return { type: 'root', children: after.slice(0, end < 0 ? undefined : end).map(withoutAnchor) };
}

function withoutAnchor(node: RootContent): RootContent {
	if (node.type !== 'element') return node;
	const { id: _, ...properties } = node.properties;
	return { ...node, properties };
}

/** Level of a heading, from 1; 0 for anything else. */
function depthOf(node: RootContent | undefined): number {
	return node?.type === 'element' ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0) : 0;
}
