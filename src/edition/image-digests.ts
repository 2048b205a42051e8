import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../reading/cache.ts';
import { workFolder } from '../reading/content-folder.ts';
import { openDatabase } from '../reading/database.ts';
import { stampOf } from '../reading/stamp.ts';

/** Digests of images by what the files were known by (see reading/stamp.ts). */
const table = 'CREATE TABLE IF NOT EXISTS digests (stamp TEXT NOT NULL UNIQUE, digest TEXT NOT NULL) STRICT;';

/** Digests of the images of a build. */
export interface ImageDigests {
	/** The digest of the bytes of an image. @param path from the project folder */
	of: (path: string) => string;
	/** Keeps those that were asked for, and no others, for the next build. */
	keep: () => void;
}

/**
 * Opens the digests of the last build: ten thousand pictures take seconds to be read, and hardly ever change.
 * @throws a fault of the machine, with the code of the system
 */
export function openImageDigests(): ImageDigests {
	const { sql, guarded, together } = openDatabase(join(workFolder(), 'images.db'), table, () => {});
	const last = new Map(
		guarded(() => sql.prepare('SELECT stamp, digest FROM digests').all()).map(({ stamp, digest }) => [
			String(stamp),
			String(digest),
		]),
	);
	const byPath = new Map<string, string>();
	const byStamp = new Map<string, string>();
	return {
		of: (path) =>
			byPath.getOrInsertComputed(path, () => {
				const stamp = stampOf(path);
				const digest = last.get(stamp) ?? digestOf(readFileSync(path));
				if (stamp) byStamp.set(stamp, digest);
				return digest;
			}),
		keep: () => {
			const found = [...byStamp].filter(([stamp]) => !last.has(stamp));
			const gone = [...last.keys()].filter((stamp) => !byStamp.has(stamp));
			if (found.length + gone.length > 0)
				together(() => {
					const remove = sql.prepare('DELETE FROM digests WHERE stamp = ?');
					for (const stamp of gone) remove.run(stamp);
					const insert = sql.prepare('INSERT OR REPLACE INTO digests VALUES (?, ?)');
					for (const [stamp, digest] of found) insert.run(stamp, digest);
				});
			sql.close();
		},
	};
}
