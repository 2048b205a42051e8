import type { Element } from 'hast';
import type { AlignType, PhrasingContent, Table } from 'mdast';

/** Makes a line of a simple element; undefined if it is none. */
type LineOf = (element: Element) => PhrasingContent[] | undefined;

/**
 * Makes a Markdown table of one with a row of names and nothing but simple cells, as Markdown itself makes them; undefined for
 * any other, which the library takes, in ten times as long.
 */
export function simpleTable(node: Element, lineOf: LineOf): Table | undefined {
	const rows: Element[] = [];
	for (const part of elementsIn(node)) {
		if (part.tagName !== 'thead' && part.tagName !== 'tbody') return undefined;
		rows.push(...elementsIn(part));
	}
	const head = elementsIn(rows[0]);
	const align = head.map(({ properties }) => (properties.align ?? null) as AlignType);
	const children = rows.map((row) => {
		const cells = elementsIn(row).map((cell) => cellLine(cell, lineOf));
		const known = cells.filter((cell) => cell !== undefined);
		return known.length === head.length && cells.length === head.length ? known : undefined;
	});
	const isHead = head.length > 0 && head.every(({ tagName }) => tagName === 'th');
	if (!isHead || children.includes(undefined)) return undefined;
	return {
		type: 'table',
		align,
		children: children.map((cells = []) => ({
			type: 'tableRow',
			children: cells.map((line) => ({ type: 'tableCell', children: line })),
		})),
	};
}

function cellLine(cell: Element, lineOf: LineOf): PhrasingContent[] | undefined {
	const { colSpan, rowSpan } = cell.properties;
	if (colSpan !== undefined || rowSpan !== undefined) return undefined;
	return cell.children.length === 0 ? [] : lineOf(cell);
}

function elementsIn(node: Element | undefined): Element[] {
	return node?.children.filter((child) => child.type === 'element') ?? [];
}
