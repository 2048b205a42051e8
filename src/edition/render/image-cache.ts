import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Forgets the images that Astro keeps, which it writes in place: one that an ended build had begun would stay cut off.
 * @param work folder of the build (see reading/content-folder.ts)
 */
export function forgetImages(work: string): void {
	rmSync(join(work, 'astro/assets'), { recursive: true, force: true });
}
