import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from '../plugins/visit.ts';
import type { BlockKind } from './block.ts';

/**
 * A table with a caption, where its figures are from, and a download: `:::table[Caption]{source="IRNA; AP"}`, a table,
 * `:::`. `[^id]` in the source cites.
 *
 * The download is a file beside the article, `table-1.csv`, and not a `data:` link: it has an address that others can
 * cite and fetch, does not say the table twice in the page, and no content security policy needs to know of it.
 */
export const table: BlockKind = {
	syntax: ':::table[Caption]{source="who gave the figures"}, a table, :::',
	label: 'required',
	attributes: ['source'],
	make({ label, content, attributes, facts, refuse }) {
		const [rows] = content;
		if (content.length !== 1 || rows?.tagName !== 'table')
			return refuse('holds something else than one table; write it with | between the cells');
		facts.tables.push(csvOf(rows));
		const source = attributes.source ? `Source: ${attributes.source.replace(/\.$/, '')}. ` : '';
		const download = { href: `table-${facts.tables.length}.csv`, download: '' };
		return h('figure', { className: ['data-table'] }, [
			h('figcaption', label),
			rows,
			h('p', { className: ['data-source'] }, [source, h('a', download, 'Download as CSV')]),
		]);
	},
};

/** The cells of a table as CSV (RFC 4180), without citation marks; the byte order mark tells Excel that it is UTF-8. */
function csvOf(rows: Element): string {
	const lines: string[] = [];
	visit(rows, 'element', ({ tagName, children }) => {
		if (tagName !== 'tr') return;
		const cells = children.filter((child) => child.type === 'element');
		lines.push(cells.map((cell) => quoted(textOf(cell))).join(','));
	});
	return `\uFEFF${lines.map((text) => `${text}\r\n`).join('')}`;
}

function quoted(cell: string): string {
	const text = cell
		.replace(/\[\^[^\]\s]+\]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	const safe = formula.test(text) ? `'${text}` : text;
	return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a spreadsheet would work out and not show: a cell that begins like a formula and is no number. */
const formula = /^[=@]|^[+-](?![\d.,\s]*[\d%]$)/;
