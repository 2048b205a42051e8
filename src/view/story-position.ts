import {
	type Archive,
	type ArticleReading,
	type ArticleRow,
	articlesNaming,
	indexNaming,
} from '../archive/archive.ts';
import { relatedTo } from '../archive/related.ts';
import { localeIn } from '../words/locale.ts';
import { type DateView, dateView } from './dates.ts';
import type { Link } from './page-view.ts';
import { link } from './parts.ts';

/** The position of an article in its story. */
export interface StoryPosition extends Link {
	/** Place in order of publication, from 1. */
	number: number;
	total: number;
	/** The articles around it, in order of publication. */
	around: NextArticle[];
}

/** An article to read next. */
export interface NextArticle extends Link {
	date: DateView;
	/** What it is to the article whose page it is, if it is the one before or after it in their story. */
	label?: string;
	/** The same for machines. */
	rel?: 'prev' | 'next';
}

/** Articles of a story that are shown on each side of one; the page of the story has them all. */
export const threadReach = 2;

/** Returns the position of an article in its story. */
export function storyPosition(archive: Archive, article: ArticleReading, story: string): StoryPosition {
	const { words } = localeIn(archive.locale, article.data);
	const newestFirst = articlesNaming(archive, 'stories', story);
	const total = newestFirst.length;
	const at = indexNaming(archive, `stories/${story}`, article);
	const sides: Record<number, Pick<NextArticle, 'label' | 'rel'>> = {
		[at + 1]: { label: words.earlier, rel: 'prev' },
		[at - 1]: { label: words.later, rel: 'next' },
	};
	const from = Math.max(0, at - threadReach);
	return {
		...link(archive, 'stories', story),
		number: total - at,
		total,
		around: newestFirst
			.slice(from, at + threadReach + 1)
			.map((other, index) => ({ ...nextArticle(archive, other), ...sides[from + index] }))
			.filter((_, index) => from + index !== at)
			.reverse(),
	};
}

/** Number of articles to read next. */
export const nextCount = 4;

/** Returns what to read next: the articles around one in its story, then others like it, each once. */
export function nextArticles(
	archive: Archive,
	article: ArticleReading,
	story: StoryPosition | undefined,
): NextArticle[] {
	const around = story?.around ?? [];
	const seen = new Set(around.map(({ href }) => href));
	const others = relatedTo(archive, article, nextCount)
		.map((other) => nextArticle(archive, other))
		.filter(({ href }) => !seen.has(href));
	// What a writer has chosen is there also beside a long story.
	return [...around, ...others.slice(0, Math.max(1, nextCount - around.length))];
}

function nextArticle(archive: Archive, { id, data }: ArticleRow): NextArticle {
	return { ...link(archive, 'articles', id), date: dateView(data.published, archive.locale) };
}
