import type { VFile } from 'vfile';
import type { ArticleRow } from '../archive/archive.ts';
import { limits } from '../reading/limits/limits.ts';
import { copyOf, readingOf } from '../reading/store/readings.ts';
import { site } from '../site.ts';
import { type ArticleFacts, factsOf } from './archive-facts.ts';
import { openDeskCache } from './desk-cache.ts';
import { fileOf } from './messages.ts';
import type { Knowledge, Newsroom } from './newsroom.ts';
import { isWorthThreads, readInThreads } from './pool.ts';
import { makeProof, type Proof } from './proof.ts';
import { type StampedRemark, stamp, waiverRule } from './rule.ts';
import { archiveRules, rules } from './rules.ts';
import { readWaivers, type Waiver } from './waivers.ts';

/** What the desk found in one article by itself; kept until the article, what the newsroom knows of its names, or the desk changes. */
export interface ArticleResult {
	remarks: StampedRemark[];
	waivers: Waiver[];
	facts: ArticleFacts;
}

const ruleNames = [...rules, ...archiveRules].map(({ name }) => name);

/**
 * Reads all articles, published or not. Those that did not change since the last time are not read again.
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
		rule.compare(facts, newsroom).map(({ file, ...remark }) => ({ file, remark: stamp(rule, remark) })),
	);
	const acrossByFile = Map.groupBy(across, ({ file }) => file);
	return articles.map((article) => {
		const { remarks, waivers } = resultOf(article);
		const ofArchive = (acrossByFile.get(article.file) ?? []).map(({ remark }) => remark);
		return fileOf(article.file, [...remarks, ...ofArchive], waivers);
	});
}

/** Reads some articles in this thread. */
export function readInTurn(articles: readonly ArticleRow[], newsroom: Knowledge): ArticleResult[] {
	return articles.map((article) => readArticle(makeProof(readingOf(article), copyOf(article), newsroom)));
}

/** Applies every rule of one article to its proof. */
export function readArticle(proof: Proof): ArticleResult {
	const english = (proof.article.data.language ?? site.language).startsWith('en');
	const { waivers, wrong } = readWaivers(proof.copy, ruleNames);
	const remarks = rules
		.filter(({ anyLanguage }) => anyLanguage || english)
		.flatMap((rule) =>
			Array.from(Iterator.from(rule.check(proof)).take(limits.problems), (remark) => stamp(rule, remark)),
		);
	return {
		remarks: [...remarks, ...wrong.map((remark) => stamp(waiverRule, remark))],
		waivers,
		facts: factsOf(proof, english),
	};
}
