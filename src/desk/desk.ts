import type { VFile } from 'vfile';
import type { ArticleRow } from '../archive/archive.ts';
import { openDeskCache } from './desk-cache.ts';
import { fileOf } from './messages.ts';
import type { Newsroom } from './newsroom.ts';
import { isWorthThreads, readInThreads } from './pool.ts';
import { type ArticleResult, readInTurn } from './read-article.ts';
import { stamp } from './rule.ts';
import { archiveRules } from './rules.ts';

/**
 * Checks all articles, published or not. Articles that did not change since the last run are taken from the cache.
 * @returns a file with its messages for each article, in order
 */
export async function readAll(articles: readonly ArticleRow[], newsroom: Newsroom): Promise<VFile[]> {
	const { known, keep } = openDeskCache(articles, newsroom);
	const unknown = articles.filter(({ digest }) => !known.has(digest));
	const read = isWorthThreads(unknown)
		? await readInThreads(unknown, newsroom)
		: readInTurn(unknown, newsroom);
	const found = new Map(unknown.map(({ digest }, index) => [digest, read[index] as ArticleResult] as const));
	keep(found);
	const resultOf = ({ digest }: ArticleRow) => known.get(digest) ?? (found.get(digest) as ArticleResult);
	const facts = new Map(articles.map((article) => [article.file, resultOf(article).facts]));
	const across = archiveRules.flatMap((rule) =>
		rule.compare(facts, newsroom).map((remark) => ({ ...stamp(rule, remark), file: remark.file })),
	);
	const acrossByFile = Map.groupBy(across, ({ file }) => file);
	return articles.map((article) => {
		const { remarks, waivers } = resultOf(article);
		return fileOf(article.file, [...remarks, ...(acrossByFile.get(article.file) ?? [])], waivers);
	});
}
