import type { Element } from 'hast';
import type { Block, Body } from '../body/nodes.ts';
import { lineOf } from '../body/text.ts';
import { visit } from '../body/visit.ts';

/**
 * A table of a body as CSV (RFC 4180), without the marks of citations. The byte order mark tells Excel that it is UTF-8.
 * @param index among the `:::table` blocks of the body, from 0
 */
export function tableCsv(body: Body, index: number): string {
	const tables = body.children.filter(
		(node): node is Block => node.type === 'block' && node.kind === 'table',
	);
	const rows = tables[index]?.children.find((child) => child.type === 'element');
	if (!rows) throw new Error(`there is no table ${index} in this body`);
	const lines: string[] = [];
	visit(rows, 'element', ({ tagName, children }) => {
		if (tagName !== 'tr') return;
		const cells = children.filter((child): child is Element => child.type === 'element');
		lines.push(cells.map((cell) => quoted(lineOf([cell]))).join(','));
	});
	return `\uFEFF${lines.map((text) => `${text}\r\n`).join('')}`;
}

function quoted(cell: string): string {
	const safe = formula.test(cell) ? `'${cell}` : cell;
	return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a spreadsheet would work out and not show: a cell that begins like a formula and is no number. */
const formula = /^[=@]|^[+-](?![\d.,\s]*[\d%]$)/;
