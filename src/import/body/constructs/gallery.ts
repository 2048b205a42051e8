import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { type BodyContext, tellOf } from '../context.ts';
import { classesOf, findElement, findElements, oneLine } from '../elements.ts';
import { figureBlock, galleryBlock } from '../own-forms.ts';

/** Pictures side by side: a block for those whose files are there, with the line that each has. */
export function galleryOf(element: Element, context: BodyContext): ElementContent[] {
	const ids = String(element.properties.dataGallery ?? '')
		.split(/[,\s]+/)
		.filter(Boolean);
	const own = findElement(
		element,
		(child) =>
			child.tagName === 'figcaption' &&
			classesOf(child).some((name) => /blocks-gallery-caption|gallery-caption/.test(name)),
	);
	const direct = element.children.find(
		(child): child is Element => child.type === 'element' && child.tagName === 'figcaption',
	);
	const caption = own ?? direct;
	const found: Element[] = [];
	const lost: ElementContent[] = [];
	for (const box of findElements(
		element,
		(child) =>
			child.tagName === 'figure' ||
			child.tagName === 'li' ||
			child.tagName === 'dl' ||
			isPicture(child) ||
			child.tagName === 'stet-block',
	)) {
		const image = isPicture(box) ? box : findElement(box, isPicture);
		if (!image) continue;
		const words = findElement(
			box,
			(child) =>
				(child.tagName === 'figcaption' || child.tagName === 'dd' || child.tagName === 'stet-label') &&
				child !== caption,
		);
		const line = words ? oneLine(textOf(words)) : String(image.properties.title ?? '');
		if (image.tagName === 'img')
			found.push({ ...image, properties: { ...image.properties, ...(line && { title: line }) } });
		else lost.push(h('p', [image, ...(line ? [`: ${line}`] : [])]));
	}
	if (ids.length > 0 && found.length + lost.length === 0)
		tellOf(
			context,
			element,
			'lost',
			'gallery',
			'a gallery names pictures that the source does not have',
			ids.join(' '),
		);
	const words = caption ? inlineOf(caption) : [];
	if (found.length === 1 && found[0]) {
		const { title, ...properties } = found[0].properties;
		const plain = { ...found[0], properties };
		return [
			...(title ? [figureBlock(plain, [{ type: 'text', value: String(title) }])] : [h('p', plain)]),
			...lost,
			...(words.length > 0 ? [h('p', words)] : []),
		];
	}
	if (found.length === 0) return [...lost, ...(words.length > 0 ? [h('p', words)] : [])];
	return [...galleryBlock(found, words), ...lost];
}

/** The content of a caption in one line. */
export function inlineOf(caption: Element): ElementContent[] {
	return caption.children.flatMap((child, index): ElementContent[] => {
		if (child.type === 'element' && /^(?:p|div|h[1-6]|li|ul|ol|blockquote)$/.test(child.tagName))
			return [...(index > 0 ? [{ type: 'text' as const, value: ' ' }] : []), ...inlineOf(child)];
		if (child.type === 'element' && child.tagName === 'br') return [{ type: 'text', value: ' ' }];
		return [child.type === 'text' ? { ...child, value: child.value.replace(/\s+/g, ' ') } : child];
	});
}

/** True for a picture, or the link that stands for one. */
export function isPicture(element: Element): boolean {
	return element.tagName === 'img' || element.properties.dataPicture !== undefined;
}
