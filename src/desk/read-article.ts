import type { ArticleRow } from '../archive/archive.ts';
import { limits } from '../reading/limits/limits.ts';
import { copyOf, readingOf } from '../reading/store/readings.ts';
import { site } from '../site.ts';
import { type ArticleFacts, factsOf } from './archive-facts.ts';
import type { Knowledge } from './newsroom.ts';
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
