import type { Collection } from '../../schema/collections.ts';
import type { FieldProblem, Fields } from '../front-matter/fields.ts';
import { limits } from './limits.ts';

/** Lists and groups of fields with more entries than one may have, however deep they stand. */
export function findLongLists(
	{ data, placeOf }: Pick<Fields, 'data' | 'placeOf'>,
	collection: Collection,
): FieldProblem[] {
	/** Those of an article are old paths. */
	const aliases = collection === 'articles' ? limits.entries : limits.aliases;
	return [...longIn(data, [])];

	function* longIn(value: unknown, path: string[]): Generator<FieldProblem> {
		if (typeof value !== 'object' || value === null) return;
		const entries = Object.entries(value);
		const limit = path.join() === 'aliases' ? aliases : limits.entries;
		if (entries.length > limit)
			yield {
				place: placeOf(path),
				...(path.length > 0 && { field: path.join('.') }),
				reason: `has ${entries.length} entries; keep it to ${limit}`,
			};
		else for (const [key, part] of entries) yield* longIn(part, [...path, key]);
	}
}
