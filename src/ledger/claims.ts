import { pagePath, shortPath } from '../addresses/paths.ts';
import { type Archive, type ArticleRow, allArticles } from '../archive/archive.ts';
import { aliasesOf } from '../schema/article.ts';
import type { LedgerEntry } from './entry.ts';

/** The paths that articles answer to. */
export interface Claims {
	/** Articles with a page, withdrawn ones too. */
	articles: ArticleRow[];
	byId: Map<string, ArticleRow>;
	/** By the path of the page. */
	byPage: Map<string, ArticleRow>;
	/** By every path that leads to them: page, short address, alias. */
	byPath: Map<string, ArticleRow>;
}

/** Indexes the articles of an archive by their paths. */
export function claimsOf(archive: Archive): Claims {
	const articles = allArticles(archive);
	const claims: Claims = { articles, byId: new Map(), byPage: new Map(), byPath: new Map() };
	for (const article of articles) {
		const { data } = article;
		claims.byPage.set(pagePath(article), article);
		claims.byPath.set(pagePath(article), article);
		for (const { path } of aliasesOf(data)) claims.byPath.set(path, article);
		if (data.id === undefined) continue;
		claims.byId.set(data.id, article);
		claims.byPath.set(shortPath(data.id), article);
	}
	return claims;
}

/** Finds the article of an entry: by its id, else by its last page. */
export function ownerOf(entry: LedgerEntry, { byId, byPage }: Claims): ArticleRow | undefined {
	return (entry.id === undefined ? undefined : byId.get(entry.id)) ?? byPage.get(entry.urls.at(-1) ?? '');
}

/** Every path that an entry promises. */
export function pathsOf({ id, urls }: LedgerEntry): string[] {
	return id === undefined ? urls : [...urls, shortPath(id)];
}
