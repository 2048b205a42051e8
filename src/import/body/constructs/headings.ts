import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { pageIds } from '../../../reading/body/plugins/headings.ts';
import { type Construct, tellOf } from '../context.ts';
import { isNamed, oneLine, replace } from '../elements.ts';

/** `## Words {#id}`, as kramdown and Goldmark write ids. */
const attributes = /\s*\{:?\s*#([\w:.-]+)[^}]*\}\s*$/;

/**
 * Headings from the second level, with what their anchors were: the headline is the only one of the first level. A heading that repeats the
 * title goes, one without words too.
 */
export const headings: Construct = (tree, context) => {
	const all = headingsIn(tree);
	const depths = all.map(({ tagName }) => Number(tagName[1]));
	// Where the text has its own first level, all of it stands one lower.
	const shift = depths.includes(1) ? 1 : 0;
	let seen = 0;
	replace(tree, (element) => {
		if (!/^h[1-6]$/.test(element.tagName)) return undefined;
		const depth = Number(element.tagName[1]);
		const last = element.children.at(-1);
		const [written, id] = (last?.type === 'text' && attributes.exec(last.value)) || [];
		if (written && last?.type === 'text') {
			last.value = last.value.slice(0, -written.length);
			element.properties.id ??= id;
		}
		element.children = element.children.flatMap((child): ElementContent[] => {
			if (child.type !== 'element') return [child];
			if (child.tagName === 'br') return [{ type: 'text', value: ' ' }];
			return /^(?:p|div)$/.test(child.tagName) ? child.children : [child];
		});
		const words = oneLine(textOf(element));
		seen += 1;
		if (seen === 1 && depth === 1 && words.toLowerCase() === context.title.toLowerCase()) {
			tellOf(context, element, 'changed', 'heading', 'the first heading repeats the title and goes', words);
			return [];
		}
		if (!/[\p{L}\p{N}]/u.test(words))
			return element.children.length > 0 && element.children.some(({ type }) => type === 'element')
				? [h('p', element.children)]
				: words
					? [h('p', words)]
					: [];
		// A picture in a heading stands before it.
		const pictures = element.children.filter(
			(child) => child.type === 'element' && (child.tagName === 'img' || child.tagName === 'stet-block'),
		);
		const rest = element.children.filter((child) => !pictures.includes(child));
		element.tagName = `h${Math.min(6, depth + shift)}`;
		if (depth === 1)
			tellOf(
				context,
				element,
				'changed',
				'heading',
				'a heading of the first level is one of the second',
				words,
			);
		if (pictures.length === 0) return undefined;
		element.children = rest;
		return [...pictures.map((picture) => h('p', [picture])), element];
	});
	anchorsOf(tree, context);
};

function headingsIn(node: Root | Element): Element[] {
	return (node.children as ElementContent[]).flatMap((child) =>
		child.type === 'element'
			? [...(/^h[1-6]$/.test(child.tagName) ? [child] : []), ...headingsIn(child)]
			: [],
	);
}

/** Ids that a program gave and that nobody links to. */
const made =
	/^(?:[\da-f]{2,}|attachment_\d+|gallery-\d+|caption-.*|block-.*|fn.*|footnote.*|yui.*|youtube.*|more-\d+|u\d+-.*|docs-internal.*|_[\da-z]+)$/i;
/** Old anchors that an article may have: some room is left in the limit of the list. */
const most = 150;

/** Notes where old anchors lead: each to the heading that it was of, or that stood before it. */
function anchorsOf(tree: Root, context: Parameters<Construct>[1]): void {
	const slugger = new GithubSlugger();
	for (const id of pageIds) slugger.slug(id);
	const old = new GithubSlugger();
	const wanted: [anchor: string, heading: string][] = [];
	let last = 'top';
	const walk = (node: Root | Element): void => {
		for (const child of node.children) {
			if (child.type !== 'element') continue;
			const written = String(
				child.properties.id ?? (isNamed('a')(child) ? (child.properties.name ?? '') : ''),
			);
			const isHeading = /^h[2-6]$/.test(child.tagName) || child.tagName === 'stet-label';
			if (isHeading && /^h/.test(child.tagName)) {
				const words = oneLine(textOf(child));
				last = slugger.slug(words);
				context.sections.add(last);
				const generated = generatedId(words, context.headingIds, old);
				if (generated && !written) wanted.push([generated, last]);
			} else if (isHeading && node.type === 'element' && node.properties.name === 'explainer') {
				last = slugger.slug(oneLine(textOf(child)));
				context.sections.add(last);
			}
			if (
				written &&
				written !== 'footnote-label' &&
				child.tagName !== 'stet-note' &&
				(isHeading || !made.test(written))
			)
				wanted.push([written, last]);
			walk(child);
		}
	};
	walk(tree);
	for (const [anchor, heading] of wanted) {
		const plain = anchor.replace(/^#/, '');
		if (
			plain === '' ||
			/[\s#]/.test(plain) ||
			context.sections.has(plain) ||
			pageIds.includes(plain) ||
			plain === heading ||
			Object.hasOwn(context.anchors, plain) ||
			Object.keys(context.anchors).length >= most
		)
			continue;
		context.anchors[plain] = heading;
	}
}

/** The id that the old system gave to a heading. */
function generatedId(
	words: string,
	style: 'github' | 'kramdown' | 'none',
	old: GithubSlugger,
): string | undefined {
	if (style === 'github') return old.slug(words);
	if (style === 'none') return undefined;
	// kramdown: what stands before the first letter goes, then all but ASCII letters, digits, spaces and hyphens.
	const plain = words
		.replace(/^[^a-zA-Z]+/, '')
		.replace(/[^a-zA-Z\d -]/g, '')
		.replaceAll(' ', '-')
		.toLowerCase();
	return plain ? old.slug(plain) : undefined;
}
