import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { srcsetOf } from '../../pictures/find.ts';
import { type BodyContext, type Construct, tellOf } from '../context.ts';
import { classesOf, findElement, findElements, isNamed, isSpace, oneLine, replace } from '../elements.ts';
import { figureBlock } from '../own-forms.ts';
import { pictureOf } from '../picture-of.ts';
import { galleryOf, inlineOf, isPicture } from './gallery.ts';

/** Classes of what many systems make galleries of. */
const galleries =
	/^(?:wp-block-gallery|gallery|kg-gallery-card|kg-gallery-container|blocks-gallery-grid|tiled-gallery|image-gallery-embed|slideshow|photo-gallery)$/;

/**
 * Makes pictures of files beside the article: figures with a line are blocks of Stet, galleries too. A picture that is not there
 * becomes a link with its alternative and line.
 */
export const pictures: Construct = (tree, context) => {
	replace(tree, (element) => {
		if (element.tagName === 'picture') {
			const image = findElement(element, isNamed('img'));
			const sets = findElements(element, isNamed('source')).flatMap(({ properties }) =>
				String(properties.srcSet ?? ''),
			);
			if (image && sets.some(Boolean)) image.properties.srcSet ??= sets.filter(Boolean).join(', ');
			return image ? [image] : [];
		}
		if (element.tagName === 'img') return imageOf(element, context);
		return undefined;
	});
	replace(tree, (element, parent) => {
		if (element.tagName === 'a') return linked(element, context);
		const isGallery =
			classesOf(element).some((name) => galleries.test(name)) || element.properties.dataGallery !== undefined;
		if (isGallery && !(parent.type === 'element' && classesOf(parent).some((name) => galleries.test(name))))
			return galleryOf(element, context);
		const isQuote = findElement({ type: 'root', children: [element] }, isNamed('blockquote')) !== undefined;
		if (element.tagName === 'figure' && !isGallery && !isQuote) return figureOf(element, context);
		return undefined;
	});
};

/** An image with its file, or the link that stands for it. */
function imageOf(element: Element, context: BodyContext): ElementContent[] {
	const { properties } = element;
	const src = String(
		properties.dataSrc ?? properties.dataLazySrc ?? properties.dataOrigFile ?? properties.src ?? '',
	).trim();
	const alt = oneLine(String(properties.alt ?? ''));
	const sets = srcsetOf(String(properties.srcSet ?? properties.dataSrcSet ?? ''));
	if (!src && sets.length === 0) {
		tellOf(context, element, 'lost', 'picture', 'an image names no file', alt);
		return alt ? [{ type: 'text', value: alt }] : [];
	}
	if (/^data:/i.test(src)) {
		tellOf(
			context,
			element,
			'lost',
			'picture',
			'an image is written into the text itself (data:) and left out',
			alt || src.slice(0, 60),
		);
		return alt ? [{ type: 'text', value: alt }] : [];
	}
	const picture = pictureOf(src, sets, context);
	const use = 'use' in picture ? picture.use : undefined;
	if (use) {
		context.used.push(use);
		if (!alt)
			tellOf(
				context,
				element,
				'decide',
				'alternative',
				'an image has no text for who does not see it; write one, or leave it empty if it only decorates',
				src,
			);
		const title = oneLine(String(properties.title ?? ''));
		return [h('img', { src: `stet-picture:${use.digest}`, alt, ...(title && title !== alt && { title }) })];
	}
	const [address] = 'missing' in picture ? picture.missing : [];
	if (address) context.missing.add(address);
	tellOf(
		context,
		element,
		'lost',
		'picture',
		address
			? 'the file of an image is not there; a link to where it lay stands for it'
			: 'the file of an image is not there; its alternative stands for it',
		src,
	);
	const words = alt || oneLine(String(properties.title ?? '')) || nameOf(src);
	return [
		address ? h('a', { href: address, dataPicture: '' }, words) : h('span', { dataPicture: '' }, words),
	];
}

function nameOf(src: string): string {
	return decodeSafely(src.replace(/[?#].*$/s, '').replace(/^.*\//, '')) || src;
}

function decodeSafely(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** A picture that stands in a link: the link goes if it only leads to the picture itself. */
function linked(element: Element, context: BodyContext): ElementContent[] | undefined {
	const inside = element.children.filter((child) => !isSpace(child));
	const picture = inside.find((child): child is Element => child.type === 'element' && isPicture(child));
	if (!picture) return undefined;
	const href = String(element.properties.href ?? '');
	const leadsToIt =
		/\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp)(?:[?#].*)?$/i.test(href) ||
		href === '' ||
		/[?&]attachment_id=/.test(href);
	const isMissing = picture.properties.dataPicture !== undefined;
	if (leadsToIt && !(isMissing && /^https?:/.test(href))) {
		if (href && !isMissing)
			tellOf(context, element, 'changed', 'picture', 'the link of a picture to its large form goes', href);
		return element.children;
	}
	// A link cannot hold a link: that of the missing picture goes, and its words lead where the picture did.
	if (isMissing)
		for (const child of inside) if (child.type === 'element' && child.tagName === 'a') child.tagName = 'span';
	return undefined;
}

function figureOf(element: Element, context: BodyContext): ElementContent[] | undefined {
	const images = findElements(element, isPicture);
	const caption = findElement(element, isNamed('figcaption'));
	const [image] = images;
	if (!image)
		return caption
			? [...element.children.filter((child) => child !== caption), ...paragraphOf(caption)]
			: element.children;
	if (images.length > 1) return galleryOf(element, context);
	const credit =
		caption &&
		findElement(
			caption,
			(child) =>
				child.properties.dataCredit !== undefined || /credit|attribution/i.test(classesOf(child).join(' ')),
		);
	const creditText = credit ? oneLine(textOf(credit)) : undefined;
	if (caption && credit) replace(caption, (child) => (child === credit ? [] : undefined));
	const words = caption ? inlineOf(caption) : [];
	const link = findElement(
		element,
		(child) => child.tagName === 'a' && findElement(child, (inner) => inner === image) !== undefined,
	);
	const other = element.children.filter(
		(child) =>
			child.type === 'element' &&
			child !== caption &&
			findElement({ type: 'root', children: [child] }, isPicture) === undefined &&
			textOf(child).trim() !== '',
	);
	const hasWords = words.some((child) => child.type !== 'text' || child.value.trim() !== '');
	if (image.tagName === 'img' && hasWords && !link)
		return [figureBlock(image, words, creditText?.slice(0, 200)), ...other];
	const shown = link ?? image;
	return [
		h('p', [shown]),
		...(hasWords || creditText ? [h('p', [...words, ...(creditText ? [` ${creditText}`] : [])])] : []),
		...other,
	];
}

function paragraphOf(caption: Element): Element[] {
	const inside = inlineOf(caption);
	return textOf(caption).trim() ? [h('p', inside)] : [];
}
