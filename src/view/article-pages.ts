import type { Archive } from '../archive/archive.ts';
import { contentHref } from '../archive/urls.ts';
import type { LinkRecord } from '../schema/link-record.ts';
import { type ArticleView, articleView } from './article-view.ts';
import type { PagePlan } from './page-plan.ts';
import { type WithdrawnView, withdrawnView } from './withdrawn-view.ts';

/** The pages of all articles, the withdrawn ones with a notice in place of the text. @param record what is known of links */
export function* articlePages(
	archive: Archive,
	record: LinkRecord,
): Generator<PagePlan<ArticleView | WithdrawnView>> {
	for (const article of archive.articles) yield plan(article.id, () => articleView(archive, article, record));
	for (const article of archive.withdrawn) yield plan(article.id, () => withdrawnView(archive, article));
}

function plan<View extends ArticleView | WithdrawnView>(id: string, view: () => View): PagePlan<View> {
	return { address: contentHref('articles', id), params: { id }, view };
}
