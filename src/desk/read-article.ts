import { site } from '#site';
import type { ArticleRow } from '../archive/archive.ts';
import { limits } from '../reading/limits/limits.ts';
import { copyOf, readingOf } from '../reading/store/readings.ts';
import { factsOf } from './archive-facts.ts';
import type { ArticleResult } from './article-result.ts';
import type { Knowledge } from './newsroom.ts';
import { makeProof, type Proof } from './proof.ts';
import { stamp, waiverRule } from './rule.ts';
import { archiveRules, rules } from './rules.ts';
import { readWaivers } from './waivers.ts';

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
