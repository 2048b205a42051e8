import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';

/** Classes of what serves the page and not the text. */
const toolClasses = ['anchor', 'passage', 'margin-note'];
/** A map is drawn in the colours of the page's styles; without them the list of its places under it stands for it. */
const toolTags = ['script', 'style', 'template', 'button', 'link', 'svg'];
const addressAttributes = ['href', 'src', 'cite', 'poster'] as const;
/** Attributes that mean nothing without the page's styles and scripts, or that readers of feeds get wrong. */
const pageAttributes = [
	'className',
	'style',
	'srcSet',
	'sizes',
	'loading',
	'decoding',
	'fetchPriority',
	'tabIndex',
];

/**
 * The body of an article for feeds, from its finished page: so images have the addresses they are really published at.
 * Every address in it is absolute, and what serves the page is taken out.
 * @param page HTML of the page
 * @param url absolute address of the page
 * @returns HTML
 */
export function feedBody(page: string, url: string): string {
	const parts: Element[] = [];
	visit(fromHtml(page), 'element', (element) => {
		const classes = (element.properties.className ?? []) as string[];
		if (!classes.includes('body') && !classes.includes('lead-image')) return;
		parts.push(element);
		return SKIP;
	});
	const root: Root = {
		type: 'root',
		children: parts.flatMap((part) => (part.tagName === 'figure' ? [part] : part.children)),
	};
	visit(root, 'element', (element, index, parent) => {
		const classes = (element.properties.className ?? []) as string[];
		if (toolTags.includes(element.tagName) || toolClasses.some((name) => classes.includes(name))) {
			parent?.children.splice(index ?? 0, 1);
			return [SKIP, index ?? 0];
		}
		for (const name of addressAttributes) {
			const value = element.properties[name];
			if (typeof value === 'string') element.properties[name] = new URL(value, url).href;
		}
		for (const name of pageAttributes) delete element.properties[name];
		return;
	});
	return toHtml(root).trim();
}
