import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { lineOf } from '../body/text.ts';
import { skip, visit } from '../body/visit.ts';
import { latinDigits } from '../words/digits.ts';
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
		alignFigures(element);
		const label = captionOf(parent as Root | Element) ?? words.table(count);
		parent.children[index] = h(
			'div',
			{ className: ['table'], role: 'region', tabIndex: 0, ariaLabel: label },
			element,
		);
		return skip;
	});
}

/**
 * Sets figures apart from words: they stay on one line, and a column of them stands at the end, digit under digit, unless
 * its writer has set it otherwise.
 */
function alignFigures(table: Element): void {
	const rows: Element[][] = [];
	visit(table, 'element', (element) => {
		if (element.tagName === 'tr') rows.push(element.children.filter((child) => child.type === 'element'));
	});
	const [head = [], ...body] = rows;
	for (const [column, title] of head.entries()) {
		const cells = body.flatMap((row) => row[column] ?? []).filter((cell) => textOfCell(cell) !== '');
		const figures = cells.filter((cell) => isFigure(textOfCell(cell)));
		for (const cell of figures) addClass(cell, 'short');
		const isAligned = classesOf(title).some((name) => name.startsWith('align-'));
		if (column === 0 || isAligned || figures.length === 0 || figures.length < cells.length / 2) continue;
		for (const cell of [title, ...body.flatMap((row) => row[column] ?? [])]) addClass(cell, 'align-right');
	}
}

/** A number with a sign, a unit or a short word about it; no date. */
function isFigure(text: string): boolean {
	const plain = latinDigits(text);
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const isDate = /(?<!\d)(?:1[3-9]|20)\d\d(?!\d)/.test(plain) && (letters > 0 || /\d[-–/.]\d/.test(plain));
	return /\d/.test(plain) && plain.length <= 14 && letters <= 5 && !isDate;
}

function textOfCell(cell: Element): string {
	return lineOf(cell.children.filter((child) => child.type !== 'element' || child.tagName !== 'sup')).trim();
}

const classesOf = ({ properties: { className = [] } }: Element) => className as string[];

function addClass(element: Element, name: string): void {
	if (!classesOf(element).includes(name)) element.properties.className = [...classesOf(element), name];
}

/** A first cell that stays on one line: words with a number in them, such as a date. */
const shortHead = /^(?=.*\d)(?=.*\s).{1,16}$/;

function keepShortHeads(table: Element): void {
	visit(table, 'element', ({ tagName, children }) => {
		if (tagName !== 'tr') return;
		const first = children.find((child) => child.type === 'element');
		if (!first || !shortHead.test(lineOf([first]))) return;
		addClass(first, 'short');
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
