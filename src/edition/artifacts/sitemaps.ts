import { href } from '../../archive/urls.ts';
import { articleEntries, articleSitemaps, sitemap } from '../../feed/sitemaps.ts';
import type { ArtifactKind } from './artifact.ts';

/** The sitemaps of articles. Those of other pages are made in every build (see finish/finish.ts). */
export const sitemapArtifacts: ArtifactKind = {
	modules: ['src/edition/artifacts/sitemaps.ts'],
	*plan(archive) {
		for (const [path, articles] of articleSitemaps(archive))
			yield {
				name: href(`/${path}`),
				inputs: articleEntries(archive, articles),
				files: [path],
				listed: false,
			};
	},
	*files(archive, due) {
		for (const [path, articles] of articleSitemaps(archive))
			if (due.has(href(`/${path}`))) yield { path, make: () => sitemap(articleEntries(archive, articles)) };
	},
};
