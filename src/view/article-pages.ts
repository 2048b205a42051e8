import { partOfId } from '../addresses/languages.ts';
import { type Archive, type ArticleRow, articlesNaming, indexNaming, namesOf } from '../archive/archive.ts';
import { relatedTo } from '../archive/related.ts';
import { isBehind, originalOf, versionsOf } from '../archive/translations.ts';
import { articleHref } from '../archive/urls.ts';
import { stateOf } from '../links/record.ts';
import { readingOf } from '../reading/store/readings.ts';
import type { LinkRecord } from '../schema/link-record.ts';
import { type ArticleView, articleView } from './article-view.ts';
import { latestBefore } from './block-views.ts';
import { articleCardImage, chartCardImage } from './card-view.ts';
import { historyOf } from './history-views.ts';
import { inputsOf } from './inputs.ts';
import type { PagePlan } from './page-plan.ts';
import { nextCount, threadReach } from './story-position.ts';
import { type WithdrawnView, withdrawnView } from './withdrawn-view.ts';

/** Yields the pages of all articles; those of withdrawn ones have a notice in place of the text. @param record states of links */
export function* articlePages(
	archive: Archive,
	record: LinkRecord,
): Generator<PagePlan<ArticleView | WithdrawnView>> {
	const dead: Dead = Object.values(record).some((state) => state.dead !== undefined)
		? (url) => stateOf(record, url)?.dead
		: undefined;
	for (const article of archive.articles)
		yield {
			...placeOf(article),
			row: article,
			inputs: () => articleInputs(archive, article, dead),
			view: () => articleView(archive, readingOf(article), record),
		};
	for (const article of archive.withdrawn)
		yield {
			...placeOf(article),
			noindex: true,
			inputs: () => [inputsOf(archive).frame, article.digest],
			view: () => withdrawnView(archive, readingOf(article)),
		};
}

function placeOf({ id }: ArticleRow): Pick<PagePlan, 'address' | 'params'> {
	const [name] = partOfId(id);
	return { address: articleHref(id), params: { id: name } };
}

/** Returns since when an address is dead; undefined if no address is, as before the first `npm run links`. */
type Dead = ((url: string) => string | undefined) | undefined;

/** Returns the inputs of the page of an article: the article, what it names, and what is shown of other articles. */
export function articleInputs(archive: Archive, article: ArticleRow, dead?: Dead): unknown {
	const { frame, thing, teaser } = inputsOf(archive);
	return [
		...[frame, article.digest],
		namesOf(article).map(thing),
		relatedTo(archive, article, nextCount).map(teaser),
		storyInputs(archive, article),
		[articleCardImage(archive, article).src, chartCardImage(archive, article)?.alt],
		versionInputs(archive, article),
		historyOf(archive, article)?.file,
		dead && readingOf(article).data.sources.map(({ url }) => url && dead(url)),
	];
}

/** Returns what the page of an article shows of its versions in other languages. */
function versionInputs(archive: Archive, article: ArticleRow): unknown {
	const versions = versionsOf(archive, article);
	if (versions.length === 0) return undefined;
	const original = originalOf(archive, article);
	return [
		versions.map((version) => version.article.id),
		original && [original.article.data.title, isBehind(article, original)],
	];
}

/** Returns what the page of an article shows of its story: the thread around it, and the articles before it. */
function storyInputs(archive: Archive, article: ArticleRow): unknown {
	const { story } = article.data;
	if (story === undefined) return undefined;
	const thread = articlesNaming(archive, 'stories', story);
	const at = indexNaming(archive, `stories/${story}`, article);
	const reach = Math.max(threadReach, latestBefore);
	const around = thread.slice(Math.max(0, at - reach), at + reach + 1);
	return [thread.length, at, around.map(inputsOf(archive).teaser)];
}
