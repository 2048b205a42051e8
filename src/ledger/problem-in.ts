import type { Problem } from '../reading/files/problem.ts';
import type { AnyRow } from '../reading/reading.ts';
import { readingOf } from '../reading/store/readings.ts';

/**
 * Makes the problem of a content file, at the place of a field, of its first entry or of the field that it is in; without
 * one at the beginning of the file. Places are read from the store, so this is asked only where something is wrong.
 */
export function problemIn(row: AnyRow, field: string | undefined, reason: string): Problem {
	const { places } = readingOf(row);
	const names = field === undefined ? [] : [field, `${field}.0`, field.replace(/\.\w+$/, '')];
	const [line, column] = names.map((name) => places[name]).find((place) => place !== undefined) ?? [1, 1];
	return { file: row.file, line, column, ...(field !== undefined && { field }), reason };
}
