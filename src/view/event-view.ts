import type { Archive } from '../archive/archive.ts';
import type { ToldEvent } from '../archive/timeline.ts';
import type { Article } from '../schema/article.ts';
import { type DateView, partialDateView } from './dates.ts';
import { type Link, link } from './parts.ts';

/** An event in a timeline. */
export interface EventView {
	date: DateView;
	label: string;
	place?: Link | undefined;
	toll?: string | undefined;
	/** The article that tells it, in a timeline of several. */
	article?: Link | undefined;
}

/** An event with its place linked. */
export function eventView(archive: Archive, event: Article['events'][number]): EventView {
	const place = event.place === undefined ? undefined : link(archive, 'places', event.place);
	return { date: partialDateView(event.date), label: event.label, place, toll: event.toll };
}

/** An event of a merged timeline, with a link to the article that tells it. */
export function toldEventView(archive: Archive, event: ToldEvent): EventView {
	return { ...eventView(archive, event), article: link(archive, 'articles', event.article.id) };
}
