import { h } from 'hastscript';
import { type BlockKind, blockKind, contentOf, part, partOf, type Showing } from './block.ts';

/** Names of the kinds whose table is a file beside the page too. */
export const tableKinds: readonly string[] = ['table', 'chart'];

/** Where a table is downloaded, from its page. */
export interface TableShown {
	csv: string;
}

/**
 * A table with a caption, where its figures are from, and a download: `:::table[Caption]{source="IRNA; AP"}`, a table,
 * `:::`. `[^id]` in the source cites.
 *
 * The download is a file beside the article, `table-1.csv`, and not a `data:` link: it has an address that others can
 * cite and fetch, and does not say the table twice in the page.
 */
export const table: BlockKind<TableShown> = blockKind({
	syntax: ':::table[Caption]{source="who gave the figures"}, a table, :::',
	label: 'required',
	attributes: ['source'],
	anchored: true,
	read({ label, content, attributes, refuse }) {
		const [rows] = content;
		if (content.length !== 1 || rows?.tagName !== 'table')
			return refuse('holds something else than one table; write it with | between the cells');
		const source = attributes.source?.replace(/\.$/, '');
		return {
			children: [
				...part('label', label),
				rows,
				...part('source', source ? [{ type: 'text', value: source }] : []),
			],
		};
	},
	page: (block, showing) => [
		h('figure', { className: ['data-table'], id: block.id }, [
			h('figcaption', partOf(block, 'label')),
			...contentOf(block),
			h('p', { className: ['data-source'] }, [...sourceLine(block, showing), ...download(showing)]),
		]),
	],
	plain: (block, showing) => [
		h('p', h('strong', partOf(block, 'label'))),
		...contentOf(block),
		h('p', sourceLine(block, showing)),
	],
});

/** Where figures are from, as a sentence. */
export function sourceLine(block: Parameters<typeof partOf>[0], { words }: Showing<TableShown>) {
	const source = partOf(block, 'source');
	return source.length > 0 ? [`${words.labelled(words.source)} `, ...source, '. '] : [];
}

/** The link to the table as a file. */
export function download({ shown, words }: Showing<TableShown>) {
	return shown ? [h('a', { href: shown.csv, download: '' }, words.downloadCsv)] : [];
}
