import type { Archive, ArticleRow } from '../archive/archive.ts';
import { besideHref, cardHref, contentHref, fileOf, href } from '../archive/urls.ts';
import { cardPng } from '../card/card-png.ts';
import { cardSvg } from '../card/card-svg.ts';
import { atom } from '../feed/atom.ts';
import { entryBody } from '../feed/entry-body.ts';
import { entryOf, type FeedEntry, feedsOf } from '../feed/feed.ts';
import { jsonFeed } from '../feed/json-feed.ts';
import { markdownTwin } from '../feed/markdown-twin.ts';
import { llms, robots } from '../feed/plain-files.ts';
import { articleEntries, articleSitemaps, sitemap } from '../feed/sitemaps.ts';
import { tableCsv } from '../forms/csv.ts';
import { type ImageAt, imageAddresses } from '../images/address.ts';
import { readLinkRecord } from '../links/record.ts';
import type { AnyRow } from '../reading/reading.ts';
import { bodyOf, readingOf } from '../reading/store/readings.ts';
import { redirectPage } from '../redirect/formats.ts';
import { redirectsOf } from '../redirect/redirects.ts';
import { collectionNames } from '../schema/collections.ts';
import type { LinkRecord } from '../schema/link-record.ts';
import { twinFile } from '../view/article-meta.ts';
import { cardViews } from '../view/card-view.ts';
import { feedFiles } from '../view/meta.ts';
import { tableFile } from '../view/table-file.ts';

/** A file of the site that is no page. */
export interface SiteFile {
	/** Path from the folder of the site. */
	path: string;
	/** Name of the unit that it belongs to; the few files without one are made in every build. */
	unit?: string;
	/** True if a process of its own makes it. */
	apart?: true;
	/** Makes its content. */
	make: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** Names of the units whose files are asked for. */
type Wanted = Pick<ReadonlySet<string>, 'has'>;

/**
 * The files that stand beside the pages: tables, feeds, the Markdown of each article, cards, pages at old
 * addresses, sitemaps of articles, and those for robots. Each is made when it is asked for, so that no more than one is in memory.
 * @param imageAt gives an image of the content as Astro's image service takes it
 * @param wanted all, unless it is told; those without a unit always come
 */
export function* companions(
	archive: Archive,
	imageAt: ImageAt,
	wanted: Wanted = { has: () => true },
): Generator<SiteFile> {
	for (const file of filesBeside(archive, imageAt, wanted))
		if (file.unit === undefined || wanted.has(file.unit)) yield file;
}

function* filesBeside(archive: Archive, imageAt: ImageAt, wanted: Wanted): Generator<SiteFile> {
	const { record } = readLinkRecord();
	for (const [name, view] of cardViews(archive)) {
		const unit = cardHref(name);
		yield { path: fileOf(unit), unit, apart: true, make: () => cardPng(cardSvg(view)) };
	}
	// Each article has many, so that those of others are not even named.
	for (const article of archive.articles)
		if (wanted.has(contentHref('articles', article.id))) yield* ofArticle(archive, article, imageAt, record);
	for (const name of collectionNames)
		if (name !== 'articles') for (const row of archive.content[name].values()) yield* tablesOf(row);
	yield* feeds(archive, imageAt);
	for (const redirect of redirectsOf(archive))
		yield { path: fileOf(redirect.from), unit: redirect.from, make: () => redirectPage(redirect) };
	for (const [path, articles] of articleSitemaps(archive))
		yield { path, unit: href(`/${path}`), make: () => sitemap(articleEntries(articles)) };
	yield { path: 'robots.txt', make: robots };
	yield { path: 'llms.txt', make: () => llms(archive) };
}

function* ofArticle(
	archive: Archive,
	article: ArticleRow,
	imageAt: ImageAt,
	links: LinkRecord,
): Generator<SiteFile> {
	const unit = contentHref('articles', article.id);
	const make = async (): Promise<string> =>
		markdownTwin(archive, readingOf(article), await imageAddresses(article, imageAt), links);
	yield { path: fileOf(besideHref(unit, twinFile)), unit, make };
	yield* tablesOf(article);
}

/** The tables of a body, for download. */
function* tablesOf(row: AnyRow): Generator<SiteFile> {
	const unit = contentHref(row.collection, row.id);
	const count = row.blocks.filter(({ kind }) => kind === 'table').length;
	for (const index of Array(count).keys())
		yield {
			path: fileOf(besideHref(unit, tableFile(index))),
			unit,
			make: () => tableCsv(bodyOf(row), index),
		};
}

/** How each form of a feed is written. */
const forms = [
	{ ...feedFiles[0], write: atom },
	{ ...feedFiles[1], write: jsonFeed },
] as const;

/** Entries of feeds that are kept for the next ones: those of a hundred thousand articles would take a gigabyte. */
const mostEntries = 5000;

function* feeds(archive: Archive, imageAt: ImageAt): Generator<SiteFile> {
	const entries = new Map<ArticleRow, FeedEntry>();
	const entry = async (article: ArticleRow): Promise<FeedEntry> => {
		const known = entries.get(article);
		if (known) return known;
		const content = entryBody(archive, readingOf(article), await imageAddresses(article, imageAt));
		const made = entryOf(archive, article, content);
		if (entries.size >= mostEntries) for (const oldest of entries.keys().take(1)) entries.delete(oldest);
		entries.set(article, made);
		return made;
	};
	for (const feed of feedsOf(archive)) {
		const unit = besideHref(feed.page, feedFiles[0].name);
		for (const { name, write } of forms)
			yield {
				path: fileOf(besideHref(feed.page, name)),
				unit,
				make: async () => write(feed, await Promise.all(feed.articles.map(entry))),
			};
	}
}
