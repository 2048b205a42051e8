import type { Element, Parents, Root } from 'hast';
import type { Raw } from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import type { Node } from 'unist';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { site } from '#site';
import { visit } from '../../../body/visit.ts';
import { limits } from '../../limits/limits.ts';
import { mediaCure } from './media-html.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

const allowedElements = new Set(sanitizeSchema.tagNames);
const allowedAttributes = sanitizeSchema.attributes ?? {};

/**
 * Parses raw HTML, only where there is some (the parser reads the whole tree anew), and reports each element and
 * attribute that is not on the allow list: as a message, or as an `info` where the site drops them. The sanitiser after it
 * takes them out all the same.
 */
export function rawHtml() {
	const parse = rehypeRaw();
	return (tree: Root, file: VFile): Root => {
		const byParent = new Map<Parents, Raw[]>();
		visit(tree, 'raw', (node, _, parent) => {
			if (parent) byParent.getOrInsertComputed(parent, () => []).push(node);
			if (/<!---?>/.test(node.value))
				file.message(
					'ends a comment where it begins, so that what follows is text; write <!-- -->',
					node.position,
				);
			else if (isOpen(node.value))
				file.message('is an HTML comment that does not end; close it with -->', node.position);
		});
		if (byParent.size === 0) return tree;
		for (const pieces of byParent.values()) checkPairs(pieces, file);
		const parsed = parse(tree, file) as Root;
		let tooDeep = false;
		visitParents(parsed, 'element', (element, { length }) => {
			const cure = mediaCure(element);
			if (cure) {
				tell(`<${element.tagName}> is not allowed in an article; ${cure}`, element, file);
				return SKIP;
			}
			report(element, file);
			if (length > limits.htmlNesting && !tooDeep) {
				tooDeep = true;
				file.message(
					`is HTML nested ${length} deep; close what is open, and keep it within ${limits.htmlNesting}`,
					element.position,
				);
			}
			return undefined;
		});
		return parsed;
	};
}

/** The name of an attribute as it is written, from that of its property. */
function attributeName(property: string): string {
	if (property === 'className') return 'class';
	return property.replace(/^(aria|data|http|accept)(?=[A-Z])/, '$1-').toLowerCase();
}

/** True if a comment begins that does not end. A regular expression would look for the end of each anew. */
function isOpen(html: string): boolean {
	const last = html.lastIndexOf('<!--');
	return last >= 0 && !html.includes('-->', last);
}

/** Elements that have no end, and those whose end may be left out (HTML, 13.1.2). */
const unpaired = new Set(
	'area base br col embed hr img input link meta param source track wbr body colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr'.split(
		' ',
	),
);

/** Reports tags of some pieces of HTML, which stand in one paragraph or one flow of blocks, that have no other half there. */
function checkPairs(pieces: readonly Raw[], file: VFile): void {
	const open: { name: string; at: Raw }[] = [];
	for (const at of pieces) {
		const html = at.value.replaceAll(/<!--[\s\S]*?-->/g, '');
		for (const [, end, written = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/gi)) {
			const name = written.toLowerCase();
			if (unpaired.has(name)) continue;
			if (!end) open.push({ name, at });
			else if (open.at(-1)?.name === name) open.pop();
			else if (open.some((other) => other.name === name)) {
				const last = open.pop();
				tell(
					`<${last?.name}> is still open at </${name}>; close the one that was opened last first`,
					at,
					file,
				);
				return;
			} else tell(`</${name}> closes nothing; take it away`, at, file);
		}
	}
	for (const { name, at } of open) tell(`<${name}> is not closed; write </${name}>`, at, file);
}

/** Tells of HTML, as the site has it: an error, or what was left out. */
function tell(reason: string, { position }: Node, file: VFile): void {
	if (site.rawHtml === 'drop') file.info(reason, position);
	else file.message(reason, position);
}

function report(element: Element, file: VFile): void {
	if (!allowedElements.has(element.tagName)) {
		tell(
			`<${element.tagName}> is not allowed in an article; write it in Markdown, or take it away`,
			element,
			file,
		);
		return;
	}
	const allowed = [...(allowedAttributes[element.tagName] ?? []), ...(allowedAttributes['*'] ?? [])];
	const names = new Set(allowed.map((rule) => (typeof rule === 'string' ? rule : rule[0])));
	for (const name of Object.keys(element.properties)) {
		if (!names.has(name))
			tell(
				`<${element.tagName}> has the attribute ${attributeName(name)}, which is not allowed; take it away`,
				element,
				file,
			);
	}
}
