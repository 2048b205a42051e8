import { globSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from '../../reading/files/content-folder.ts';

/**
 * Makes an empty folder for the stage of a build. What the last build left is put aside: to remove thousands of folders can
 * take a minute, and the build has better things to do first (see `removeLeftovers`).
 */
export function emptyStage(): string {
	const stage = join(workFolder(), 'stage');
	mkdirSync(stage, { recursive: true });
	renameSync(stage, join(workFolder(), `leftover-${process.pid}-${process.hrtime.bigint()}`));
	mkdirSync(stage);
	return stage;
}

/**
 * Removes what was put aside, one by one, so that the end of a build does not wait for it. A build that ends before it is
 * done leaves the rest to the next one.
 */
export function removeLeftovers(): void {
	for (const name of globSync('leftover-*', { cwd: workFolder() })) {
		const folder = join(workFolder(), name);
		const found = readdirSync(folder, { recursive: true, withFileTypes: true });
		// What is in a folder comes after it.
		for (const entry of found.reverse()) {
			const path = join(entry.parentPath, entry.name);
			if (entry.isDirectory()) rmdirSync(path);
			else rmSync(path);
		}
		rmdirSync(folder);
	}
}
