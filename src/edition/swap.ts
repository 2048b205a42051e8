import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a finished stage in the place of the last edition. Both renames are of whole folders on one file system, so the
 * site is the old one or the new one; if the second fails, the old one is put back.
 */
export function swap(stage: string, dist: string): void {
	const last = `${stage.replace(/\/$/, '')}.last`;
	rmSync(last, { recursive: true, force: true });
	mkdirSync(dirname(dist), { recursive: true });
	const had = existsSync(dist);
	if (had) renameSync(dist, last);
	try {
		renameSync(stage, dist);
	} catch (error) {
		if (had) renameSync(last, dist);
		throw error;
	}
	rmSync(last, { recursive: true, force: true });
}
