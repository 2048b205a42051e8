import { constants, copyFileSync, existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { ImageMetadata } from 'astro';
import { openByStamp } from '../reading/by-stamp.ts';
import { digestOf } from '../reading/cache.ts';
import { imageMetadataOf } from '../reading/image-metadata.ts';

/** Digests of the images of the content. */
export interface ImageDigests {
	/** The digest of the bytes of an image. @param path from the project folder */
	of: (path: string) => string;
	/** Keeps those that were asked for, and no others, for the next build. */
	keep: () => void;
}

/** Opens what the last build knows of them. */
export function openImageDigests(): ImageDigests {
	const { recall, note, keep } = openByStamp<string>('image-digests.db', '');
	const found = new Map<string, string>();
	return {
		of: (path) =>
			found.getOrInsertComputed(path, () => recall(path) ?? note(path, digestOf(readFileSync(path)))),
		keep,
	};
}

/** Signs of a digest that tell the images of one name apart. */
const digestSigns = 16;

/**
 * Gives the image service of a build the images that its pages show, one when a page asks for it. As imports of modules,
 * Astro's way, the bytes of all of them would go through its bundler, and those of a large archive fill the memory.
 * @param stage where Astro looks for the image that it makes others from; what no page shows stays there (see finish.ts)
 * @returns gives an image. @param path from the project folder
 */
export function stagedImages(stage: string, digests: ImageDigests): (path: string) => Promise<ImageMetadata> {
	const found = new Map<string, Promise<ImageMetadata>>();
	return (path) =>
		found.getOrInsertComputed(path, () => {
			const ending = extname(path);
			const digest = digests.of(path).slice(0, digestSigns);
			const src = `/_astro/${basename(path, ending)}.${digest}${ending}`;
			place(path, join(stage, src));
			return imageMetadataOf(path, src);
		});
}

/** Puts a file in a second place without a second copy, where the file system can. */
function place(path: string, to: string): void {
	// The same bytes under the same name in another folder: a copy over a link would write into the writer's own file.
	if (existsSync(to)) return;
	mkdirSync(dirname(to), { recursive: true });
	try {
		linkSync(path, to);
	} catch {
		copyFileSync(path, to, constants.COPYFILE_EXCL);
	}
}
