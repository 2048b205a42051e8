/** What constructs ask of the elements of a body, and change in them. */
import type { Element, ElementContent, Parents } from 'hast';

/**
 * Replaces elements, those inside an element before it.
 * @param change what an element becomes; undefined leaves it
 */
export function replace(
	node: Parents,
	change: (element: Element, parent: Parents) => ElementContent[] | ElementContent | undefined,
): void {
	const children: ElementContent[] = [];
	for (const child of node.children as ElementContent[]) {
		if (child.type !== 'element') {
			children.push(child);
			continue;
		}
		replace(child, change);
		const made = change(child, node);
		if (made === undefined) children.push(child);
		else if (Array.isArray(made)) children.push(...made);
		else children.push(made);
	}
	node.children = children;
}

/** The classes of an element. */
export function classesOf({ properties }: Element): string[] {
	const { className } = properties;
	return (Array.isArray(className) ? className : [className ?? '']).map(String);
}

/** The first element below another that passes a test. */
export function findElement(node: Parents, test: (element: Element) => boolean): Element | undefined {
	for (const child of node.children) {
		if (child.type !== 'element') continue;
		if (test(child)) return child;
		const found = findElement(child, test);
		if (found) return found;
	}
	return undefined;
}

/** All elements below another that pass a test, in order; not those inside one that did. */
export function findElements(node: Parents, test: (element: Element) => boolean): Element[] {
	return (node.children as ElementContent[]).flatMap((child) => {
		if (child.type !== 'element') return [];
		return test(child) ? [child] : findElements(child, test);
	});
}

/** True for an element of a name. */
export const isNamed =
	(...names: string[]) =>
	(element: Element): boolean =>
		names.includes(element.tagName);

/** True for white space between elements. */
export function isSpace(node: ElementContent): boolean {
	return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

/** A text as one line. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
