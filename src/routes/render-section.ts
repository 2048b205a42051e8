import type { Element, RootContent } from 'hast';
import { pageForm } from '../forms/page.ts';
import { bodyOf } from '../reading/store/readings.ts';
import type { BodyView } from '../view/page-view.ts';
import { wordsFor } from '../words/locale.ts';

/**
 * Renders a section of a body for another page, without its heading and without anchors, which are of the page that it is from.
 * @param anchor of its heading
 */
export function renderSection({ digest, ...showing }: BodyView, anchor: string): string {
	const { children } = bodyOf({ digest });
	const from = children.findIndex((node) => depthOf(node) > 0 && (node as Element).properties.id === anchor);
	const depth = depthOf(children[from]);
	const after = children.slice(from + 1);
	const end = after.findIndex((node) => depthOf(node) > 0 && depthOf(node) <= depth);
	const section = from < 0 ? [] : after.slice(0, end < 0 ? undefined : end);
	for (const node of section) if (node.type === 'element') delete node.properties.id;
	return pageForm(
		{ type: 'root', children: section },
		{ ...showing, images: new Map(), words: wordsFor(showing.language) },
	);
}

/** Level of a heading, from 1; 0 for anything else. */
function depthOf(node: RootContent | undefined): number {
	return node?.type === 'element' ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0) : 0;
}
