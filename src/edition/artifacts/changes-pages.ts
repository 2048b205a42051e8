import { fileOf } from '../../archive/urls.ts';
import { changesPages } from '../../view/changes-view.ts';
import { type ArtifactKind, plannedPage } from './artifact.ts';

/** The page of what changed in each article that was changed after it was published. */
export const changesArtifacts: ArtifactKind = {
	modules: ['src/edition/artifacts/changes-pages.ts', 'src/pages/[...language]/articles/[id]/changes.astro'],
	*plan(archive, planning) {
		for (const plan of changesPages(archive)) yield plannedPage(plan, [fileOf(plan.address)], planning);
	},
};
