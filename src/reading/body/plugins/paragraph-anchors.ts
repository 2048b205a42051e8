import { hash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP } from 'unist-util-visit';
import { markedImage } from './images.ts';
import { visit } from './visit.ts';

/** Words at the beginning of a paragraph that make its id: so it survives an edit further on in it. */
const words = 12;

/**
 * Gives every paragraph and figure an id made from its own words, and a quiet link to it. Nothing else of the body goes
 * into the id, neither its place nor the numbers of citations; so no edit elsewhere changes it.
 */
export function paragraphAnchors() {
	return (tree: Root): void => {
		const taken = new Set<string>();
		visit(tree, 'element', (element) => {
			if (element.tagName === 'section' && element.properties.dataFootnotes !== undefined) return SKIP;
			if ((element.tagName !== 'p' && element.tagName !== 'figure') || element.properties.id !== undefined)
				return;
			// The label of a block is no paragraph of the text.
			if (((element.properties.className ?? []) as string[]).includes('block-title')) return;
			const id = idOf(element);
			// The same words twice: the first has the id.
			if (id === undefined || taken.has(id)) return;
			taken.add(id);
			element.properties.id = id;
			element.children.splice(placeOfLink(element), 0, quietLink(id));
			return element.tagName === 'figure' ? SKIP : undefined;
		});
	};
}

/** The end of an element, but before a caption, which must be the last (or first) thing in a figure. */
function placeOfLink({ children }: Element): number {
	const last = children.findLastIndex(({ type }) => type === 'element');
	const element = children[last];
	return element?.type === 'element' && element.tagName === 'figcaption' && last > 0 ? last : children.length;
}

function idOf(element: Element): string | undefined {
	const text = element.children.map(ownWords).join(' ').normalize('NFC').toLowerCase();
	const own = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu).take(words)].join(' ');
	const image = own === '' ? imageOf(element) : undefined;
	const key = own || image;
	if (key === undefined) return undefined;
	const digest = hash('sha256', key, 'buffer').readUIntBE(0, 6).toString(36).padStart(7, '0');
	return `${image === undefined && element.tagName === 'p' ? 'p' : 'f'}-${digest.slice(0, 7)}`;
}

/** The words of a node without the marks of citations and notes, whose numbers depend on what stands before. */
function ownWords(node: Element['children'][number]): string {
	if (node.type !== 'element') return node.type === 'text' ? node.value : '';
	if (node.tagName === 'sup') return ' ';
	return node.children.length > 0 ? node.children.map(ownWords).join('') : textOf(node);
}

/** What a paragraph of nothing but an image shows. */
function imageOf(element: Element): string | undefined {
	let mark: string | undefined;
	visit(element, 'element', ({ properties }) => {
		const image = properties.dataImage;
		if (typeof image === 'string') mark ??= image;
	});
	if (mark === undefined) return undefined;
	const { src, alt } = markedImage(mark);
	return `${src} ${alt ?? ''}`;
}

/** A link without text, drawn by the style sheet when the paragraph is pointed at; headings serve those who do not point. */
function quietLink(id: string): Element {
	return {
		type: 'element',
		tagName: 'a',
		properties: { className: ['passage'], href: `#${id}`, ariaHidden: 'true', tabIndex: -1 },
		children: [],
	};
}
