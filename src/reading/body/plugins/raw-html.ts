import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { site } from '#site';
import { visit } from '../../../body/visit.ts';
import { limits } from '../../limits/limits.ts';
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
		let found = false;
		visit(tree, 'raw', (node) => {
			if (/<!---?>/.test(node.value))
				file.message(
					'ends a comment where it begins, so that what follows is text; write <!-- -->',
					node.position,
				);
			else if (isOpen(node.value))
				file.message('is an HTML comment that does not end; close it with -->', node.position);
			found = true;
		});
		if (!found) return tree;
		const parsed = parse(tree, file) as Root;
		let tooDeep = false;
		visitParents(parsed, 'element', (element, { length }) => {
			report(element, file);
			if (length > limits.htmlNesting && !tooDeep) {
				tooDeep = true;
				file.message(
					`is HTML nested ${length} deep; close what is open, and keep it within ${limits.htmlNesting}`,
					element.position,
				);
			}
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

function report(element: Element, file: VFile): void {
	const dropped = site.rawHtml === 'drop';
	const tell = (reason: string) =>
		dropped ? file.info(reason, element.position) : file.message(reason, element.position);
	if (!allowedElements.has(element.tagName)) {
		tell(`<${element.tagName}> is not allowed in an article; write it in Markdown, or take it away`);
		return;
	}
	const allowed = [...(allowedAttributes[element.tagName] ?? []), ...(allowedAttributes['*'] ?? [])];
	const names = new Set(allowed.map((rule) => (typeof rule === 'string' ? rule : rule[0])));
	for (const name of Object.keys(element.properties)) {
		if (!names.has(name))
			tell(
				`<${element.tagName}> has the attribute ${attributeName(name)}, which is not allowed; take it away`,
			);
	}
}
