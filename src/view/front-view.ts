import { type Archive, type ArticleRow, articlesNaming } from '../archive/archive.ts';
import { archiveHref, articleHref, besideHref, houseHref } from '../archive/urls.ts';
import { tableKinds } from '../body/blocks/table.ts';
import { readingOf } from '../reading/store/readings.ts';
import type { Article } from '../schema/article.ts';
import type { Front } from '../schema/front.ts';
import { localeIn } from '../words/locale.ts';
import { shownInBlocks } from './block-views.ts';
import { type DateView, dateView } from './dates.ts';
import { feedFiles } from './meta.ts';
import type { Link, PageView } from './page-view.ts';
import { frameOf, link } from './parts.ts';
import { siteData } from './structured-data.ts';
import { type Teaser, teaser } from './teaser.ts';
import { versionsOfPage } from './versions.ts';

/** An article of a story, as its strip shows it. */
export interface StoryPart {
	/** Place in order of publication, from 1. */
	number: number;
	teaser: Teaser;
	/** True for an article that the page shows higher up: it is not linked again. */
	above: boolean;
}

/** A running story as a strip of its latest articles, the oldest of them first. */
export interface StoryStrip extends Link {
	description: string;
	/** Number of all its articles. */
	count: number;
	/** Address of its feed. */
	feed: string;
	parts: StoryPart[];
}

/** A figure or a quotation from an article. */
export interface Excerpt {
	text: string;
	/** Address of the article. */
	href: string;
	/** The article, if the page shows it nowhere else. */
	teaser?: Teaser | undefined;
}

/** A topic, or a story that has no strip. */
export interface FootLine extends Link {
	description: string;
	/** Of a story: how many articles it has, and when the newest of them was published. */
	latest?: { count: number; published: DateView };
}

/** A block of an article that stands for the whole on the front page. */
export interface PictureBlock {
	/** Key of the body in the store. */
	digest: string;
	/** Its place among the blocks of the body. */
	index: number;
	/** What the archive shows in it. */
	shown: unknown;
	language: string;
}

/** The front page: no article is linked from it twice. */
export interface FrontView extends PageView {
	lead?: Teaser | undefined;
	/** Image of the lead, from the folder of `file`. */
	leadImage?: { image: NonNullable<Article['image']>; file: string } | undefined;
	/** The first chart of a lead that has no image, or else its first map. */
	leadBlock?: PictureBlock | undefined;
	/** Key points of the lead. */
	leadPoints: string[];
	seconds: Teaser[];
	number?: (Excerpt & { value: string }) | undefined;
	strip?: StoryStrip | undefined;
	quote?: (Excerpt & { by: string }) | undefined;
	latest: Teaser[];
	stories: FootLine[];
	topics: FootLine[];
	/** Address of the archive. */
	archive: string;
}

const secondCount = 2;
const latestCount = 12;
const leadPointCount = 3;
const stripLength = 5;
/** Articles from which the story of the lead is shown as a strip without being chosen. */
const longStory = 3;
const storyCount = 6;

