import { readFileSync } from 'node:fs';
import { type Archive, type ArticleRow, allArticles } from '../../archive/archive.ts';
import { absolute, articleHref, fileOf } from '../../archive/urls.ts';
import { ContentError } from '../../command/content-error.ts';
import { isCanonical } from '../../feed/sitemaps.ts';
import { type Staged, stagedPath } from '../stage/staged.ts';

/**
 * Checks that the site has every published article: its page, one entry in the sitemaps if it was not published elsewhere
 * first, and a place in the search index.
 * A site that lacks one is worse than none.
 * @param staged the finished edition, with its index
 * @throws ContentError with the articles that are missing
 */
export function checkCompleteness(archive: Archive, staged: Staged): void {
	const articles = archive.all.flatMap((each) => each.articles);
	const listed = sitemapAddresses(staged);
	const addressOf = ({ id }: ArticleRow) => articleHref(id);
	const missing = [
		...allArticles(archive)
			.filter((article) => !staged.files.has(fileOf(addressOf(article))))
			.map((article) => `${article.file} has no page at ${addressOf(article)}`),
		...articles
			.filter((article) => (listed.get(absolute(addressOf(article))) ?? 0) !== (isCanonical(article) ? 1 : 0))
			.map(
				(article) =>
					`${article.file} does not stand ${isCanonical(article) ? 'once' : 'outside'} in the sitemaps`,
			),
	];
	const indexed = indexedPages(staged);
	if (indexed !== articles.length)
		missing.push(`The search index holds ${indexed} articles of ${articles.length}`);
	if (missing.length > 0)
		throw new ContentError(
			`${missing.join('\n')}\n\nThe site lacks articles; this is a fault of Stet, not of the content.`,
		);
}

/** How often each address stands in the sitemaps by year and of pages; that of news repeats the newest. */
function sitemapAddresses(staged: Staged): Map<string, number> {
	const counts = new Map<string, number>();
	for (const name of staged.files) {
		if (!/^sitemap-(?!news).*\.xml$/.test(name)) continue;
		const text = readFileSync(stagedPath(staged, name), 'utf8');
		for (const [, address = ''] of text.matchAll(/<loc>([^<]*)<\/loc>/g))
			counts.set(address, (counts.get(address) ?? 0) + 1);
	}
	return counts;
}

/** How many articles the volumes of the search index hold. */
function indexedPages(staged: Staged): number {
	return [...staged.files]
		.filter((name) => /^pagefind\/(?:.*\/)?\w+\.volume\.json$/.test(name))
		.map((name) => JSON.parse(readFileSync(stagedPath(staged, name), 'utf8')) as { texts: string })
		.reduce((sum, { texts }) => sum + texts.split(' ').filter(Boolean).length, 0);
}
