import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { type Construct, tellOf } from '../context.ts';
import { findElement, findElements, isNamed, isSpace, oneLine, replace } from '../elements.ts';
import { tableBlock } from '../own-forms.ts';

const blocks = /^(?:p|div|ul|ol|h[1-6]|table|blockquote|figure|pre|hr|dl|stet-block|details|section)$/;
const kept = ['colSpan', 'rowSpan', 'align', 'scope'];

/**
 * Tables as Markdown has them; those with joined cells or blocks in cells stay HTML; tables of one column or row, which only laid out a
 * page, are taken apart.
 */
export const tables: Construct = (tree, context) => {
	replace(tree, (element) => {
		if (element.tagName !== 'table') return undefined;
		const rows = findElements(element, isNamed('tr'));
		const cells = rows.map((row) =>
			row.children.filter(
				(child): child is Element => child.type === 'element' && /^t[hd]$/.test(child.tagName),
			),
		);
		const columns = Math.max(0, ...cells.map((row) => row.length));
		const caption = findElement(element, isNamed('caption'));
		const line = caption ? captionOf(caption) : [];
		if (
			columns <= 1 ||
			(rows.length === 1 && cells[0]?.some(({ tagName }) => tagName === 'td') && cells.flat().some(hasBlocks))
		) {
			tellOf(
				context,
				element,
				'changed',
				'table',
				'a table of one column or row only laid out the page; its cells stand one after the other',
				oneLine(textOf(element)).slice(0, 200),
			);
			return [
				...(line.length > 0 ? [h('p', line)] : []),
				...cells
					.flat()
					.flatMap(({ children }) =>
						children.some((child) => child.type === 'element' && blocks.test(child.tagName))
							? children
							: [h('p', children)],
					),
			];
		}
		for (const cell of cells.flat()) tidyCell(cell);
		const isSimple =
			cells
				.flat()
				.every(
					(cell) =>
						!hasBlocks(cell) &&
						Number(cell.properties.colSpan ?? 1) === 1 &&
						Number(cell.properties.rowSpan ?? 1) === 1,
				) && !findElement(element, (child) => child.tagName === 'table');
		const head = cells[0] ?? [];
		if (isSimple && cells.every((row) => row.length <= columns)) {
			// Markdown has a first line of heads; a table without one gets an empty one rather than a row of facts as heads.
			const isHead =
				head.length > 0 &&
				(head.every(({ tagName }) => tagName === 'th') ||
					findElement(element, isNamed('thead')) !== undefined ||
					head.every((cell) => findElement(cell, isNamed('strong')) !== undefined));
			const width = (row: Element[]): Element[] => [
				...row,
				...Array.from({ length: columns - row.length }, () => h('td')),
			];
			const first = isHead ? width(head) : Array.from({ length: columns }, () => h('th'));
			const body = (isHead ? cells.slice(1) : cells).filter((row) => row.length > 0);
			const table = {
				...h('table', [
					h(
						'thead',
						h(
							'tr',
							first.map((cell) => ({ ...cell, tagName: 'th' })),
						),
					),
					h(
						'tbody',
						body.map((row) => h('tr', width(row))),
					),
				]),
				...(element.position && { position: element.position }),
			};
			return line.length > 0 ? [tableBlock(line, table)] : [table];
		}
		tellOf(
			context,
			element,
			'changed',
			'table',
			'a table with joined cells or several parts in a cell stays HTML',
			oneLine(textOf(element)).slice(0, 120),
		);
		const html = plainTable(element);
		return line.length > 0 ? [h('p', h('strong', line)), html] : [html];
	});
};

function captionOf(caption: Element): ElementContent[] {
	const words = oneLine(textOf(caption));
	if (!words) return [];
	return caption.children.every((child) => child.type === 'text' || !blocks.test((child as Element).tagName))
		? caption.children
		: [{ type: 'text', value: words }];
}

function hasBlocks({ children }: Element): boolean {
	return children.some(
		(child) =>
			child.type === 'element' && (blocks.test(child.tagName) || child.tagName === 'br' || hasBlocks(child)),
	);
}

/** A paragraph or box that is alone in its cell is only that cell. */
function tidyCell(cell: Element): void {
	let inside = cell.children.filter((child) => !isSpace(child));
	while (
		inside.length === 1 &&
		inside[0]?.type === 'element' &&
		/^(?:p|div|section)$/.test(inside[0].tagName)
	) {
		cell.children = inside[0].children;
		inside = cell.children.filter((child) => !isSpace(child));
	}
	while (inside.at(-1)?.type === 'element' && (inside.at(-1) as Element).tagName === 'br') {
		inside.pop();
		cell.children = inside;
	}
}

/** A table with nothing in it that Stet does not allow, to be written as HTML. */
function plainTable(table: Element): Element {
	const plain = (element: Element): void => {
		element.properties = Object.fromEntries(
			Object.entries(element.properties).filter(([name, value]) => kept.includes(name) && value !== ''),
		);
		for (const child of element.children)
			if (child.type === 'element')
				(/^(?:thead|tbody|tfoot|tr|td|th)$/.test(child.tagName) ? plain : inCell)(child);
		element.children = element.children.filter(
			(child) => child.type !== 'element' || !/^(?:caption|col|colgroup)$/.test(child.tagName),
		);
	};
	const inCell = (element: Element): void => {
		if (element.tagName === 'div' || element.tagName === 'section') element.tagName = 'p';
		if (/^h[1-6]$/.test(element.tagName)) element.tagName = 'p';
		const own = { a: ['href'], img: ['src', 'alt'], ol: ['start'] }[element.tagName] ?? [];
		element.properties = Object.fromEntries(
			Object.entries(element.properties).filter(([name]) => own.includes(name)),
		);
		for (const child of element.children) if (child.type === 'element') inCell(child);
	};
	const copy = { ...table, tagName: 'stet-table' };
	plain(copy);
	return copy;
}
