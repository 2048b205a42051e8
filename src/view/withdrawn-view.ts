import { site } from '#site';
import type { Archive, ArticleReading } from '../archive/archive.ts';
import { contentHref } from '../archive/urls.ts';
import { anchorsOf } from '../reading/store/readings.ts';
import { type DateView, momentView } from './dates.ts';
import { directionOf } from './labels.ts';
import type { PageView } from './page-view.ts';
import { frameOf } from './parts.ts';

/** The page of a withdrawn article, which stays at its address and says so. */
export interface WithdrawnView extends PageView {
	title: string;
	language: string;
	direction: string;
	published: DateView;
	date: DateView;
	reason: string;
	/** Ids of its former sections, so that links to them still work. */
	anchors: string[];
}

/** Makes the page of a withdrawn article. @throws if the article is not withdrawn */
export function withdrawnView(archive: Archive, article: ArticleReading): WithdrawnView {
	const { id, data } = article;
	if (!data.withdrawn) throw new Error(`${id} is not withdrawn`);
	const language = data.language ?? site.language;
	return {
		head: {
			title: `Withdrawn: ${data.title}`,
			description: data.withdrawn.reason,
			path: contentHref('articles', id),
			noindex: true,
		},
		frame: frameOf(archive),
		title: data.title,
		language,
		direction: directionOf(language),
		published: momentView(data.published),
		date: momentView(data.withdrawn.date),
		reason: data.withdrawn.reason,
		anchors: anchorsOf(article),
	};
}
