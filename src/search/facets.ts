import type { FacetsFile } from '../scripts/search/index/facets-file.ts';
import type { SearchRecord } from './record.ts';

/** Writes which texts of a volume name what, by filter and id: numbers of texts, each as its distance from the one before. */
export function facetsFile(records: readonly SearchRecord[]): string {
	const facets: FacetsFile = {};
	const last = new Map<number[], number>();
	for (const [page, { filters }] of records.entries())
		for (const [filter, ids] of Object.entries(filters))
			for (const id of ids) {
				const values = (facets[filter] ??= {});
				const pages = (values[id] ??= []);
				pages.push(page - (last.get(pages) ?? 0));
				last.set(pages, page);
			}
	return JSON.stringify(facets);
}
