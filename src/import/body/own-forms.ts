/**
 * What Stet writes in forms of its own: the one place where an import knows how blocks are written. Between the constructs of a body
 * and its Markdown a block is the element `stet-block`, whose first child may be a `stet-label`.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { kinds } from '../../body/blocks/kinds.ts';

/** Makes a block. @param label what stands in square brackets @param content what stands between the fences */
function block(
	name: string,
	label: readonly ElementContent[],
	content: readonly ElementContent[],
	attributes: Record<string, string | undefined> = {},
	position?: Element['position'],
): Element {
	const given = Object.fromEntries(Object.entries(attributes).filter(([, value]) => value));
	return {
		type: 'element',
		tagName: 'stet-block',
		properties: { name, attributes: JSON.stringify(given) },
		children: [...(label.length > 0 ? [h('stet-label', [...label])] : []), ...content],
		...(position && { position }),
	};
}

/** A picture with its line. */
export function figureBlock(image: Element, caption: readonly ElementContent[], credit?: string): Element {
	return block('figure', caption, [h('p', image)], { credit }, image.position);
}

/** Pictures side by side, each with the line of its own in its title; one after the other while there is no block for it. */
export function galleryBlock(images: readonly Element[], caption: readonly ElementContent[]): Element[] {
	if (!Object.hasOwn(kinds, 'gallery') || images.length < 2 || caption.length === 0)
		return [
			...images.map((image) => {
				const { title, ...properties } = image.properties;
				const plain = { ...image, properties };
				return typeof title === 'string' && title !== ''
					? figureBlock(plain, [{ type: 'text', value: title }])
					: h('p', plain);
			}),
			...(caption.length > 0 ? [h('p', [...caption])] : []),
		];
	return [
		block(
			'gallery',
			caption,
			images.map((image) => h('p', image)),
			{},
			images[0]?.position,
		),
	];
}

/** Something of another site: the block for it, or a link with its name while there is none. */
export function embedBlock(
	url: string,
	title: string,
	words: readonly ElementContent[] = [],
	more: { author?: string | undefined; date?: string | undefined } = {},
): Element[] {
	if (Object.hasOwn(kinds, 'embed'))
		return [block('embed', title ? [{ type: 'text', value: title }] : [], words, { url, ...more })];
	const quoted = words.length > 0 ? [h('blockquote', [...words])] : [];
	return [...quoted, h('p', h('a', { href: url }, title || url))];
}

/** A film or sound that lies beside the article. @param src paths of its files, divided by spaces */
export function mediaBlock(
	name: 'video' | 'audio',
	src: string,
	title: readonly ElementContent[],
	more: { poster?: string | undefined } = {},
): Element {
	return block(name, title, [], { src, ...more });
}

/** Words of the piece set large. */
export function pullQuoteBlock(words: readonly ElementContent[], by: readonly ElementContent[]): Element {
	return block('pull-quote', by, words);
}

/** A box with a title. */
export function explainerBlock(
	title: readonly ElementContent[],
	content: readonly ElementContent[],
): Element {
	return block('explainer', title, content);
}

/** Questions, as headings, with their answers. */
export function qaBlock(content: readonly ElementContent[]): Element {
	return block('qa', [], content);
}

/** A table with its caption. */
export function tableBlock(caption: readonly ElementContent[], table: Element): Element {
	return block('table', caption, [table], {}, table.position);
}

/** A block as plain elements, for where no block may stand: in a list, a quotation, a note, a cell. */
export function plainOf(element: Element): ElementContent[] {
	const [first, ...rest] = element.children;
	const isLabelled = first?.type === 'element' && first.tagName === 'stet-label';
	const label = isLabelled ? (first as Element).children : [];
	const content = isLabelled ? rest : element.children;
	const {
		url = '',
		credit,
		author,
		date,
		src,
	} = JSON.parse(String(element.properties.attributes)) as Record<string, string>;
	const link = url || src?.split(' ')[0] || '';
	const line = link ? [h('a', { href: link }, label.length > 0 ? label : link)] : label;
	const more = [credit, author, date].filter(Boolean).join(', ');
	return [...content, ...(line.length > 0 || more ? [h('p', [...line, ...(more ? [` ${more}`] : [])])] : [])];
}

/** A reference to a note. */
export function noteReference(note: string): Element {
	return h('stet-noteref', { note });
}

/** A note. */
export function noteOf(note: string, content: readonly ElementContent[]): Element {
	return h('stet-note', { note }, [...content]);
}
