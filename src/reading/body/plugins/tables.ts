import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP } from 'unist-util-visit';
import { visit } from './visit.ts';

/**
 * Puts every table into a region that scrolls sideways on narrow screens and can be reached by keyboard, and turns the
 * `align` attribute, which HTML gave up, into a class.
 */
export function tables() {
	return (tree: Root): void => {
		let count = 0;
		visit(tree, 'element', (element, index, parent) => {
			if (element.tagName !== 'table' || !parent || index === undefined) return;
			count += 1;
			alignByClass(element);
			keepShortHeads(element);
			parent.children[index] = {
				type: 'element',
				tagName: 'div',
				properties: {
					className: ['table'],
					role: 'region',
					tabIndex: 0,
					ariaLabel: captionOf(parent) ?? `Table ${count}`,
				},
				children: [element],
			};
			return SKIP;
		});
	};
}

/** A first cell that stays on one line: words with a number in them, such as a date. */
const shortHead = /^(?=.*\d)(?=.*\s).{1,16}$/;

function keepShortHeads(table: Element): void {
	visit(table, 'element', ({ tagName, children }) => {
		if (tagName !== 'tr') return;
		const first = children.find((child) => child.type === 'element');
		if (!first || !shortHead.test(textOf(first))) return;
		const { className = [] } = first.properties;
		first.properties.className = [...(className as string[]), 'short'];
	});
}

function captionOf(parent: Root | Element): string | undefined {
	const caption = parent.children.find(
		(child) => child.type === 'element' && child.tagName === 'figcaption',
	) as Element | undefined;
	return caption && textOf(caption);
}

function alignByClass(table: Element): void {
	visit(table, 'element', ({ properties }) => {
		if (typeof properties.align !== 'string') return;
		properties.className = [`align-${properties.align}`];
		delete properties.align;
	});
}
