import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Body, Image } from '../body/nodes.ts';
import { noteAnchor, noteReferenceAnchor, sourceAnchor } from '../body/nodes.ts';
import { withAtEnd } from './page.ts';
import { makeAbsolute, type PlainShowing, plainBlocks } from './plain.ts';
import { markSponsored } from './sponsored-links.ts';

/** What a body becomes the content of a feed entry with. */
export interface FeedShowing extends PlainShowing {
	/** Absolute address of the page. */
	url: string;
	/** Absolute address of an image. */
	imageAddress: (image: Pick<Image, 'src' | 'width' | 'height'>) => string;
	/** Stands before the text. */
	lead?: ElementContent[];
	/** True if somebody paid for the text. */
	sponsored?: boolean;
}

/** Attributes that mean nothing without the page's styles and scripts. */
const pageAttributes = ['className', 'id', 'tabIndex', 'role', 'ariaLabel'];

/**
 * The form of a body in feeds, as HTML: every address in it is absolute, and nothing in it needs a style.
 * @param most bytes; of a longer body the blocks that have room
 */
export function feedForm(
	body: Body,
	showing: FeedShowing,
	most = Number.POSITIVE_INFINITY,
): { html: string; isWhole: boolean } {
	plainBlocks(body, showing);
	if (showing.sponsored) markSponsored(body);
	const { url, imageAddress, words, lead = [] } = showing;
	const blocks = [...lead, ...(body.children as ElementContent[])];
	const written: string[] = [];
	let bytes = 0;
	for (const block of blocks) {
		const html = toHtml(all([block]));
		bytes += Buffer.byteLength(html);
		if (bytes > most) return { html: written.join('').trim(), isWhole: false };
		written.push(html);
	}
	return { html: written.join('').trim(), isWhole: true };

	function all(nodes: readonly ElementContent[]): ElementContent[] {
		return nodes.flatMap((node) => one(node));
	}

	function one(node: ElementContent): ElementContent[] {
		switch (node.type) {
			case 'element':
				return [element(node)];
			case 'part':
				return all(node.children);
			case 'citation':
				return [marks(node.sources.map(({ source, number }) => [sourceAnchor(source), number]))];
			case 'noteReference':
				return [marks([[noteAnchor(node.note), node.number]])];
			case 'image': {
				const { alt, title, lang, dir, width, height } = node;
				return [h('img', { src: imageAddress(node), alt, title, lang, dir, width, height })];
			}
			case 'fileFacts':
				return [{ type: 'text', value: ` ${words.fileFacts(node.format, node.bytes)}` }];
			case 'notes':
				return [
					h(
						'ol',
						node.children.map(({ note, children }) =>
							h(
								'li',
								withAtEnd(all(children), [h('a', { href: placeOf(noteReferenceAnchor(note, 1)) }, '↩')]),
							),
						),
					),
				];
			default:
				return [node];
		}
	}

	function element(node: Element): Element {
		const properties = { ...node.properties };
		for (const name of pageAttributes) delete properties[name];
		const copy: Element = { ...node, properties, children: [] };
		makeAbsolute(copy, url);
		return { ...copy, children: all(node.children) };
	}

	/** Numbers of sources or notes, which lead to the page. */
	function marks(marked: [anchor: string, number: number][]): Element {
		const links = marked.flatMap(([anchor, number], index) => [
			index > 0 ? ', ' : '',
			h('a', { href: placeOf(anchor) }, String(number)),
		]);
		return h('sup', ['[', ...links, ']']);
	}

	function placeOf(anchor: string): string {
		return new URL(`#${anchor}`, url).href;
	}
}
