import type { ArticleFacts } from './archive-facts.ts';
import type { StampedRemark } from './rule.ts';
import type { Waiver } from './waivers.ts';

/** What the desk found in one article by itself; kept until the article, what the newsroom knows of its names, or the desk changes. */
export interface ArticleResult {
	remarks: StampedRemark[];
	waivers: Waiver[];
	facts: ArticleFacts;
}
