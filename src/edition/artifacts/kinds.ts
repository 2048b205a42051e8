import type { Archive } from '../../archive/archive.ts';
import { fileOf, houseHref } from '../../archive/urls.ts';
import { llms, robots } from '../../feed/plain-files.ts';
import { articleArtifacts } from './article-pages.ts';
import { type ArtifactKind, archivesFor, type Due, type Making, type SiteFile } from './artifact.ts';
import { cardArtifacts } from './cards.ts';
import { changesArtifacts } from './changes-pages.ts';
import { editorArtifacts } from './editor.ts';
import { feedArtifacts } from './feeds.ts';
import { fileArtifacts } from './files-beside.ts';
import { iconArtifacts } from './icons.ts';
import { otherPages } from './other-pages.ts';
import { redirectArtifacts } from './redirects.ts';
import { sitemapArtifacts } from './sitemaps.ts';

/** Every kind of artifact but the volumes of the search index, which are planned before all others. */
export const artifactKinds: readonly ArtifactKind[] = [
	articleArtifacts,
	changesArtifacts,
	...otherPages,
	feedArtifacts,
	cardArtifacts,
	iconArtifacts,
	fileArtifacts,
	editorArtifacts,
	redirectArtifacts,
	sitemapArtifacts,
];

/** Every file that Astro does not make: those of the artifacts that are due, then those made in every build. */
export function* siteFiles(archive: Archive, due: Due, making: Making): Generator<SiteFile> {
	for (const kind of artifactKinds)
		for (const each of archivesFor(kind, archive)) if (kind.files) yield* kind.files(each, due, making);
	yield { path: 'robots.txt', make: robots };
	for (const each of archive.all)
		yield { path: fileOf(houseHref(each.locale, '/llms.txt')), make: () => llms(each) };
}
