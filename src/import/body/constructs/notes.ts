import type { Element, ElementContent, Root, Text } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { type Construct, tellOf } from '../context.ts';
import { classesOf, findElement, findElements, isNamed, isSpace, replace } from '../elements.ts';
import { noteOf, noteReference } from '../own-forms.ts';

/** What a mark of a note says: a number, a letter, a sign. */
const mark = /^\[?(?:\d{1,3}|[a-z]|[*†‡§¶]+)\]?$/i;

/** Makes notes of footnotes of any make: pairs of links that lead to each other, marks with their text, `^[text]`. */
export const notes: Construct = (tree, context) => {
	const byId = new Map<string, Element>();
	for (const element of findAll(tree)) {
		const id = element.properties.id ?? (element.tagName === 'a' ? element.properties.name : undefined);
		if (typeof id === 'string' && id) byId.set(id, element);
	}
	const texts = new Map<Element, string>();
	/** Notes whose text stood in a line; they stand at the end. */
	const written: Element[] = [];
	const taken = new Set(
		findAll(tree)
			.filter(isNamed('stet-note'))
			.map(({ properties }) => String(properties.note)),
	);
	const free = (wanted: string): string => {
		const plain = wanted.replace(/[^\p{L}\p{N}-]+/gu, '-').replace(/^-+|-+$/g, '') || 'note';
		let name = plain;
		for (let count = 2; taken.has(name); count += 1) name = `${plain}-${count}`;
		taken.add(name);
		return name;
	};
	replace(tree, (element) => {
		if (element.tagName === 'span' && element.properties.dataNote !== undefined)
			return withText(element.children);
		if (element.tagName !== 'a') return undefined;
		const href = decoded(String(element.properties.href ?? ''));
		if (!href.startsWith('#') || !mark.test(textOf(element).trim())) return undefined;
		const target = byId.get(href.slice(1));
		const text = target && textBoxOf(target, tree);
		if (!text || contains(text, element)) return undefined;
		const label = texts.getOrInsertComputed(text, () => free(textOf(element).trim().replace(/[[\]]/g, '')));
		return noteReference(label);
	});
	replace(tree, (element) => {
		const label = texts.get(element);
		if (label !== undefined) {
			withoutWaysBack(element);
			return noteOf(label, element.children);
		}
		// A mark stood in <sup>, which the mark of Stet is itself.
		const inside = element.children.filter((child) => !isSpace(child));
		const [only] = inside;
		if (
			element.tagName === 'sup' &&
			inside.length > 0 &&
			inside.every((child) => child.type === 'element' && child.tagName === 'stet-noteref')
		)
			return inside;
		if (
			(element.tagName === 'ol' || element.tagName === 'ul') &&
			inside.length > 0 &&
			inside.every((child) => child.type === 'element' && child.tagName === 'stet-note')
		)
			return inside;
		if (isListOfNotes(element) && only)
			return inside.filter(
				(child) => !(child.type === 'element' && (child.tagName === 'hr' || /^h[1-6]$/.test(child.tagName))),
			);
		return undefined;
	});
	inlineNotes(tree, withText);
	tree.children.push(...written);
	unreferred(tree, context);

	/** A note whose text stands where its mark does. */
	function withText(content: ElementContent[]): ElementContent[] {
		const label = free('n1');
		written.push(noteOf(label, content));
		return [noteReference(label)];
	}
};

/** `^[text]`, as Pandoc and others write notes. */
function inlineNotes(node: Root | Element, make: (content: ElementContent[]) => ElementContent[]): void {
	if (node.type === 'element' && (node.tagName === 'pre' || node.tagName === 'code')) return;
	node.children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
		if (child.type === 'element') inlineNotes(child, make);
		if (child.type !== 'text' || !child.value.includes('^[')) return [child];
		return child.value
			.split(/\^\[([^[\]]+)\]/)
			.flatMap((part, index): ElementContent[] =>
				index % 2 === 0
					? part
						? [{ type: 'text', value: part }]
						: []
					: make([{ type: 'text', value: part }]),
			);
	});
}

