import type { Element, ElementContent, Parents, Root } from 'hast';
import type { Targets } from '../addresses/targets.ts';
import type { Pictures, PictureUse } from '../pictures/find.ts';
import { type Told, tell } from '../report/account.ts';
import type { SourcePlace } from '../source-place.ts';

/** What the constructs of a body share while one is made: where it stands, what they may ask, what they tell. */
export interface BodyContext {
	place: SourcePlace;
	/** Line of the source of a node. */
	lineOf: (node: { position?: Element['position'] }) => number;
	targets: Targets;
	pictures: Pictures;
	/** Folder of the post, from the root of the old site, which relative addresses are from. */
	folder: string;
	told: Told[];
	used: PictureUse[];
	/** Addresses of pictures that were not found. */
	missing: Set<string>;
	/** Absolute path of the folder of the source file; undefined where the text is no file of its own. */
	beside: string | undefined;
	/** Old anchors with the headings that they lead to now. */
	anchors: Record<string, string>;
	/** Ids of the headings as Stet makes them. */
	sections: Set<string>;
	/** Style of the ids that the old site gave to headings. */
	headingIds: 'github' | 'kramdown' | 'none';
	/** Title of the post, which some repeat in the text. */
	title: string;
}

/** Tells of a node. */
export function tellOf(
	context: BodyContext,
	node: { position?: Element['position'] },
	kind: Told['kind'],
	subject: string,
	text: string,
	value?: string,
): void {
	const place = { file: context.place.file, line: context.lineOf(node) };
	context.told.push(
		tell(kind, subject, text, { place, ...(value !== undefined && { value: value.slice(0, 2000) }) }),
	);
}

/** A change to the tree of a body: one construct a file. */
export type Construct = (tree: Root, context: BodyContext) => void;

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
