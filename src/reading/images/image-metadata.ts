import type { ImageMetadata } from 'astro';
import { imageMetadata } from 'astro/assets/utils';
import { headOf } from './image-file.ts';

/**
 * An image as Astro's image service takes it.
 * @param path from the project folder
 * @param src address of the image as it is
 */
export async function imageMetadataOf(path: string, src: string): Promise<ImageMetadata> {
	return { src, ...(await imageMetadata(headOf(path), path)) };
}
