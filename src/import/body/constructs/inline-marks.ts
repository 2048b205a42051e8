import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Construct } from '../context.ts';
import { isSpace, replace } from '../elements.ts';

/** Elements of old HTML, by what they are now. */
const now: Readonly<Record<string, string>> = {
	...{
		b: 'strong',
		i: 'em',
		strike: 'del',
		s: 'del',
		tt: 'code',
		acronym: 'abbr',
		big: 'span',
		center: 'div',
		font: 'span',
	},
};

/** Elements that a page of Stet may hold as HTML, with the attributes that they may have. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	...{
		sup: [],
		sub: [],
		u: [],
		kbd: [],
		mark: [],
		small: [],
		dfn: [],
		bdo: ['dir'],
		bdi: [],
		var: [],
		samp: [],
	},
	...{
		abbr: ['title'],
		ins: ['dateTime'],
		del: ['dateTime'],
		time: ['dateTime'],
		q: ['cite'],
		cite: [],
		ruby: [],
		rt: [],
		rp: [],
	},
};

/**
 * Makes of marks in running text those that Stet has: emphasis of styles, old elements, `<span>`. Empty marks go, spaces move out of
 * them, since Markdown reads `** word**` as stars.
 */
export const inlineMarks: Construct = (tree) => {
	replace(tree, (element) => {
		const name = now[element.tagName];
		if (name) element.tagName = name;
		const { tagName, properties, children } = element;
		const style = String(properties.style ?? '');
		if (tagName === 'span') {
			if (properties.dataNote !== undefined) return undefined;
			const strong = /font-weight:\s*(?:bold|[6-9]00)/i.test(style);
			const slanted = /font-style:\s*italic/i.test(style);
			const inner: ElementContent[] = slanted ? [h('em', children)] : children;
			return strong ? [h('strong', inner)] : inner;
		}
		if (tagName === 'cite' && properties.dataCredit !== undefined) return undefined;
		if (Object.hasOwn(allowed, tagName)) {
			const kept = Object.entries(properties).filter(
				([key, value]) => value !== '' && [...(allowed[tagName] ?? []), 'lang', 'dir'].includes(key),
			);
			element.properties = Object.fromEntries(kept);
			if (tagName === 'u' && children.every((child) => child.type === 'element' && child.tagName === 'a'))
				return children;
			if ((tagName === 'ins' || tagName === 'del') && children.some(isFlow)) return children;
		}
		if (['strong', 'em', 'del', 'sup', 'sub', 'u', 'mark', 'small', 'cite'].includes(tagName))
			return trimmed(element);
		return undefined;
	});
};

function isFlow(node: ElementContent): boolean {
	return (
		node.type === 'element' && /^(?:p|div|ul|ol|h[1-6]|table|blockquote|figure|pre|hr)$/.test(node.tagName)
	);
}

/** A mark without the space at its ends, which stands beside it; what is empty is only that space. */
function trimmed(element: Element): ElementContent[] | undefined {
	const { children } = element;
	if (children.some(isFlow)) return children;
	if (children.every((child) => isSpace(child))) {
		return children.some((child) => child.type === 'text') ? [{ type: 'text', value: ' ' }] : [];
	}
	const before: ElementContent[] = [];
	const after: ElementContent[] = [];
	const [first, last] = [children[0], children.at(-1)];
	if (first?.type === 'text' && /^\s/.test(first.value)) {
		first.value = first.value.trimStart();
		before.push({ type: 'text', value: ' ' });
	}
	while (children[0]?.type === 'element' && children[0].tagName === 'br')
		before.push(children.shift() as Element);
	if (last?.type === 'text' && /\s$/.test(last.value)) {
		last.value = last.value.trimEnd();
		after.push({ type: 'text', value: ' ' });
	}
	const end = children.at(-1);
	if (end?.type === 'element' && end.tagName === 'br') after.unshift(children.pop() as Element);
	return before.length + after.length > 0 ? [...before, element, ...after] : undefined;
}
