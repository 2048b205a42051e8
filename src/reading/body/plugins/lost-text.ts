import type { Root, RootContent, Text } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from '../../../body/visit.ts';
import { citationMark } from './citations.ts';
import { factsOf } from './file-facts.ts';
import { isEscaped, placeInText } from './place-in-text.ts';

/** Refuses what Markdown drops without a word: notes that nothing refers to, second definitions, cells beside a table. */
export function lostText() {
	return (tree: Root, file: VFile): void => {
		const { sources } = factsOf(file);
		const defined = new Set<string>();
		const referred = new Set<string>();
		visit(tree, undefined, (node) => {
			if (node.type === 'footnoteReference') referred.add(`^${node.identifier}`);
			if (node.type === 'linkReference' || node.type === 'imageReference') referred.add(node.identifier);
		});
		visit(tree, undefined, (node) => {
			if (node.type === 'definition' || node.type === 'footnoteDefinition') {
				const written = `[${node.type === 'definition' ? '' : '^'}${node.label ?? node.identifier}]`;
				if (node.type === 'footnoteDefinition' && sources.includes(node.label ?? node.identifier))
					file.message(
						`${written} is a note and a source of this article; give the note another name`,
						node.position,
					);
				else if (defined.has(written.toLowerCase()))
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
			if (node.type === 'text') for (const check of textChecks) check(node, file);
			if (node.type === 'link' || node.type === 'linkReference') checkMarks(node, file);
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

/** A check of text for what was meant as Markdown and stayed as it was written. */
function textCheck(pattern: RegExp, reasonOf: (found: RegExpExecArray) => string) {
	return (node: Text, file: VFile): void => {
		for (const found of node.value.matchAll(pattern)) {
			if (isEscaped(node, found[0], found.index, file)) continue;
			file.message(reasonOf(found), placeInText(node, found[0], found.index, file));
			return;
		}
	};
}

const textChecks = [
	// Most often the address has a space in it.
	textCheck(
		/\[[^[\]]+\]\(/g,
		([whole]) =>
			`${whole} begins a link that does not end; write a space in an address as %20, and ) after it`,
	),
	textCheck(
		/\[[^^[\]][^[\]]*\]\[([^^[\]][^[\]]*)\]/g,
		([whole, name]) =>
			`${whole} refers to a link that is not defined; write [${name}]: https://..., or (https://...) after the words`,
	),
	textCheck(
		/\*\*/g,
		() =>
			'** stays in the text; close it behind its words, put marks of punctuation outside, as in “**word**”, leave a space beside it, or write \\*\\* if stars are meant',
	),
];

/** Marks of sources and notes inside a link, which a page cannot have: a mark is a link itself. */
function checkMarks(link: Extract<RootContent, { type: 'link' | 'linkReference' }>, file: VFile): void {
	visit(link as unknown as Root, undefined, (node) => {
		const mark =
			node.type === 'footnoteReference'
				? `[^${node.label ?? node.identifier}]`
				: node.type === 'text' && node.value.match(citationMark)?.[0];
		if (mark) file.message(`${mark} stands inside a link; put it after the link`, node.position);
	});
}
