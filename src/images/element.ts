/** Makes `<img>` elements of images of the content by Astro's image service. */
import { getImage } from 'astro:assets';
import { posix } from 'node:path';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { imageAt } from '../archive/handover.ts';
import type { Image } from '../body/nodes.ts';
import { sizesOf } from './sizes.ts';

/** Makes the `<img>` of an image. @param file path of the content file that names it, from the project folder */
export async function imageElement(
	{ src, ...given }: Omit<Image, 'type' | 'data' | 'position'> & { loading?: 'eager' },
	file: string,
): Promise<Element> {
	const original = await imageAt(posix.join(posix.dirname(file), src));
	const image = await getImage({ ...sizesOf(original, given), ...given, src: original });
	const srcSet = image.srcSet.values.length > 0 ? image.srcSet.attribute : undefined;
	return h('img', { ...image.attributes, src: image.src, srcSet });
}
