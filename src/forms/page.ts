import type { Element, ElementContent, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { kindOf } from '../body/blocks/kinds.ts';
import {
	type Block,
	type Body,
	type Citation,
	type Image,
	type NoteReference,
	type Notes,
	noteAnchor,
	noteReferenceAnchor,
} from '../body/nodes.ts';
import { visit } from '../body/visit.ts';
import type { Words } from '../words/words.ts';
import { bindAllFigures } from './bind-figures.ts';
import { citationForm, countIn, separated, withCitations } from './citations.ts';
import { linkHeadings } from './heading-links.ts';
import { linkEntities, type Mention } from './link-entities.ts';
import { setTables } from './page-tables.ts';
import { markSponsored } from './sponsored-links.ts';

/** What a body becomes a page with. */
export interface PageShowing {
	/** What the View shows in each block, by its index. */
	shown: readonly unknown[];
	/** Entities whose first mention is linked. */
	mentions: readonly Mention[];
	/** What the margin says of each cited source, by its id. */
	notes: Readonly<Record<string, string>>;
	/** The images of the body as elements of the page. */
	images: ReadonlyMap<Image, Element>;
	words: Words;
	/** Language of the text (BCP 47). */
	language: string;
	/** True if somebody paid for the text. */
	sponsored?: boolean;
}

/** The form of a body on its page, as HTML: with links of names, headings and passages, and notes for the margin. */
export function pageForm(body: Body, showing: PageShowing): string {
	linkEntities(body, showing.mentions);
	const page: Root = {
		type: 'root',
		children: renderer(showing).all(body.children as ElementContent[], false),
	};
	page.children.unshift(...formerAnchors(body.data?.formerIds));
	if (showing.sponsored) markSponsored(page);
	linkHeadings(page, showing.words);
	setTables(page, showing.words);
	bindAllFigures(page, showing.language);
	for (const element of passagesOf(page))
		element.children.splice(placeOfLink(element), 0, quietLink(element));
	// Raw are drawings of ours alone (see `one`).
	return toHtml(page, { allowDangerousHtml: true });
}

/** Elements that have no margin beside them. */
const boxed = new Set(['table', 'figure', 'blockquote']);

/** Makes the functions that write each type of node as the page has it. */
function renderer({ shown, notes, images, words, language }: PageShowing) {
	const noted = new Set<string>();
	const count = countIn(language);
	return { all };

	function all(nodes: readonly ElementContent[], inBox: boolean): ElementContent[] {
		return nodes.flatMap((node, index) => {
			const shown = one(node, inBox);
			// Marks in a row would read as one number.
			const [mark] = isMark(node) && isMark(nodes[index - 1]) ? shown : [];
			if (mark?.type === 'element') mark.children.unshift({ type: 'text', value: ', ' });
			return shown;
		});
	}

	function one(node: ElementContent, inBox: boolean): ElementContent[] {
		switch (node.type) {
			case 'element':
				return [element(node, inBox)];
			case 'block':
				return block(node, inBox);
			case 'part':
				return [{ ...node, children: all(node.children, inBox) }];
			case 'citation':
				return [citation(node, inBox)];
			case 'image':
				return [images.get(node) ?? h('img', { alt: node.alt })];
			case 'noteReference':
				return [noteReference(node)];
			case 'fileFacts':
				return [
					{ type: 'text', value: ' ' },
					h('span', { className: ['file-facts'] }, words.fileFacts(node.format, node.bytes)),
				];
			case 'notes':
				return [notesSection(node)];
			case 'raw':
				// HTML of writers was read and cleaned; what would be left of it is text.
				return [{ type: 'text', value: node.value }];
			default:
				return [node];
		}
	}

	function element(node: Element, inBox: boolean): Element {
		const children = all(node.children, inBox || boxed.has(node.tagName));
		const properties = node.tagName === 'input' ? named(node.properties) : node.properties;
		return { ...node, properties, children: [...formerAnchors(node.data?.formerIds), ...children] };
	}

	/** The box of a task says only by its look whether the task is done. */
	function named(properties: Properties): Properties {
		return { ...properties, ariaLabel: properties.checked ? words.done : words.notDone };
	}

	function block(node: Block, inBox: boolean): ElementContent[] {
		const kind = kindOf(node.kind);
		const children = all(node.children, inBox || !kind.flows);
		const form = kind.page({ ...node, children }, { shown: shown[node.index], words });
		return [...formerAnchors(node.data?.formerIds), ...withCitations(form, words, language)];
	}

	function citation(node: Citation, inBox: boolean): Element {
		const fresh = inBox ? [] : node.sources.filter(({ source }) => source in notes && !noted.has(source));
		for (const { source } of fresh) noted.add(source);
		const margin = fresh.map(({ source, number }) => `${count(number)} ${notes[source]}`).join('\n');
		return citationForm(node, words, language, margin);
	}

	function noteReference({ note, number, times }: NoteReference): Element {
		const id = noteReferenceAnchor(note, times);
		return h(
			'sup',
			h('a', { href: `#${noteAnchor(note)}`, id, ariaDescribedBy: 'footnote-label' }, count(number)),
		);
	}

	function notesSection({ children }: Notes): Element {
		return h('section', { className: ['footnotes'] }, [
			h('h2', { className: ['sr-only'], id: 'footnote-label' }, words.notes),
			h(
				'ol',
				children.map(({ note, number, references, children: inside }) =>
					h('li', { id: noteAnchor(note) }, withAtEnd(all(inside, true), waysBack(note, number, references))),
				),
			),
		]);
	}

	function waysBack(note: string, number: number, references: number): ElementContent[] {
		const links = Array.from({ length: references }, (_, index) =>
			h(
				'a',
				{ href: `#${noteReferenceAnchor(note, index + 1)}`, ariaLabel: words.backToNote(number, index + 1) },
				references > 1 ? `↩${count(index + 1)}` : '↩',
			),
		);
		return separated(links);
	}
}

/** Whether a node is the mark of a source or of a note. */
function isMark(node: ElementContent | undefined): boolean {
	return node?.type === 'citation' || node?.type === 'noteReference';
}

/** Content with something more at the end of its last paragraph. */
export function withAtEnd(content: ElementContent[], more: ElementContent[]): ElementContent[] {
	const last = content.findLast((node) => node.type === 'element');
	if (last?.tagName !== 'p') return [...content, h('p', more)];
	last.children.push({ type: 'text', value: ' ' }, ...more);
	return content;
}

/** Anchors of before, each an empty element with its id: a link to one of them lands without any script. */
function formerAnchors(ids: readonly string[] = []): Element[] {
	return ids.map((id) => h('span', { id }));
}

/** Paragraphs and figures that have an anchor. */
function passagesOf(page: Root): Element[] {
	const found: Element[] = [];
	visit(page, 'element', (element) => {
		if ((element.tagName === 'p' || element.tagName === 'figure') && element.properties.id !== undefined)
			found.push(element);
	});
	return found;
}

/** The end of an element, but before a caption, which must be the last (or first) thing in a figure. */
function placeOfLink({ children }: Element): number {
	const last = children.findLastIndex(({ type }) => type === 'element');
	const element = children[last];
	return element?.type === 'element' && element.tagName === 'figcaption' && last > 0 ? last : children.length;
}

/** A link without text, drawn by the style sheet when the passage is pointed at; headings serve those who do not point. */
function quietLink({ properties: { id } }: Element): Element {
	return h('a', { className: ['passage'], href: `#${id}`, ariaHidden: 'true', tabIndex: -1 });
}
