import type { Archive } from '../../../src/archive/archive.ts';
import { items } from './archive-items.ts';
import { querySets } from './query-sets.ts';

/** Queries that were answered otherwise in another session: short terms, hyphens, single letters, operators. */
const hostile = [
	...[
		'co-operation',
		't blair',
		'e mail',
		'un',
		'a',
		'i',
		's',
		'ir',
		'th',
		'in iran',
		'"far-reaching"',
		'iran -oil',
	],
	...[
		'iran OR iraq',
		'title:iran',
		'counc',
		'spokesm',
		'Zur',
		'C++',
		'0-0',
		'$5bn',
		'42 %',
		'2024-01-03',
		'January 2024',
	],
];

/** Makes queries of every kind from an archive, and some hostile ones; the same for the same archive. */
export function manyQueries(archive: Archive, count: number): string[] {
	const sets = Object.values(querySets(items(archive), count, 7));
	const mixed = Array.from({ length: count }, (_, at) => sets.flatMap((set) => set[at]?.query ?? [])).flat();
	return [...new Set([...hostile, ...mixed])].slice(0, count);
}
