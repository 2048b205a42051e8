import { readFileSync, statSync } from 'node:fs';
import { digestOf } from '../../reading/files/digest.ts';
import { openByStamp } from '../../reading/store/file-facts-store.ts';

/** Digests of the images of the content. */
export interface ImageDigests {
	/** The digest of the bytes of an image. @param path from the project folder */
	of: (path: string) => string;
	/** Images that were asked for and have changed since, as paths from the project folder. */
	changed: () => string[];
	/** Keeps those that were asked for, and no others, for the next build. */
	keep: () => void;
}

/** Opens what the last build knows of them. */
export function openImageDigests(): ImageDigests {
	const { recall, note, keep } = openByStamp<string>('image-digests.db', '');
	const found = new Map<string, string>();
	const states = new Map<string, string>();
	return {
		of: (path) =>
			found.getOrInsertComputed(path, () => {
				states.set(path, stateOf(path));
				return recall(path) ?? note(path, digestOf(readFileSync(path)));
			}),
		changed: () => [...states].filter(([path, state]) => stateOf(path) !== state).map(([path]) => path),
		keep,
	};
}

/** What tells that a file was replaced. */
function stateOf(path: string): string {
	const stat = statSync(path, { throwIfNoEntry: false });
	return stat ? `${stat.size} ${stat.mtimeMs} ${stat.ino}` : '';
}
