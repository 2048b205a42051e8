import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from '../../../body/visit.ts';
import { placeInText } from './place-in-text.ts';

/** Refuses what Markdown drops without a word: notes that nothing refers to, second definitions, cells beside a table. */
export function lostText() {
	return (tree: Root, file: VFile): void => {
		const defined = new Set<string>();
		const referred = new Set<string>();
		visit(tree, undefined, (node) => {
			if (node.type === 'footnoteReference') referred.add(`^${node.identifier}`);
			if (node.type === 'linkReference' || node.type === 'imageReference') referred.add(node.identifier);
		});
		visit(tree, undefined, (node) => {
			if (node.type === 'definition' || node.type === 'footnoteDefinition') {
				const written = `[${node.type === 'definition' ? '' : '^'}${node.label ?? node.identifier}]`;
				if (defined.has(written.toLowerCase()))
					file.message(`defines ${written} a second time, which counts for nothing; keep one`, node.position);
				else if (node.type === 'definition' && !referred.has(node.identifier))
					file.message(
						`is a link that nothing refers to, so that nobody would see it; take it away, or write <!-- --> if it is a comment`,
						node.position,
					);
				else if (node.type === 'footnoteDefinition' && !referred.has(`^${node.identifier}`))
					file.message(
						`is a note that nothing refers to, so that nobody would see it; write ${written} where it belongs, or take it away`,
						node.position,
					);
				defined.add(written.toLowerCase());
			}
			if (node.type === 'table') for (const row of node.children) checkRow(row, node.children[0], file);
			if (node.type === 'text') checkReference(node, file);
			if (node.type === 'text') checkLink(node, file);
			if (node.type === 'paragraph') checkTable(node, file);
			if (node.type === 'html' && /^<[?!](?!--)/.test(node.value))
				file.message(
					`${JSON.stringify(node.value.slice(0, 20))} begins something that no browser shows; take it away`,
					node.position,
				);
		});
	};
}

type Row = Extract<RootContent, { type: 'tableRow' }>;

function checkRow(row: Row, head: Row | undefined, file: VFile): void {
	const excess = row.children[head?.children.length ?? 0];
	if (excess)
		file.message(
			`is a cell beyond the ${head?.children.length} columns of its table, which would be lost; add a column, or write | as \\|`,
			excess.position,
		);
}

/** `[words](address` that stayed text: most often the address has a space in it. */
function checkLink(node: Extract<RootContent, { type: 'text' }>, file: VFile): void {
	const [whole] = /\[[^[\]]+\]\(/.exec(node.value) ?? [];
	if (whole)
		file.message(
			`${whole} begins a link that does not end; write a space in an address as %20, and ) after it`,
			placeInText(node, whole, file),
		);
}

const delimiterRow = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** A paragraph that was meant as a table, whose first two lines do not agree. */
function checkTable({ position }: Extract<RootContent, { type: 'paragraph' }>, file: VFile): void {
	const source = String(file).slice(position?.start.offset, position?.end.offset);
	const [head = '', row = ''] = source.split('\n');
	if (head.includes('|') && row.includes('|') && delimiterRow.test(row))
		file.message(
			'is no table, since its first two lines have not as many cells; write --- once for each column',
			position,
		);
}

/** `[words][name]` where no `[name]:` is: both would stand in the article as they are. */
function checkReference(node: Extract<RootContent, { type: 'text' }>, file: VFile): void {
	const [whole, name] = /\[[^^[\]][^[\]]*\]\[([^^[\]][^[\]]*)\]/.exec(node.value) ?? [];
	if (!whole) return;
	const cure = `write [${name}]: https://..., or (https://...) after the words`;
	file.message(`${whole} refers to a link that is not defined; ${cure}`, placeInText(node, whole, file));
}
