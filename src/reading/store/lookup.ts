import { existsSync, readFileSync } from 'node:fs';
import { shownPath } from '../files/content-folder.ts';
import type { Problem } from '../files/problem.ts';
import { stampOf } from '../files/stamp.ts';
import type { ContentFile } from '../files/walk.ts';
import { type AnyReading, imagePaths } from '../reading.ts';
import { readingKey } from './cache.ts';
import { keptReading } from './kept-reading.ts';
import { store } from './store.ts';

/** What is known of a file: its Reading, the key that its Reading will have, or why it has neither. */
export type Known = { reading: AnyReading } | { digest: string; stamp: string } | { problem: Problem };

/**
 * Recalls what was read before: of a file that has not been touched since by its stamp, of another by its bytes.
 * @param fingerprint of the pipeline (see cache.ts)
 * @returns what tells what is known of a file, and what notes the new stamps of those that were touched
 */
export function openMemory(fingerprint: string): { recall: (file: ContentFile) => Known; end: () => void } {
	const kept = [...store().briefs()];
	const byStamp = new Map(kept.map((brief) => [brief.stamp, brief]));
	const byDigest = new Map(kept.map((brief) => [brief.digest, brief]));
	const touched = new Map<string, string>();
	/** Where an image is gone, the file that names it is read again, to tell where it does. */
	const isThere = (path: string): boolean => existsSync(path);
	return {
		recall(file) {
			const mark = stampOf(file.path);
			const stamp = mark && `${fingerprint} ${mark}`;
			const untouched = stamp ? byStamp.get(stamp) : undefined;
			const known = untouched && keptReading(untouched);
			if (known && imagePaths(known).every(isThere)) return { reading: known };
			// Reading small files one after another with the synchronous call is many times faster than awaiting each.
			const bytes = bytesOf(file);
			if ('reason' in bytes) return { problem: bytes };
			const digest = readingKey(file, bytes, fingerprint);
			const same = byDigest.get(digest);
			const reading = same && keptReading(same);
			if (!reading || !imagePaths(reading).every(isThere)) return { digest, stamp };
			touched.set(digest, stamp);
			return { reading };
		},
		end() {
			if (touched.size > 0) store().mark(touched);
		},
	};
}

/** The bytes of a file, or that they may not be had. @throws any other fault of the machine, which no file is to blame for */
function bytesOf({ path }: ContentFile): Uint8Array | Problem {
	try {
		return readFileSync(path);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== 'EACCES' && code !== 'EPERM') throw error;
		const reason = `cannot be read (${code}); let this user read it`;
		return { file: shownPath(path), line: 1, column: 1, reason };
	}
}
