import type { Element } from 'hast';
import { writtenDate } from '../body/blocks/chart-data.ts';
import { tableKinds } from '../body/blocks/table.ts';
import type { Block, Body } from '../body/nodes.ts';
import { lineOf } from '../body/text.ts';
import { visit } from '../body/visit.ts';

/**
 * The table of a block of a body as CSV (RFC 4180), without the marks of citations. The byte order mark tells Excel that it is UTF-8.
 * @param index among the blocks with a table, from 0
 */
export function tableCsv(body: Body, index: number): string {
	const tables = body.children.filter(
		(node): node is Block => node.type === 'block' && tableKinds.includes(node.kind),
	);
	const rows = tables[index]?.children.find((child) => child.type === 'element');
	if (!rows) throw new Error(`there is no table ${index} in this body`);
	const lines: string[] = [];
	visit(rows, 'element', ({ tagName, children }) => {
		if (tagName !== 'tr') return;
		const cells = children.filter((child): child is Element => child.type === 'element');
		lines.push(cells.map((cell) => quoted(textOfCell(cell))).join(','));
	});
	return `\uFEFF${lines.map((text) => `${text}\r\n`).join('')}`;
}

/** Dates are written as programs read them, and figures that were taken back as Markdown has them. */
function textOfCell(cell: Element): string {
	const text = writtenDate(cell) ?? lineOf([cell]);
	const isStruck = cell.children.some((child) => child.type === 'element' && child.tagName === 'del');
	return isStruck ? `~~${text}~~` : text;
}

function quoted(cell: string): string {
	const safe = formula.test(cell) ? `'${cell}` : cell;
	return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a spreadsheet would work out and not show: a cell that begins like a formula and is no number. */
const formula = /^[=@]|^[+-](?![\d.,\s]*[\d%]$)/;
