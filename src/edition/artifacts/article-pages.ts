import { idIn } from '../../addresses/languages.ts';
import { articleHref, besideHref, fileOf } from '../../archive/urls.ts';
import { markdownTwin } from '../../feed/markdown-twin.ts';
import { imageAddresses } from '../../images/address.ts';
import { readingOf } from '../../reading/store/readings.ts';
import { twinFile } from '../../view/article-meta.ts';
import { articlePages } from '../../view/article-pages.ts';
import { type ArtifactKind, plannedPage } from './artifact.ts';
import { tableFiles, tablePaths } from './tables.ts';

/** The page of each article, its Markdown and its tables. */
export const articleArtifacts: ArtifactKind = {
	modules: ['src/edition/artifacts/article-pages.ts', 'src/pages/[...language]/articles/[id].astro'],
	*plan(archive, planning) {
		for (const plan of articlePages(archive, planning.links)) {
			const article = archive.content.articles.get(idIn(archive.locale, plan.params.id ?? ''));
			const beside = article
				? [fileOf(besideHref(plan.address, twinFile)), ...tablePaths(archive, article)]
				: [];
			yield plannedPage(plan, [fileOf(plan.address), ...beside], planning);
		}
	},
	*files(archive, due, { links, imageAt }) {
		for (const article of archive.articles) {
			const page = articleHref(article.id);
			if (!due.has(page)) continue;
			yield {
				path: fileOf(besideHref(page, twinFile)),
				make: async () =>
					markdownTwin(archive, readingOf(article), await imageAddresses(article, imageAt), links),
			};
			yield* tableFiles(archive, article);
		}
	},
};
