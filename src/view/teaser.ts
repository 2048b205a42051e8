import { site } from '#site';
import type { Archive, ArticleRow } from '../archive/archive.ts';
import { contentHref } from '../archive/urls.ts';
import { type DateView, dateView } from './dates.ts';
import { directionOf, kindLabels } from './labels.ts';
import type { Link } from './page-view.ts';
import { link } from './parts.ts';

/** An article as lists show it. */
export interface Teaser extends Link {
	description: string;
	/** Kind as a label: "Analysis". */
	kind: string;
	published: DateView;
	authors: string[];
	topic?: Link | undefined;
	/** Set if the article is in another language than the site. */
	language?: string | undefined;
	direction?: string | undefined;
}

/** Makes the teaser of an article. */
export function teaser(archive: Archive, { id, data }: ArticleRow): Teaser {
	const [topic] = data.topics;
	const foreign = data.language !== undefined && data.language !== site.language;
	return {
		href: contentHref('articles', id),
		text: data.title,
		description: data.description,
		kind: kindLabels[data.kind],
		published: dateView(data.published),
		authors: data.authors.map((author) => link(archive, 'authors', author).text),
		topic: topic === undefined ? undefined : link(archive, 'topics', topic),
		...(foreign && { language: data.language, direction: directionOf(data.language ?? site.language) }),
	};
}
