import type { ArticleRow } from '../archive/archive.ts';
import { limits } from '../reading/limits/limits.ts';
import { copyOf, readingOf } from '../reading/store/readings.ts';
import { type ArticleFacts, factsOf } from './archive-facts.ts';
import { isRead, languageOf } from './languages-read.ts';
import type { Knowledge } from './newsroom.ts';
import { makeProof, type Proof } from './proof.ts';
import { type StampedRemark, stamp, waiverRule } from './rule.ts';
import { archiveRules, rules } from './rules.ts';
import { silentEditRule } from './silent-edit.ts';
import { readWaivers, type Waiver } from './waivers.ts';

/** The result of the desk for one article without the others. It is cached until the article, its entities or the desk changes. */
export interface ArticleResult {
	remarks: StampedRemark[];
	waivers: Waiver[];
	facts: ArticleFacts;
}

const ruleNames = [...rules, ...archiveRules, silentEditRule].map(({ name }) => name);

/** Checks articles in this thread. */
export function readInTurn(articles: readonly ArticleRow[], newsroom: Knowledge): ArticleResult[] {
	return articles.map((article) => readArticle(makeProof(readingOf(article), copyOf(article), newsroom)));
}

/** Applies every rule to an article. */
export function readArticle(proof: Proof): ArticleResult {
	const english = isRead(languageOf(proof.article));
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
