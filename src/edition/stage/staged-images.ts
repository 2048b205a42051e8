import { constants, copyFileSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ImageMetadata } from 'astro';
import { imageMetadataOf } from '../../reading/images/image-metadata.ts';
import type { ImageDigests } from './image-digests.ts';
import { stagedName } from './staged-name.ts';

/** Gives an image of the content at the address that it has in a stage. @param path from the project folder */
export function imageInStage(path: string, digests: Pick<ImageDigests, 'of'>): Promise<ImageMetadata> {
	return imageMetadataOf(path, stagedName(path, digests.of(path)));
}

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
			place(path, join(stage, stagedName(path, digests.of(path))));
			return imageInStage(path, digests);
		});
}

/**
 * Has a file stand in a second place without a second copy, where the system lets us. A hard link would not do: it changes
 * the times of the writer's own file, by which that is known (see reading/stamp.ts).
 */
function place(path: string, to: string): void {
	// The same bytes under the same name in another folder: to write there would be to write into the writer's own file.
	if (existsSync(to)) return;
	mkdirSync(dirname(to), { recursive: true });
	try {
		symlinkSync(resolve(path), to);
	} catch {
		copyFileSync(path, to, constants.COPYFILE_EXCL);
	}
}