/** Notes that nothing refers to, which Stet refuses: their text stays, as paragraphs. */
function unreferred(tree: Root, context: Parameters<Construct>[1]): void {
	const all = findAll(tree);
	const referred = new Set(
		all.filter(isNamed('stet-noteref')).map(({ properties }) => String(properties.note).toLowerCase()),
	);
	const defined = new Set<string>();
	replace(tree, (element) => {
		if (element.tagName !== 'stet-note') return undefined;
		const label = String(element.properties.note).toLowerCase();
		const isFirst = !defined.has(label);
		defined.add(label);
		if (referred.has(label) && isFirst) return undefined;
		tellOf(
			context,
			element,
			'moved',
			'note',
			`the note ${label} has no mark in the text; it stands as a paragraph`,
			textOf(element).trim(),
		);
		return element.children;
	});
	replace(tree, (element) => {
		if (element.tagName !== 'stet-noteref' || defined.has(String(element.properties.note).toLowerCase()))
			return undefined;
		const label = String(element.properties.note);
		tellOf(context, element, 'changed', 'note', `the mark [${label}] has no note; it stays as text`, label);
		return [{ type: 'text', value: `[${label}]` } satisfies Text];
	});
}

/** The element that holds the text of a note, from what its mark leads to. */
function textBoxOf(target: Element, tree: Root): Element | undefined {
	if (
		target.tagName === 'li' ||
		(target.tagName === 'p' && hasWayBack(target)) ||
		/footnote/.test(classesOf(target).join(' '))
	) {
		return target.tagName === 'a' || target.tagName === 'span' || target.tagName === 'sup'
			? boxAround(target, tree)
			: target;
	}
	if (['a', 'span', 'sup'].includes(target.tagName)) return boxAround(target, tree);
	return hasWayBack(target) ? target : undefined;
}

/** The paragraph or box that begins with a link back. */
function boxAround(target: Element, tree: Root): Element | undefined {
	let found: Element | undefined;
	const walk = (node: Root | Element): void => {
		for (const child of node.children) {
			if (child.type !== 'element') continue;
			if (
				contains(child, target) &&
				(['p', 'li'].includes(child.tagName) || classesOf(child).some((name) => /footnote/.test(name)))
			)
				found ??= child;
			walk(child);
		}
	};
	walk(tree);
	return found;
}

function contains(element: Element, other: Element): boolean {
	return (
		element === other || element.children.some((child) => child.type === 'element' && contains(child, other))
	);
}

/** A link that leads back to its mark. */
function isWayBack({ tagName, properties, children }: Element): boolean {
	if (tagName !== 'a') return false;
	const href = String(properties.href ?? '');
	const words = textOf({ type: 'root', children } as Root).trim();
	return (
		href.startsWith('#') &&
		(/^(?:[↩↑^⏎←⤴\s]|\ufe0e|\d+\.?|back|return|\[\d+\])*$/iu.test(words) ||
			/(?:ref|anchor|link|back)/.test(href))
	);
}

function hasWayBack(element: Element): boolean {
	return findElement(element, isWayBack) !== undefined;
}

function withoutWaysBack(element: Element): void {
	replace(element, (child) => {
		if (isWayBack(child)) return [];
		if (child.tagName === 'sup' && child.children.every(isSpace)) return [];
		return undefined;
	});
	const walk = (node: Element): void => {
		const last = node.children.at(-1);
		if (last?.type === 'text') last.value = last.value.replace(/[\s\u00a0]+$/, '');
		else if (last?.type === 'element') walk(last);
	};
	walk(element);
}

function isListOfNotes(element: Element): boolean {
	const known = classesOf(element).some((name) => /^(?:footnotes?|wp-block-footnotes|endnotes)$/.test(name));
	return (
		known &&
		findElements(element, isNamed('stet-note')).length > 0 &&
		['div', 'section', 'aside', 'footer'].includes(element.tagName)
	);
}

function findAll(node: Root | Element): Element[] {
	return (node.children as ElementContent[]).flatMap((child) =>
		child.type === 'element' ? [child, ...findAll(child)] : [],
	);
}

function decoded(href: string): string {
	try {
		return decodeURIComponent(href);
	} catch {
		return href;
	}
}
