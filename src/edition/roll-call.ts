import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive, ArticleReading } from '../archive/archive.ts';
import { absolute, contentHref, fileOf } from '../archive/urls.ts';
import { ContentError } from './edition-archive.ts';

/**
 * Calls every published article by name: each must have its page, stand once in the sitemaps, and be counted by the
 * search index. A site that lacks one is worse than none.
 * @param stage folder of the finished site, with its index
 * @throws ContentError with the articles that are missing
 */
export function callRoll({ articles, withdrawn }: Archive, stage: string): void {
	const listed = sitemapAddresses(stage);
	const addressOf = ({ id }: ArticleReading) => contentHref('articles', id);
	const missing = [
		...[...articles, ...withdrawn]
			.filter((article) => !existsSync(join(stage, fileOf(addressOf(article)))))
			.map((article) => `${article.file} has no page at ${addressOf(article)}`),
		...articles
			.filter((article) => listed.get(absolute(addressOf(article))) !== 1)
			.map((article) => `${article.file} does not stand once in the sitemaps`),
	];
	const indexed = indexedPages(stage);
	if (indexed !== articles.length)
		missing.push(`The search index holds ${indexed} articles of ${articles.length}`);
	if (missing.length > 0)
		throw new ContentError(
			`${missing.join('\n')}\n\nThe site lacks articles; this is a fault of Stet, not of the content.`,
		);
}

/** How often each address stands in the sitemaps by year and of pages; that of news repeats the newest. */
function sitemapAddresses(stage: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const name of globSync('sitemap-*.xml', { cwd: stage })) {
		if (name === 'sitemap-news.xml') continue;
		for (const [, address = ''] of readFileSync(join(stage, name), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g))
			counts.set(address, (counts.get(address) ?? 0) + 1);
	}
	return counts;
}

/** How many pages the parts of the search index say they hold. */
function indexedPages(stage: string): number {
	const parts = globSync('pagefind/**/pagefind-entry.json', { cwd: stage }).map(
		(path) =>
			JSON.parse(readFileSync(join(stage, path), 'utf8')) as {
				languages: Record<string, { page_count: number }>;
			},
	);
	return parts
		.flatMap(({ languages }) => Object.values(languages))
		.reduce((sum, { page_count }) => sum + page_count, 0);
}
