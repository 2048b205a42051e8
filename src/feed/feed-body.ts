import render from 'dom-serializer';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { site } from '../site.ts';

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
 * @param most bytes of HTML; of a longer body the blocks that have room, and a link to the rest
 * @returns HTML
 */
export function feedBody(page: string, url: string, most: number = Number.POSITIVE_INFINITY): string {
	const nodes = partsIn(parseDocument(page, asWritten).children).flatMap((part) =>
		part.name === 'figure' ? [part] : part.children,
	);
	const blocks: string[] = [];
	let bytes = 0;
	for (const node of nodes) {
		if (!isKept(node, url)) continue;
		const block = render(node, asWritten);
		bytes += Buffer.byteLength(block);
		if (bytes > most) {
			blocks.push(toHtml(h('p', { lang: site.language }, h('a', { href: url }, 'Read on at ', site.name))));
			break;
		}
		blocks.push(block);
	}
	return blocks.join('').trim();
}

/** Absolute addresses of the images in the body of a page, in order. @param url absolute address of the page */
export function bodyImages(page: string, url: string): string[] {
	const bodies = partsIn(parseDocument(page).children).filter(({ name }) => name !== 'figure');
	return DomUtils.getElementsByTagName('img', bodies).map(
		({ attribs }) => new URL(attribs.src ?? '', url).href,
	);
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
