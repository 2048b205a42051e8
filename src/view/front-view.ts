import { type Archive, type ArticleRow, articlesNaming } from '../archive/archive.ts';
import { archiveHref, houseHref } from '../archive/urls.ts';
import type { MapShown } from '../body/blocks/map.ts';
import { readingOf } from '../reading/store/readings.ts';
import type { Article } from '../schema/article.ts';
import type { Front } from '../schema/front.ts';
import { blockMapView } from './map-view.ts';
import type { Link, PageView } from './page-view.ts';
import { frameOf, link } from './parts.ts';
import { siteData } from './structured-data.ts';
import { type Teaser, teaser } from './teaser.ts';
import { versionsOfPage } from './versions.ts';

/** A story on the front page, with its latest articles. */
export interface StoryTeaser extends Link {
	description: string;
	latest: Teaser[];
}

/** The front page: one lead, two seconds, and the latest by date. */
export interface FrontView extends PageView {
	lead?: Teaser | undefined;
	/** Key points of the lead. */
	leadPoints: string[];
	/** Image of the lead, from the folder of `file`. */
	leadImage?: { image: NonNullable<Article['image']>; file: string } | undefined;
	/** The first map of a lead that has no image. */
	leadMap?: MapShown | undefined;
	seconds: Teaser[];
	latest: Teaser[];
	stories: StoryTeaser[];
	topics: (Link & { description: string })[];
	/** Address of the archive. */
	archive: string;
}

/** The lead and the two articles beside it. */
const topCount = 3;
const latestCount = 12;
const leadPointCount = 3;
const storyCount = 3;

/** Makes the front page. The editors' choice leads if it is published, otherwise the newest article. */
export function frontView(archive: Archive, choice: Front): FrontView {
	const { locale } = archive;
	const published = (ids: (string | undefined)[]) =>
		ids.flatMap((id) => archive.content.articles.get(id ?? '') ?? []);
	const chosen = published([choice.lead, ...choice.seconds]);
	const newest = archive.articles
		.slice(0, topCount + latestCount)
		.filter((article) => !chosen.includes(article));
	const led = published([choice.lead]).length > 0 ? chosen : [...newest.splice(0, 1), ...chosen];
	const top = [...led, ...newest.splice(0, Math.max(0, topCount - led.length))];
	const [lead, ...seconds] = top.map((article) => teaser(archive, article));
	const latest = newest.slice(0, latestCount).map((article) => teaser(archive, article));
	const stories = [...archive.content.stories.values()]
		.map((story) => ({ story, articles: articlesNaming(archive, 'stories', story.id) }))
		.sort((a, b) => placeOf(a.articles) - placeOf(b.articles));
	/** Returns the position in the archive of the newest of some articles. */
	function placeOf([article]: readonly ArticleRow[]): number {
		return (article && archive.order.get(article.id)) ?? archive.articles.length;
	}
	return {
		head: {
			title: `${locale.words.labelled(locale.name)} ${locale.tagline}`,
			description: locale.description,
			path: houseHref(locale, '/'),
			versions: versionsOfPage(archive, (each) => houseHref(each.locale, '/')),
		},
		frame: frameOf(archive),
		archive: archiveHref(locale),
		meta: { type: 'website', tags: [], links: [], structuredData: siteData(archive) },
		lead,
		...(top[0] && pictureOf(archive, top[0])),
		leadPoints: top[0] ? (readingOf(top[0]).data.keyPoints?.slice(0, leadPointCount) ?? []) : [],
		seconds,
		latest,
		stories: stories.slice(0, storyCount).map(({ story, articles }) => ({
			...link(archive, 'stories', story.id),
			description: story.data.description,
			latest: articles.slice(0, 3).map((article) => teaser(archive, article)),
		})),
		topics: [...archive.content.topics.values()].map(({ id, data }) => ({
			...link(archive, 'topics', id),
			description: data.description,
		})),
	};
}

/** Returns the image of the lead, or else its first map. */
function pictureOf(
	archive: Archive,
	{ data: { image }, file, blocks }: ArticleRow,
): Pick<FrontView, 'leadImage' | 'leadMap'> {
	if (image) return { leadImage: { image, file } };
	const map = blocks.find((block) => block.kind === 'map');
	return map ? { leadMap: blockMapView(archive, map) } : {};
}
