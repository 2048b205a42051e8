import type { Archive } from '../../archive/archive.ts';
import { contentHref, fileOf } from '../../archive/urls.ts';
import type { AnyRow } from '../../reading/reading.ts';
import { collectionNames } from '../../schema/collections.ts';
import { archivePages } from '../../view/archive-view.ts';
import { indexPages } from '../../view/index-view.ts';
import { listPages } from '../../view/list-view.ts';
import type { PagePlan } from '../../view/page-plan.ts';
import { textPages } from '../../view/page-views.ts';
import { type ArtifactKind, plannedPage } from './artifact.ts';
import { tableFiles, tablePaths } from './tables.ts';

/** Makes a kind of the pages of a route. */
function pagesOf(route: string, plans: (archive: Archive) => Iterable<PagePlan>): ArtifactKind {
	return {
		modules: ['src/forms/csv.ts', `src/pages/[...language]/${route}`],
		*plan(archive, planning) {
			const tables = new Map(
				[...rowsOf(archive)].map((row) => [contentHref(archive.locale, row.collection, row.id), row]),
			);
			for (const plan of plans(archive)) {
				const row = tables.get(plan.address);
				yield plannedPage(plan, [fileOf(plan.address), ...(row ? tablePaths(archive, row) : [])], planning);
			}
		},
		*files(archive, due) {
			for (const row of rowsOf(archive))
				if (due.has(contentHref(archive.locale, row.collection, row.id))) yield* tableFiles(archive, row);
		},
	};
}

/** Content that may have tables in its text, articles left out. */
function* rowsOf(archive: Archive): Generator<AnyRow> {
	for (const name of collectionNames)
		if (name !== 'articles') for (const row of archive.content[name].values()) yield row as AnyRow;
}

/** Every other page that is not made in each build. */
export const otherPages: ArtifactKind[] = [
	pagesOf('[collection]/[id]/[...page].astro', listPages),
	{ ...pagesOf('[collection]/index.astro', indexPages), files: () => [] },
	{ ...pagesOf('archive/[...path].astro', archivePages), files: () => [] },
	{ ...pagesOf('[page].astro', textPages), files: () => [] },
];
