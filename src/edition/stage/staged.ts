import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** An edition before it is put in place: what was made, and what stays as it is. */
export interface Staged {
	/** Folder of the files that were made. */
	stage: string;
	/** Those files, as paths from it. */
	made: readonly string[];
	/** Folder of the last edition, which has the files that stay as they are. */
	dist: string;
	/** Every file that the edition will have. */
	files: ReadonlySet<string>;
}

/** Where a file of the edition lies before it is put in place. */
export function stagedPath({ stage, dist }: Pick<Staged, 'stage' | 'dist'>, file: string): string {
	const path = join(stage, file);
	return existsSync(path) ? path : join(dist, file);
}
