import type { Archive, ArticleReading } from '../archive/archive.ts';
import { articleHref } from '../archive/urls.ts';
import { anchorsOf } from '../reading/store/readings.ts';
import { localeIn } from '../words/locale.ts';
import { type DateView, momentView } from './dates.ts';
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
	const { locale } = archive;
	const { language, direction } = localeIn(locale, data);
	return {
		head: {
			title: locale.words.withdrawnTitle(data.title),
			description: data.withdrawn.reason,
			path: articleHref(id),
			noindex: true,
		},
		frame: frameOf(archive),
		title: data.title,
		language,
		direction,
		published: momentView(data.published, locale),
		date: momentView(data.withdrawn.date, locale),
		reason: data.withdrawn.reason,
		anchors: anchorsOf(article),
	};
}
