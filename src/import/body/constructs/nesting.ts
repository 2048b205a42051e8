import type { Element, ElementContent, Parents, Root } from 'hast';
import { h } from 'hastscript';
import type { Construct } from '../context.ts';
import { isSpace, replace } from '../elements.ts';
import { plainOf } from '../own-forms.ts';

/** What a block of Stet may not stand inside, and what HTML of Markdown cannot hold it. */
const closed = new Set([
	'li',
	'blockquote',
	'td',
	'th',
	'dd',
	'dt',
	'details',
	'stet-note',
	'stet-table',
	'stet-block',
	'a',
	'ul',
	'ol',
	'dl',
	'table',
]);

/** Puts blocks where they may stand: out of paragraphs, and as plain elements inside lists, quotations, notes and cells. */
export const nesting: Construct = (tree) => {
	plainInside(tree, false);
	replace(tree, (element) => {
		if (element.tagName === 'stet-label') element.children = inLine(element.children);
		if (element.tagName === 'p') return divided(element);
		// A rule in a list or quotation would be read as the line under a heading, or end the list.
		if (element.tagName === 'br' || element.tagName === 'hr') element.properties = {};
		if (element.tagName === 'dl') return dlOf(element);
		if (element.tagName === 'dt' || element.tagName === 'dd') element.properties = {};
		return undefined;
	});
};

function plainInside(node: Root | Element, inside: boolean): void {
	node.children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
		if (child.type !== 'element') return [child];
		plainInside(child, inside || closed.has(child.tagName));
		return inside && child.tagName === 'stet-block' ? plainOf(child) : [child];
	});
}

/** A paragraph with blocks in it as several. */
function divided(element: Element): ElementContent[] | undefined {
	if (!element.children.some(isFlow)) return undefined;
	const parts: ElementContent[] = [];
	let line: ElementContent[] = [];
	const end = (): void => {
		if (line.some((child) => !isSpace(child))) parts.push({ ...element, children: line });
		line = [];
	};
	for (const child of element.children) {
		if (!isFlow(child)) line.push(child);
		else {
			end();
			parts.push(child);
		}
	}
	end();
	return parts;
}

function isFlow(node: ElementContent): boolean {
	return (
		node.type === 'element' &&
		/^(?:stet-block|stet-table|p|div|ul|ol|h[1-6]|table|blockquote|pre|hr|dl|details|section)$/.test(
			node.tagName,
		)
	);
}

/** What a label may hold: it is one line, without notes. */
function inLine(children: readonly ElementContent[]): ElementContent[] {
	return children.flatMap((child): ElementContent[] => {
		if (child.type === 'text') return [{ ...child, value: child.value.replace(/\s+/g, ' ') }];
		if (child.type !== 'element' || child.tagName === 'img') return [];
		if (child.tagName === 'br') return [{ type: 'text', value: ' ' }];
		if (isFlow(child)) return inLine(child.children);
		return [{ ...child, children: inLine(child.children) }];
	});
}

/** A list of terms, written as HTML, holds nothing that HTML of Markdown cannot. */
function dlOf(element: Element): ElementContent[] {
	element.properties = {};
	const known = (node: Parents): boolean =>
		node.children.every(
			(child) => child.type !== 'element' || (!/^(?:stet-|pre|table)/.test(child.tagName) && known(child)),
		);
	if (known(element)) {
		replace(element, (child) => {
			if (child.tagName === 'div') return child.children;
			return undefined;
		});
		return [element];
	}
	return element.children.flatMap((child): ElementContent[] => {
		if (child.type !== 'element') return [];
		if (child.tagName === 'dt') return [h('p', h('strong', child.children))];
		return child.children.some(isFlow) ? child.children : [h('p', child.children)];
	});
}
