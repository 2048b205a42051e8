import { posix } from 'node:path';
import type { ImageMetadata } from 'astro';
import { baseService, hashTransform, propsToFilename } from 'astro/assets';
import { absolute, href } from '../archive/urls.ts';
import type { Image } from '../body/nodes.ts';
import { type AnyRow, imagePaths } from '../reading/reading.ts';
import { sizesOf } from './sizes.ts';

/** Returns the absolute address of an image that a file names. */
export type ImageAddress = (image: Pick<Image, 'src' | 'width' | 'height'>) => string;

/** Returns the metadata of an image of the content for Astro's image service. @param path from the project folder */
export type ImageAt = (path: string) => Promise<ImageMetadata>;

/** Name of the image service, which is part of the hash of each image. */
const service = 'astro/assets/services/sharp';

/**
 * Returns the addresses of the images of a file before any page is made, so that feeds need not wait for pages. Astro names
 * an image by its own name and a hash of its transformation.
 */
export async function imageAddresses(row: AnyRow, imageAt: ImageAt): Promise<ImageAddress> {
	const originals = new Map<string, ImageMetadata>();
	for (const path of new Set(imagePaths(row))) originals.set(path, await imageAt(path));
	const folder = posix.dirname(row.file);
	return (image) => {
		const original = originals.get(posix.join(folder, image.src));
		if (!original) throw new Error(`${image.src} is not an image that ${row.file} names`);
		return absolute(encodeURI(addressOf(original, image)));
	};
}

function addressOf(original: ImageMetadata, { width, height }: Pick<Image, 'width' | 'height'>): string {
	// In dev images are served from where they are.
	if (original.src.startsWith('/@fs/')) return original.src;
	const given = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
	const options = baseService.validateOptions?.(
		{ ...sized(original, { ...sizesOf(original, given), ...given }), src: original },
		imageConfig,
		undefined as never,
	) as Record<string, unknown>;
	const hash = hashTransform(options as never, service, baseService.propertiesToHash as string[]);
	return href(propsToFilename(original.src, options as never, hash));
}

/** Adds the width or height that is not given, as Astro does. */
function sized(
	{ width: full, height: tall }: ImageMetadata,
	{ width, height, ...given }: { width?: number; height?: number },
): object {
	if (width !== undefined) return { ...given, width, height: height ?? Math.round(width / (full / tall)) };
	if (height !== undefined) return { ...given, width: Math.round(height * (full / tall)), height };
	return { ...given, width: full, height: tall };
}

/** The part of Astro's configuration that the service reads, with its defaults. */
const imageConfig = {
	service: { entrypoint: service, config: {} },
	domains: [],
	remotePatterns: [],
} as never;
