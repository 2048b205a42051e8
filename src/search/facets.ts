import type { FacetsFile } from '../scripts/search/index/facets-file.ts';
import type { SearchRecord } from './record.ts';

/** Writes which texts of a volume name what, by filter and id: numbers of texts, each as its distance from the one before. */
export function facetsFile(records: readonly SearchRecord[]): string {
	const facets = new Map<string, Map<string, number[]>>();
	for (const [page, { filters }] of records.entries())
		for (const [filter, ids] of Object.entries(filters)) {
			const values = facets.getOrInsertComputed(filter, () => new Map());
			for (const id of ids) values.getOrInsertComputed(id, () => []).push(page);
		}
	const file: FacetsFile = {};
	for (const [filter, values] of facets)
		file[filter] = Object.fromEntries(
			[...values].map(([id, pages]) => [id, pages.map((page, at) => page - (pages[at - 1] ?? 0))]),
		);
	return JSON.stringify(file);
}
