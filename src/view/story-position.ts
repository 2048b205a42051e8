import {
	type Archive,
	type ArticleReading,
	type ArticleRow,
	articlesNaming,
	indexNaming,
} from '../archive/archive.ts';
import { localeIn } from '../words/locale.ts';
import { type DateView, dateView } from './dates.ts';
import type { Link } from './page-view.ts';
import { link } from './parts.ts';

/** The position of an article in its story. */
export interface StoryPosition extends Link {
	/** Place in order of publication, from 1. */
	number: number;
	total: number;
	/** The article before it and the one after it, if there are any. */
	neighbours: (Link & { label: string; rel: string })[];
	/** The articles around it and the article itself, in order of publication. */
	thread: ThreadEntry[];
}

/** An article in the thread of a story. */
export interface ThreadEntry extends Link {
	/** Place in order of publication, from 1. */
	number: number;
	date: DateView;
	/** True for the article whose page it is. */
	current: boolean;
}

/** A thread of up to this many articles is shown whole; of a longer one only the articles around the current one. */
export const shortThread = 8;
const threadReach = 3;

/** Returns the position of an article in its story. */
export function storyPosition(archive: Archive, article: ArticleReading, story: string): StoryPosition {
	const { words } = localeIn(archive.locale, article.data);
	const newestFirst = articlesNaming(archive, 'stories', story);
	const total = newestFirst.length;
	const at = indexNaming(archive, `stories/${story}`, article);
	const neighbour = (other: ArticleRow | undefined, label: string, rel: string) =>
		other ? [{ ...link(archive, 'articles', other.id), label, rel }] : [];
	const [from, to] =
		total <= shortThread ? [0, total] : [Math.max(0, at - threadReach), at + threadReach + 1];
	return {
		...link(archive, 'stories', story),
		number: total - at,
		total,
		neighbours: [
			...neighbour(newestFirst[at + 1], words.earlier, 'prev'),
			...neighbour(newestFirst[at - 1], words.later, 'next'),
		],
		thread: newestFirst
			.slice(from, to)
			.map((other, index) => ({
				...link(archive, 'articles', other.id),
				number: total - from - index,
				date: dateView(other.data.published, archive.locale),
				current: other.id === article.id,
			}))
			.reverse(),
	};
}
