import type { Element, ElementContent, Properties } from 'hast';
import type { Body } from '../body/nodes.ts';
import { type PlainShowing, plainBlocks } from './plain.ts';

/** A dash, an ellipsis or a middle dot without a space on both sides. */
const joiner = /(?<=[\p{L}\p{N}\p{P}])([—–…·])(?=[\p{L}\p{N}“"'‘(])/gu;

/**
 * Brings a text into the form that is indexed. Pagefind takes "war—Syria" for one word, since it divides words only at
 * spaces and ASCII signs; and a zero-width space does not divide them either.
 */
function searchText(text: string): string {
	return text
		.replaceAll('\u00ad', '')
		.replace(/[\u200b\u2060]/g, ' ')
		.replace(joiner, ' $1 ');
}

/**
 * The form of a body in the search index. The index repeats the text of every element with an id, to name it by: only
 * headings keep theirs. Their words count for several of the text, and marks and notes for nothing.
 */
export function searchForm(body: Body, showing: PlainShowing): ElementContent[] {
	plainBlocks(body, showing);
	return all(body.children as ElementContent[]);
}

function all(nodes: readonly ElementContent[]): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type === 'text') return [{ type: 'text', value: searchText(node.value) }];
		if (node.type === 'part') return all(node.children);
		if (node.type === 'element' && node.tagName !== 'wbr') return [element(node)];
		return [];
	});
}

function element({ tagName, properties, children }: Element): Element {
	const level = Number(/^h([2-6])$/.exec(tagName)?.[1] ?? 0);
	const kept: Properties =
		level > 0 ? { id: String(properties.id), dataPagefindWeight: String(8 - level) } : {};
	return { type: 'element', tagName, properties: kept, children: all(children) };
}
