import render from 'dom-serializer';
import { type DomUtils, ElementType, parseDocument } from 'htmlparser2';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type ChildNode = Element['children'][number];

/** Classes of what serves the page and not the text. */
const toolClass = /(?:^|\s)(?:anchor|passage|margin-note)(?:\s|$)/;
/** A map is drawn in the colours of the page's styles; without them the list of its places under it stands for it. */
const toolTags = new Set(['script', 'style', 'template', 'button', 'link', 'svg']);
const addressAttributes = ['href', 'src', 'cite', 'poster'];
/** Attributes that mean nothing without the page's styles and scripts, or that readers of feeds get wrong. */
const pageAttributes = [
	'class',
	'style',
	'srcset',
	'sizes',
	'loading',
	'decoding',
	'fetchpriority',
	'tabindex',
];
const partClass = /(?:^|\s)(?:body|lead-image)(?:\s|$)/;

/** Signs stay written as they are in the page, from reading to writing. */
const asWritten = { decodeEntities: false };

/**
 * The body of an article for feeds, from its finished page: so images have the addresses they are really published at.
 * Every address in it is absolute, and what serves the page is taken out.
 * @param page HTML of the page
 * @param url absolute address of the page
 * @returns HTML
 */
export function feedBody(page: string, url: string): string {
	return partsIn(parseDocument(page, asWritten).children)
		.flatMap((part) => (part.name === 'figure' ? [part] : part.children))
		.flatMap((node) => (isKept(node, url) ? [render(node, asWritten)] : []))
		.join('')
		.trim();
}

/** The lead image and the body, in order. */
function partsIn(nodes: readonly ChildNode[]): Element[] {
	return nodes
		.filter(isElement)
		.flatMap((node) => (partClass.test(node.attribs.class ?? '') ? [node] : partsIn(node.children)));
}

/** Makes a node fit for readers of feeds. @returns false for what serves the page and not the text */
function isKept(node: ChildNode, url: string): boolean {
	if (!isElement(node)) return true;
	const { attribs } = node;
	if (toolTags.has(node.name) || toolClass.test(attribs.class ?? '')) return false;
	for (const name of addressAttributes) {
		const value = attribs[name];
		if (value !== undefined) attribs[name] = new URL(value, url).href;
	}
	for (const name of pageAttributes) delete attribs[name];
	node.children = node.children.filter((child) => isKept(child, url));
	return true;
}

function isElement(node: ChildNode): node is Element {
	return ElementType.isTag(node);
}
