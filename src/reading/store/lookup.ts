import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Collection } from '../../schema/collections.ts';
import { digestOf } from '../files/digest.ts';
import { stampOf } from '../files/stamp.ts';
import type { ContentFile } from '../files/walk.ts';
import { type AnyRow, imagePaths } from '../reading.ts';
import { type ByStamp, openByStamp } from './file-facts-store.ts';
import { rowOf } from './readings.ts';
import { type KeptRow, store } from './store.ts';

/** Finds what was read before. */
export interface Lookup {
	/** The row of a file that was not touched since, or else the stamp under which a new one is to be kept. */
	byStamp: (file: ContentFile) => { row: AnyRow } | { stamp: string };
	/** The row under a key, for a file that was touched without a change. @param stamp that it is known by from now on */
	byDigest: (digest: string, stamp: string) => AnyRow | undefined;
	/** The row that a file had under a name that no file has now. */
	before: (collection: Collection, id: string) => AnyRow | undefined;
	/** Keeps the new stamps of files that were touched. */
	end: () => void;
}

/** Opens the lookup. @param fingerprint of the pipeline (see fingerprint.ts) */
export function openLookup(fingerprint: string): Lookup {
	const kept = [...store().rows()];
	const stamped = new Map(kept.map((row) => [row.stamp, row]));
	const digested = new Map(kept.map((row) => [row.digest, row]));
	const digests = openByStamp<string>('beside-digests.db', '');
	const touched = new Map<string, string>();
	/** Where an image is gone, the file that names it is read again, to tell where it does; and where a file beside it has changed. */
	const usable = (found: KeptRow | undefined): AnyRow | undefined => {
		const row = found && rowOf(found);
		return row && imagePaths(row).every((path) => existsSync(path)) && hasItsFiles(row, digests)
			? row
			: undefined;
	};
	return {
		byStamp({ path }) {
			const mark = stampOf(path);
			const stamp = mark && `${fingerprint} ${mark}`;
			const row = stamp ? usable(stamped.get(stamp)) : undefined;
			return row ? { row } : { stamp };
		},
		byDigest(digest, stamp) {
			const row = usable(digested.get(digest));
			if (row) touched.set(digest, stamp);
			return row;
		},
		before: (collection, id) =>
			kept
				.values()
				.map(rowOf)
				.find((row) => row.collection === collection && row.id === id),
		end() {
			digests.keep();
			if (touched.size > 0) store().mark(touched);
		},
	};
}

/** True if the files beside an article are what they were. Films are large: one that was not touched is not read again. */
function hasItsFiles({ file, beside, files }: AnyRow, { recall, note }: ByStamp<string>): boolean {
	return Object.entries({ ...beside, ...files }).every(([name, digest]) => {
		const path = join(dirname(file), name);
		if (!existsSync(path)) return false;
		return (recall(path) ?? note(path, digestOf(readFileSync(path)))) === digest;
	});
}
