import type { Archive, ArticleRow } from '../archive/archive.ts';
import { versionsOf } from '../archive/translations.ts';
import { articleHref } from '../archive/urls.ts';
import type { PageVersion } from './page-view.ts';

/** Returns the page of an article in every language that it is published in; empty if that is one. */
export function articleVersions(archive: Archive, article: ArticleRow): PageVersion[] {
	return versionsOf(archive, article).map((version) => ({
		language: version.archive.locale.language,
		path: articleHref(version.article.id),
	}));
}

/**
 * Returns a page of the house in every language of the site that has it; empty if that is one.
 * @param hrefIn gives its address in a language; undefined where that has no such page
 */
export function versionsOfPage(
	{ all }: Archive,
	hrefIn: (archive: Archive) => string | undefined,
): PageVersion[] {
	const versions = all.flatMap((each) => {
		const path = all.length > 1 ? hrefIn(each) : undefined;
		return path === undefined ? [] : [{ language: each.locale.language, path }];
	});
	return versions.length > 1 ? versions : [];
}
