import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { lineOf } from '../body/text.ts';
import { skip, visit } from '../body/visit.ts';
import type { Words } from '../words/words.ts';

/**
 * Puts every table into a region that scrolls sideways on narrow screens and can be reached by keyboard, and turns the
 * `align` attribute, which HTML gave up, into a class.
 */
export function setTables(page: Root, words: Words): void {
	let count = 0;
	visit(page, 'element', (element, index, parent) => {
		if (element.tagName !== 'table' || !parent) return;
		count += 1;
		alignByClass(element);
		keepShortHeads(element);
		const label = captionOf(parent as Root | Element) ?? words.table(count);
		parent.children[index] = h(
			'div',
			{ className: ['table'], role: 'region', tabIndex: 0, ariaLabel: label },
			element,
		);
		return skip;
	});
}

/** A first cell that stays on one line: words with a number in them, such as a date. */
const shortHead = /^(?=.*\d)(?=.*\s).{1,16}$/;

function keepShortHeads(table: Element): void {
	visit(table, 'element', ({ tagName, children }) => {
		if (tagName !== 'tr') return;
		const first = children.find((child) => child.type === 'element');
		if (!first || !shortHead.test(lineOf([first]))) return;
		const { className = [] } = first.properties;
		first.properties.className = [...(className as string[]), 'short'];
	});
}

function captionOf(parent: Root | Element): string | undefined {
	const caption = parent.children.find(
		(child): child is Element => child.type === 'element' && child.tagName === 'figcaption',
	);
	return caption && lineOf([caption]);
}

function alignByClass(table: Element): void {
	visit(table, 'element', ({ properties }) => {
		if (typeof properties.align !== 'string') return;
		properties.className = [`align-${properties.align}`];
		delete properties.align;
	});
}