/** Makes the front page. The editors' choice leads if it is published, otherwise the newest article. */
export function frontView(archive: Archive, choice: Front): FrontView {
	const { locale } = archive;
	const shown = new Set<ArticleRow>();
	/** Of some articles those that are not on the page yet, which from now on they are. */
	const take = (articles: readonly ArticleRow[], most: number): ArticleRow[] => {
		const taken = articles.filter((article) => !shown.has(article)).slice(0, most);
		for (const article of taken) shown.add(article);
		return taken;
	};
	const published = (...ids: (string | undefined)[]) =>
		ids.flatMap((id) => archive.content.articles.get(id ?? '') ?? []);
	const chosen = published(...choice.seconds);
	/** What somebody paid for leads only if the editors chose it. */
	const mayLead = (article: ArticleRow) => !chosen.includes(article) && !article.data.sponsor;
	const [lead] = take(
		[...published(choice.lead), ...archive.articles.filter((article) => mayLead(article))],
		1,
	);
	const seconds = take(chosen, secondCount);
	const number = choice.number && excerpt(choice.number);
	const strip = stripOf(archive, choice, lead, take, shown);
	const quote = choice.quote && excerpt(choice.quote);
	seconds.push(...take(archive.articles, secondCount - seconds.length));
	const latest = take(archive.articles, latestCount);

	/** Takes the article of a figure or quotation, if it is published. */
	function excerpt<Part extends { article: string; text: string }>({ article: id, ...part }: Part) {
		const [article] = published(id);
		if (!article) return undefined;
		const [own] = take([article], 1);
		return { ...part, href: articleHref(article.id), teaser: own && teaser(archive, own) };
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
		lead: lead && teaser(archive, lead),
		...(lead && pictureOf(archive, lead)),
		leadPoints: lead ? (readingOf(lead).data.keyPoints?.slice(0, leadPointCount) ?? []) : [],
		seconds: seconds.map((article) => teaser(archive, article)),
		number,
		strip,
		quote,
		latest: latest.map((article) => teaser(archive, article)),
		stories: storyLines(archive, strip?.href),
		topics: [...archive.content.topics.values()].map(({ id, data }) => ({
			...link(archive, 'topics', id),
			description: data.description,
		})),
	};
}

/** Returns the chosen story as a strip, or else that of the lead if it is long; its latest articles are then on the page. */
function stripOf(
	archive: Archive,
	{ story: chosen = '' }: Front,
	lead: ArticleRow | undefined,
	take: (articles: ArticleRow[], most: number) => ArticleRow[],
	shown: ReadonlySet<ArticleRow>,
): StoryStrip | undefined {
	const isChosen = archive.content.stories.has(chosen);
	const id = isChosen ? chosen : lead?.data.story;
	const story = id === undefined ? undefined : archive.content.stories.get(id);
	if (!story) return undefined;
	const all = articlesNaming(archive, 'stories', story.id);
	if (!isChosen && all.length < longStory) return undefined;
	const latest = all.slice(0, stripLength);
	const above = new Set(latest.filter((article) => shown.has(article)));
	take(latest, stripLength);
	const own = link(archive, 'stories', story.id);
	return {
		...own,
		description: story.data.description,
		count: all.length,
		feed: besideHref(own.href, feedFiles[0].name),
		parts: latest
			.map((article, index) => ({
				number: all.length - index,
				teaser: teaser(archive, article),
				above: above.has(article),
			}))
			.reverse(),
	};
}

/** Returns the stories whose page is not at an address, those with the newest articles first. */
function storyLines(archive: Archive, shown: string | undefined): FootLine[] {
	const placeOf = ({ id }: ArticleRow) => archive.order.get(id) ?? archive.articles.length;
	return [...archive.content.stories.values()]
		.flatMap(({ id, data }) => {
			const articles = articlesNaming(archive, 'stories', id);
			const [newest] = articles;
			const own = link(archive, 'stories', id);
			if (!newest || own.href === shown) return [];
			const published = dateView(newest.data.published, archive.locale);
			const line = { ...own, description: data.description, latest: { count: articles.length, published } };
			return [{ place: placeOf(newest), line }];
		})
		.sort((a, b) => a.place - b.place)
		.slice(0, storyCount)
		.map(({ line }) => line);
}

/** Returns the image of the lead, or else its first chart, which says more than its first map. */
function pictureOf(archive: Archive, row: ArticleRow): Pick<FrontView, 'leadImage' | 'leadBlock'> {
	const {
		data: { image },
		file,
		digest,
		blocks,
	} = row;
	if (image) return { leadImage: { image, file } };
	const [index = -1] = ['chart', 'map']
		.map((kind) => blocks.findIndex((block) => block.kind === kind))
		.filter((at) => at >= 0);
	const kind = blocks[index]?.kind;
	if (kind === undefined) return {};
	// The file of a table stands beside the article.
	const shown = tableKinds.includes(kind) ? null : shownInBlocks(archive, readingOf(row))[index];
	return { leadBlock: { digest, index, shown, language: localeIn(archive.locale, row.data).language } };
}
