import type { VFile } from 'vfile';
import type { ArticleRow } from '../archive/archive.ts';
import type { ArticleFacts } from './archive-facts.ts';
import { type ComparedRemark, openDeskCache } from './desk-cache.ts';
import { fileOf } from './messages.ts';
import type { Newsroom } from './newsroom.ts';
import { isWorthThreads, readInThreads } from './pool.ts';
import { type ArticleResult, readInTurn } from './read-article.ts';
import { stamp } from './rule.ts';
import { archiveRules } from './rules.ts';
import { silentEditRule, silentEdits } from './silent-edit.ts';

/**
 * Checks all articles, published or not. Articles that did not change since the last run are taken from the cache.
 * @returns a file with its messages for each article, in order
 */
export async function readAll(articles: readonly ArticleRow[], newsroom: Newsroom): Promise<VFile[]> {
	const { known, compared, keep } = openDeskCache(articles, newsroom);
	const unknown = articles.filter(({ digest }) => !known.has(digest));
	const read = isWorthThreads(unknown)
		? await readInThreads(unknown, newsroom)
		: readInTurn(unknown, newsroom);
	const found = new Map(unknown.map(({ digest }, index) => [digest, read[index] as ArticleResult] as const));
	const factsOf = ({ digest }: ArticleRow) =>
		known.get(digest)?.facts() ?? (found.get(digest) as ArticleResult).facts;
	const across = compared ?? compare(new Map(articles.map((article) => [article.file, factsOf(article)])));
	keep(found, across);
	const silent = silentEdits(articles).map(({ file, ...remark }) => ({
		...stamp(silentEditRule, remark),
		file,
	}));
	const acrossByFile = Map.groupBy([...across, ...silent], ({ file }) => file);
	return articles.map((article) => {
		const { remarks, waivers } = known.get(article.digest) ?? (found.get(article.digest) as ArticleResult);
		return fileOf(article.file, [...remarks, ...(acrossByFile.get(article.file) ?? [])], waivers);
	});

	function compare(facts: ReadonlyMap<string, ArticleFacts>): ComparedRemark[] {
		return archiveRules.flatMap((rule) =>
			rule.compare(facts, newsroom).map((remark) => ({ ...stamp(rule, remark), file: remark.file })),
		);
	}
}
