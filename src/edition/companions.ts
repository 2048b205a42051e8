import { readFileSync } from 'node:fs';
import type { Archive, ArticleReading } from '../archive/archive.ts';
import { absolute, besideHref, cardHref, contentHref, fileOf, href } from '../archive/urls.ts';
import { cardPng } from '../card/card-png.ts';
import { citationOf } from '../cite/citation.ts';
import { citationFiles } from '../cite/formats.ts';
import { atom } from '../feed/atom.ts';
import { entryOf, type FeedEntry, feedsOf } from '../feed/feed.ts';
import { bodyImages, feedBody } from '../feed/feed-body.ts';
import { jsonFeed } from '../feed/json-feed.ts';
import { markdownTwin } from '../feed/markdown-twin.ts';
import { llms, robots } from '../feed/plain-files.ts';
import { articleEntries, articleSitemaps, sitemap } from '../feed/sitemaps.ts';
import { withoutComments } from '../feed/without-comments.ts';
import { readLinkRecord } from '../links/record.ts';
import { readingCopy } from '../reading/cache.ts';
import { decode } from '../reading/decode.ts';
import type { AnyReading } from '../reading/reading.ts';
import { redirectPage } from '../redirect/formats.ts';
import { redirectsOf } from '../redirect/redirects.ts';
import { collectionNames } from '../schema/collections.ts';
import type { LinkRecord } from '../schema/link-record.ts';
import { twinFile } from '../view/article-meta.ts';
import { cardViews } from '../view/card-view.ts';
import { feedFiles } from '../view/meta.ts';
import { ContentError } from './content-error.ts';

/** Name of a table of a body beside its page, as the body's link to it has it. @param index from 0 */
export const tableFile = (index: number): string => `table-${index + 1}.csv`;

/** A file of the site that is no page. */
export interface SiteFile {
	/** Path from the folder of the site. */
	path: string;
	/** Name of the unit that it belongs to; the few files without one are made in every build. */
	unit?: string;
	/** What it is made from: the archive alone, the finished page of its unit, or those of others. */
	from: 'archive' | 'page' | 'pages';
	/** Makes its content. */
	make: () => string | Uint8Array | Promise<Uint8Array>;
}

/** Names of the units whose files are asked for. */
type Wanted = Pick<ReadonlySet<string>, 'has'>;

/** Gives the HTML of a finished page by its address. */
export type PageHtml = (address: string) => string;

/**
 * The files that stand beside the pages: tables, feeds, citations, the Markdown of each article, cards, pages at old
 * addresses, sitemaps of articles, and those for robots. Each is made when it is asked for, so that no more than one is in memory.
 * @param pageHtml needed only for what is made from finished pages
 * @param wanted all, unless it is told; those without a unit always come
 */
export function* companions(
	archive: Archive,
	pageHtml: PageHtml = unfinished,
	wanted: Wanted = { has: () => true },
): Generator<SiteFile> {
	for (const file of filesBeside(archive, pageHtml, wanted))
		if (file.unit === undefined || wanted.has(file.unit)) yield file;
}

function* filesBeside(archive: Archive, pageHtml: PageHtml, wanted: Wanted): Generator<SiteFile> {
	const { record } = readLinkRecord();
	for (const [name, view] of cardViews(archive)) {
		const unit = cardHref(name);
		yield { path: fileOf(unit), unit, from: 'archive', make: () => cardPng(view) };
	}
	// Each article has many, so that those of others are not even named.
	for (const article of archive.articles)
		if (wanted.has(contentHref('articles', article.id))) yield* ofArticle(archive, article, pageHtml, record);
	for (const name of collectionNames)
		if (name !== 'articles') for (const reading of archive.content[name].values()) yield* tablesOf(reading);
	yield* feeds(archive, pageHtml);
	for (const redirect of redirectsOf(archive))
		yield {
			path: fileOf(redirect.from),
			unit: redirect.from,
			from: 'archive',
			make: () => redirectPage(redirect),
		};
	for (const [path, articles] of articleSitemaps(archive))
		yield { path, unit: href(`/${path}`), from: 'archive', make: () => sitemap(articleEntries(articles)) };
	yield { path: 'robots.txt', from: 'archive', make: robots };
	yield { path: 'llms.txt', from: 'archive', make: () => llms(archive) };
}

function unfinished(address: string): never {
	throw new Error(`${address} is not finished yet`);
}

function* ofArticle(
	archive: Archive,
	article: ArticleReading,
	pageHtml: PageHtml,
	links: LinkRecord,
): Generator<SiteFile> {
	const unit = contentHref('articles', article.id);
	for (const { name, write } of citationFiles)
		yield {
			path: fileOf(besideHref(unit, name)),
			unit,
			from: 'archive',
			make: () => write(citationOf(archive, article)),
		};
	const from = article.images.length > 0 ? 'page' : 'archive';
	const make = (): string => {
		const made = from === 'page' ? bodyImages(pageHtml(unit), absolute(unit)) : [];
		const images = new Map<string, string>();
		for (const [index, path] of article.images.entries()) images.getOrInsert(path, made[index] ?? path);
		return markdownTwin(archive, article, sourceBody(article), images, links);
	};
	yield { path: fileOf(besideHref(unit, twinFile)), unit, from, make };
	yield* tablesOf(article);
}

/** The tables of a body, for download. */
function* tablesOf({
	collection,
	id,
	tables,
}: Pick<AnyReading, 'collection' | 'id' | 'tables'>): Generator<SiteFile> {
	const unit = contentHref(collection, id);
	for (const [index, csv] of tables.entries())
		yield { path: fileOf(besideHref(unit, tableFile(index))), unit, from: 'archive', make: () => csv };
}

/** How each form of a feed is written. */
const forms = [
	{ ...feedFiles[0], write: atom },
	{ ...feedFiles[1], write: jsonFeed },
] as const;

/** Bytes of the body of an article in a feed: ten thousand words, of which a feed may hold thirty times as many. */
const entryBytes = 100_000;

/** Entries of feeds that are kept for the next ones: those of a hundred thousand articles would take a gigabyte. */
const mostEntries = 5000;

function* feeds(archive: Archive, pageHtml: PageHtml): Generator<SiteFile> {
	const entries = new Map<ArticleReading, FeedEntry>();
	const entry = (article: ArticleReading): FeedEntry => {
		const page = contentHref('articles', article.id);
		const known = entries.get(article);
		if (known) return known;
		const made = entryOf(archive, article, feedBody(pageHtml(page), absolute(page), entryBytes));
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
				from: 'pages',
				make: () => write(feed, feed.articles.map(entry)),
			};
	}
}

/** The body of an article as it was written, without its comments. */
function sourceBody({ file, digest }: ArticleReading): string {
	const decoded = decode(readFileSync(file));
	if (!('text' in decoded)) throw new ContentError(`${file} changed while the site was built; build again`);
	const { comments } = readingCopy(digest);
	return withoutComments(decoded.text, comments).replace(/^---[^\n]*\n.*?\n---[^\n]*\n/s, '');
}
