import { listFiles } from '../../src/edition/stage/list-files.ts';
import type { Staged } from '../../src/edition/stage/staged.ts';

/** A folder as an edition of which all was made. */
export function allMade(folder: string): Staged {
	const made = listFiles(folder);
	return { stage: folder, dist: folder, made, files: new Set(made) };
}
