import { readFileSync } from 'node:fs';
import { openByStamp } from '../reading/by-stamp.ts';
import { digestOf } from '../reading/digest.ts';

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
