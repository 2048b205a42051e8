/** The pages' door to Astro's image service, which makes the images of the content in the sizes that a page asks for. */

import { getImage } from 'astro:assets';
import { posix } from 'node:path';
import type { ImageMetadata } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { imageAt } from './archive/current.ts';
import { imageMark, type MarkedImage, markedImage } from './reading/body/plugins/images.ts';

/** Widths that an image is offered in, in pixels; those above its own are left out. */
const widths = [360, 720, 1080, 1440];

/** As wide as the text: its measure on wide screens, the whole width less the gutters on narrow ones. */
const sizes = '(min-width: 44rem) 42rem, 92vw';

/**
 * Puts images in the places that are marked for them.
 * @param html of a body, as it lies in the cache of Readings
 * @param file path of the content file, from the project folder
 */
export async function withImages(html: string, file: string): Promise<string> {
	// Split by a pattern with a group, so that every second piece is a mark.
	const pieces = html.split(imageMark);
	const filled = pieces.map((piece, index) =>
		index % 2 === 0 ? piece : imageHtml(markedImage(piece), file),
	);
	return (await Promise.all(filled)).join('');
}

/** The `<img>` of an image. @param file path of the content file that names it, from the project folder */
export async function imageHtml(
	{ src, ...given }: MarkedImage & { loading?: 'eager' },
	file: string,
): Promise<string> {
	const original = await imageAt(posix.join(posix.dirname(file), src));
	const image = await getImage({ ...offered(original, given), ...given, src: original });
	const srcSet = image.srcSet.values.length > 0 ? image.srcSet.attribute : undefined;
	return toHtml(h('img', { ...image.attributes, src: image.src, srcSet }));
}

/**
 * The sizes in which an image is made: none larger than pages show it, unless a writer has asked for one. A drawing is the
 * same in every size.
 */
function offered(
	{ format, width }: ImageMetadata,
	{ height }: Pick<MarkedImage, 'height'>,
): { width?: number; widths?: number[]; sizes?: string } {
	if (format === 'svg') return {};
	// Where a writer has given the height alone, the width follows from it.
	return { ...(height === undefined && { width: Math.min(width, Math.max(...widths)) }), widths, sizes };
}
