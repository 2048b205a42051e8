import { type Archive, type ArticleReading, articlesNaming, indexNaming } from '../archive/archive.ts';
import { type DateView, dateView } from './dates.ts';
import { type EventView, eventView } from './event-view.ts';
import { type MapView, mapView } from './map-view.ts';
import { type Link, link } from './parts.ts';

/** Someone in a who's who. */
export interface WhoEntry extends Link {
	description: string;
}

/** An earlier article of a story. */
export interface EarlierArticle extends Link {
	date: DateView;
	description: string;
}

/** What a block of a body shows that its Reading could not know (see reading/plugins/blocks/block.ts). */
export type BlockView =
	| { kind: 'map'; map: MapView }
	| { kind: 'who'; title: string; entries: WhoEntry[] }
	| { kind: 'timeline'; title: string; events: EventView[] }
	| { kind: 'key-points'; points: string[] }
	| { kind: 'story-so-far'; story: Link; earlier: EarlierArticle[]; count: number };

/** The blocks of an article, by the number of their mark. */
export function blockViews(archive: Archive, article: ArticleReading): BlockView[] {
	const { data, blocks } = article;
	return blocks.map((block): BlockView => {
		if (block.kind === 'map') return { kind: 'map', map: mapView(archive, block.places, block.caption) };
		if (block.kind === 'who')
			return {
				kind: 'who',
				title: block.title,
				entries: whoEntries(archive, block.people, block.organisations),
			};
		if (block.kind === 'timeline')
			return {
				kind: 'timeline',
				title: block.title || 'Timeline',
				events: data.events.map((event) => eventView(archive, event)),
			};
		if (block.kind === 'key-points') return { kind: 'key-points', points: data.keyPoints ?? [] };
		return storySoFar(archive, article);
	});
}

function whoEntries(archive: Archive, people: string[], organisations: string[]): WhoEntry[] {
	return [
		...people.map((id) => ({
			...link(archive, 'people', id),
			description: archive.content.people.get(id)?.data.description ?? '',
		})),
		...organisations.map((id) => ({
			...link(archive, 'organisations', id),
			description: archive.content.organisations.get(id)?.data.description ?? '',
		})),
	];
}

/** Articles that the story so far shows; the page of the story has them all. */
export const latestBefore = 5;

function storySoFar(archive: Archive, article: ArticleReading): BlockView {
	const story = article.data.story ?? '';
	const thread = articlesNaming(archive, 'stories', story);
	const before = thread.slice(indexNaming(archive, `stories/${story}`, article) + 1);
	return {
		kind: 'story-so-far',
		story: link(archive, 'stories', story),
		count: before.length,
		earlier: before.slice(0, latestBefore).map(({ id, data }) => ({
			...link(archive, 'articles', id),
			date: dateView(data.published),
			description: data.description,
		})),
	};
}
