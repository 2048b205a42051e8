import { readFileSync } from 'node:fs';
import type { Collection } from '../../schema/collections.ts';
import type { Problem } from '../files/problem.ts';
import type { ContentFile } from '../files/walk.ts';
import type { AnyRow } from '../reading.ts';
import { readingKey } from '../store/fingerprint.ts';

/** Content files that were renamed by hand, found by the names that others still call them. */
export interface Renames {
	/** Notes that a file names another one that is not there. @returns true if it was renamed, which is told once for all */
	note: (collection: Collection, id: string) => boolean;
	/** One problem for each renamed file. */
	problems: () => Problem[];
	/** Paths of the renamed files from the project folder. */
	files: () => Set<string>;
}

/**
 * Recognises a renamed file by its id or, if it has none, by its bytes.
 * @param before the row that was kept under a name that no file has now
 * @param fingerprint of the pipeline (see store/fingerprint.ts)
 */
export function findRenames(
	files: readonly ContentFile[],
	rows: readonly AnyRow[],
	before: (collection: Collection, id: string) => AnyRow | undefined,
	fingerprint: string,
): Renames {
	const found = new Map<string, { old: string; row: AnyRow; times: number } | undefined>();
	const known = () => [...found.values()].filter((rename) => rename !== undefined);
	return {
		note(collection, id) {
			const rename = found.getOrInsertComputed(`${collection}/${id}`, () => {
				const row = newName(collection, id);
				return row && { old: `${collection}/${id}.md`, row, times: 0 };
			});
			if (rename) rename.times += 1;
			return rename !== undefined;
		},
		problems: () =>
			known().map(({ old, row, times }) => {
				const to = `${row.collection}/${row.id}.md`;
				const reason = `was ${old}, as ${times === 1 ? 'one place' : `${times} places`} still ${times === 1 ? 'calls' : 'call'} it; run npm run move -- ${old} ${to}`;
				return { file: row.file, line: 1, column: 1, reason };
			}),
		files: () => new Set(known().map(({ row }) => row.file)),
	};

	function newName(collection: Collection, id: string): AnyRow | undefined {
		const old = before(collection, id);
		if (!old) return undefined;
		const sameKind = rows.filter((row) => row.collection === collection && row.id !== id);
		if (old.collection === 'articles' && old.data.id !== undefined) {
			const { id: permanent } = old.data;
			return sameKind.find((row) => row.collection === 'articles' && row.data.id === permanent);
		}
		const same = files.find((file) => {
			if (file.collection !== collection || file.id === id) return false;
			// The key under its old name tells, since it is made of the name and the bytes.
			return readingKey({ ...file, path: old.file }, readFileSync(file.path), fingerprint) === old.digest;
		});
		return same && sameKind.find((row) => row.id === same.id);
	}
}
