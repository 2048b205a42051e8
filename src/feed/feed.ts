/**
 * Feed: files for machines beside the pages: feeds, sitemaps, Markdown. Each is made from the archive by a pure function.
 */

import { site } from '#site';
import { type Archive, type ArticleRow, articlesNaming, type NamedCollection } from '../archive/archive.ts';
import { lastChange, lastChangeOf } from '../archive/changes.ts';
import { dayOf, timestamp } from '../archive/moments.ts';
import { absolute, articleHref, contentHref, houseHref, href } from '../archive/urls.ts';
import { formerPaths, type Reading } from '../reading/reading.ts';
import { aliasesOf } from '../schema/article.ts';
import { entityNames, isEntityCollection } from '../schema/entity.ts';
import { type LicenceShown, licenceShown } from '../schema/publication.ts';
import { type CorrectionView, correctionViews } from '../view/article-view.ts';
import { labelled, nameOf } from '../view/name.ts';
import { localeIn } from '../words/locale.ts';

/** A feed in no format yet. */
export interface Feed {
	/** Address of the page that the feed belongs to, with `base`. */
	page: string;
	/** BCP 47. */
	language: string;
	title: string;
	description: string;
	articles: readonly ArticleRow[];
	/** Pages that it stood beside before, the oldest first: its id is of that one, and it is published there too. */
	formerPages?: string[];
}

/** An article in a feed; addresses are absolute. */
export interface FeedEntry {
	/** A tag URI (RFC 4151), which stays the same if the address changes. */
	id: string;
	url: string;
	title: string;
	summary: string;
	published: string;
	updated: string;
	language: string;
	authors: { name: string; url: string }[];
	topics: string[];
	/** Licence of the text, and where it was published first. */
	licence?: LicenceShown | undefined;
	canonical?: string | undefined;
	corrections: CorrectionView[];
	/** HTML with absolute links. */
	content: string;
	/** Address of the lead image, or of the card that shows its chart. */
	image?: string | undefined;
}

/** Articles in a feed, at most: of the site, of a topic, story or author, and of a person, place or organisation. */
const lengths = { site: 30, list: 20, entity: 10 };

/** Collections whose members have a feed each. */
const fed = ['topics', 'stories', 'authors', ...entityNames] as const;

/** All feeds: of the site, and of every topic, story, author, person, place and organisation. */
export function feedsOf(archive: Archive): Feed[] {
	const { locale } = archive;
	const ofSite: Feed = {
		page: houseHref(locale, '/'),
		language: locale.language,
		title: locale.name,
		description: locale.description,
		articles: archive.articles.slice(0, lengths.site),
	};
	const ofLists = fed.flatMap((collection) =>
		[...archive.content[collection].values()].map((reading) =>
			feedOf(archive, reading as Reading<NamedCollection>),
		),
	);
	return [ofSite, ...ofLists];
}

function feedOf(archive: Archive, reading: Reading<NamedCollection>): Feed {
	const length = isEntityCollection(reading.collection) ? lengths.entity : lengths.list;
	const { locale } = archive;
	// Old addresses are of the time when the site had one language.
	const formerPages = locale.code === '' ? formerPaths(reading).map(href) : [];
	return {
		page: contentHref(locale, reading.collection, reading.id),
		language: locale.language,
		...(formerPages.length > 0 && { formerPages }),
		title: `${locale.words.labelled(locale.name)} ${nameOf(reading)}`,
		description: reading.data.description,
		articles: articlesNaming(archive, reading.collection, reading.id).slice(0, length),
	};
}

/**
 * Makes the entry of an article.
 * @param content its body with absolute links (see entry-body.ts)
 * @param image absolute address of its lead image, or of the card that shows its chart
 */
export function entryOf(archive: Archive, article: ArticleRow, content: string, image?: string): FeedEntry {
	const { data, id } = article;
	const locale = localeIn(archive.locale, data);
	return {
		id: tagUri(`article:${stableName(article)}`),
		url: absolute(articleHref(id)),
		title: labelled(data.title, data, locale.words),
		summary: data.description,
		published: timestamp(data.published),
		updated: timestamp(lastChange(article)),
		language: data.language ?? archive.locale.language,
		authors: data.authors.map((author) => ({
			name: archive.content.authors.get(author)?.data.name ?? author,
			url: absolute(contentHref(archive.locale, 'authors', author)),
		})),
		topics: data.topics.flatMap((topic) => archive.content.topics.get(topic)?.data.title ?? []),
		corrections: correctionViews(data.corrections, locale),
		licence: data.licence === undefined ? undefined : licenceShown(data.licence),
		canonical: data.republished?.url,
		content,
		image,
	};
}

/** The last change of a feed; the beginning of the site’s first year if it has no articles. */
export function updatedOf({ articles }: Feed): string {
	return timestamp(lastChangeOf(articles) ?? dayOf(`${site.since}-01-01`));
}

/** Makes a permanent id that is no address (RFC 4151). */
export function tagUri(name: string): string {
	return `tag:${new URL(site.origin).hostname},${site.since}:${name}`;
}

/** A name of an article that survives moves: its short id, or else the name that it was first published under. */
function stableName({ id, data }: ArticleRow): string {
	const [oldest] = aliasesOf(data);
	return data.id ?? /^\/articles\/([^/]+)\/$/.exec(oldest?.path ?? '')?.[1] ?? id;
}
