import { hash } from 'node:crypto';
import type { Element, ElementContent, Root } from 'hast';
import { kindOf } from '../../../body/blocks/kinds.ts';
import type { Block, Image } from '../../../body/nodes.ts';
import { skip, visit } from '../../../body/visit.ts';

/** Words at the beginning of a passage that make its id: so it survives an edit further on in it. */
const words = 12;

/**
 * Gives every paragraph and figure an id made from its own words. Nothing else of the body goes into the id, neither its
 * place nor the numbers of citations; so no edit elsewhere changes it.
 */
export function passageIds() {
	return (tree: Root): void => {
		const taken = new Set<string>();
		visit(tree, undefined, (node) => {
			if (node.type === 'notes') return skip;
			if (node.type === 'block' && kindOf((node as Block).kind).anchored) {
				const block = node as Block;
				const id = take(wordsIn(block), 'f');
				if (id === undefined) return;
				block.id = id;
				const former = idOf(withDownload(block), 'f');
				if (former !== id && !taken.has(former)) block.data = { formerIds: [former] };
				return skip;
			}
			if (node.type !== 'element') return;
			const element = node as Element;
			if (element.tagName !== 'p' && element.tagName !== 'figure') return;
			const own = wordsIn(element);
			const id = own === '' ? take(imageIn(element), 'f') : take(own, element.tagName === 'p' ? 'p' : 'f');
			if (id === undefined) return;
			element.properties.id = id;
			return element.tagName === 'figure' ? skip : undefined;
		});
		/** The id of some words; undefined if there are none, or if what stands before has the same. */
		function take(own: string, letter: string): string | undefined {
			const id = idOf(own, letter);
			if (own === '' || taken.has(id)) return undefined;
			taken.add(id);
			return id;
		}
	};
}

/** The id of a paragraph with these words. */
export function passageId(text: string): string {
	return idOf(firstWords(text), 'p');
}

function idOf(own: string, letter: string): string {
	const digest = hash('sha256', own, 'buffer').readUIntBE(0, 6).toString(36).padStart(7, '0');
	return `${letter}-${digest.slice(0, 7)}`;
}

/** The words at the beginning of a passage, without the marks of citations and notes. */
function wordsIn({ children }: Element | Block): string {
	return firstWords(children.map(ownText).join(' '));
}

function firstWords(text: string): string {
	const plain = text.normalize('NFC').toLowerCase();
	return [...plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu).take(words)].join(' ');
}

function ownText(node: ElementContent): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'citation' || node.type === 'noteReference') return ' ';
	if (node.type === 'element' && node.tagName === 'sup') return ' ';
	return 'children' in node ? node.children.map(ownText).join('') : '';
}

/** The words that a table had when the line under it counted, so that links to it of that time go on leading there. */
function withDownload(block: Block): string {
	if (block.kind !== 'table') return wordsIn(block);
	const parts = block.children.map((child) =>
		child.type === 'part' && child.role === 'source' ? ` source ${ownText(child)}` : ownText(child),
	);
	return firstWords(`${parts.join(' ')} download as csv`);
}

/** What a passage of nothing but an image shows; empty if it has none. */
function imageIn(element: Element): string {
	let found: Image | undefined;
	visit(element, 'image', (image) => {
		found ??= image;
	});
	return found ? `${found.src} ${found.alt ?? ''}` : '';
}
