import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from '../../body/visit.ts';
import { type Addresses, addressesIn, gfm } from '../../reading/body/plugins/gfm.ts';

const parserFor = (addresses: Addresses) => remark().use(gfm, addresses).freeze();
const parsers = new Map<string, ReturnType<typeof parserFor>>();

/** Notes of Markdown as the constructs of a body know notes of any make. */
const handlers = {
	footnoteReference: (_: State, { label, identifier }: FootnoteReference) =>
		h('stet-noteref', { note: label ?? identifier }),
	footnoteDefinition: (state: State, node: FootnoteDefinition) =>
		h(
			'stet-note',
			{ note: node.label ?? node.identifier },
			state.wrap(state.all(node), true) as ElementContent[],
		),
};

const toHast = unified().use(remarkRehype, { allowDangerousHtml: true, handlers }).freeze();
const parseRaw = rehypeRaw();

/** Parses Markdown with HTML in it. */
export function fromMarkdown(text: string): Root {
	const addresses = addressesIn(text);
	const mdast = parsers
		.getOrInsertComputed(JSON.stringify(addresses), () => parserFor(addresses))
		.parse(text);
	let hasHtml = false;
	visit(mdast, undefined, (node: Nodes) => {
		if (node.type === 'html') hasHtml = true;
	});
	const tree = toHast.runSync(mdast) as Root;
	return hasHtml ? (parseRaw(tree, undefined as never) as Root) : tree;
}

/** Parses HTML as browsers do. */
export function parseHtml(text: string): Root {
	const tree = fromHtml(text, { fragment: true });
	for (const child of tree.children as ElementContent[]) if (child.type === 'element') openTemplates(child);
	return tree;
}

/** What stands in a `template` is no child of it in the tree. */
function openTemplates(element: Element): void {
	if (element.content) element.children = element.content.children as ElementContent[];
	for (const child of element.children) if (child.type === 'element') openTemplates(child);
}
