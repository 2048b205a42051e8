import { readFileSync } from 'node:fs';
import type { Archive, ArticleReading } from '../archive/archive.ts';
import { absolute, besideHref, contentHref, fileOf } from '../archive/urls.ts';
import { citationOf } from '../cite/citation.ts';
import { citationFiles } from '../cite/formats.ts';
import { atom } from '../feed/atom.ts';
import { entryOf, type FeedEntry, feedsOf } from '../feed/feed.ts';
import { feedBody } from '../feed/feed-body.ts';
import { jsonFeed } from '../feed/json-feed.ts';
import { markdownTwin } from '../feed/markdown-twin.ts';
import { llms, robots } from '../feed/plain-files.ts';
import { withoutComments } from '../feed/without-comments.ts';
import { readLinkRecord } from '../links/record.ts';
import { readingCopy } from '../reading/cache.ts';
import { decode } from '../reading/decode.ts';
import type { LinkRecord } from '../schema/link-record.ts';
import { twinFile } from '../view/article-meta.ts';

/** A file of the site that is no page. */
export interface SiteFile {
	/** Path from the folder of the site. */
	path: string;
	/** Makes its text. */
	text: () => string;
}

/** Gives the HTML of a finished page by its address. */
export type PageHtml = (address: string) => string;

/**
 * The files that stand beside the pages: feeds, citations, the Markdown of each article, and those for robots.
 * The text of each is made when it is asked for, so that no more than one is in memory.
 */
export function* companions(archive: Archive, pageHtml: PageHtml): Generator<SiteFile> {
	const { record } = readLinkRecord();
	for (const article of archive.articles) yield* ofArticle(archive, article, pageHtml, record);
	yield* feedFiles(archive, pageHtml);
	yield { path: 'robots.txt', text: robots };
	yield { path: 'llms.txt', text: () => llms(archive) };
}

function* ofArticle(
	archive: Archive,
	article: ArticleReading,
	pageHtml: PageHtml,
	links: LinkRecord,
): Generator<SiteFile> {
	const page = contentHref('articles', article.id);
	for (const { name, write } of citationFiles)
		yield { path: fileOf(besideHref(page, name)), text: () => write(citationOf(archive, article)) };
	const text = (): string => {
		const images = article.images.length > 0 ? imagesOf(pageHtml(page), absolute(page)) : [];
		return markdownTwin(archive, article, sourceBody(article), images, links);
	};
	yield { path: fileOf(besideHref(page, twinFile)), text };
}

function* feedFiles(archive: Archive, pageHtml: PageHtml): Generator<SiteFile> {
	const entries = new Map<ArticleReading, FeedEntry>();
	const entry = (article: ArticleReading): FeedEntry => {
		const page = contentHref('articles', article.id);
		const made = entries.get(article) ?? entryOf(archive, article, feedBody(pageHtml(page), absolute(page)));
		entries.set(article, made);
		return made;
	};
	for (const feed of feedsOf(archive)) {
		yield {
			path: fileOf(besideHref(feed.page, 'atom.xml')),
			text: () => atom(feed, feed.articles.map(entry)),
		};
		yield {
			path: fileOf(besideHref(feed.page, 'feed.json')),
			text: () => jsonFeed(feed, feed.articles.map(entry)),
		};
	}
}

/** The body of an article as it was written, without its comments. */
function sourceBody({ file, digest }: ArticleReading): string {
	const decoded = decode(readFileSync(file));
	if (!('text' in decoded)) throw new Error(`${file} changed while the site was built; build again`);
	const { comments } = readingCopy(digest);
	return withoutComments(decoded.text, comments).replace(/^---[^\n]*\n.*?\n---[^\n]*\n/s, '');
}

/** Absolute addresses of the images in the body of a page, in order. */
function imagesOf(page: string, url: string): string[] {
	const body = feedBody(page.replace(/<figure class="lead-image">.*?<\/figure>/s, ''), url);
	return [...body.matchAll(/<img\b[^>]*?\bsrc="([^"]+)"/g)].map(([, src = '']) => src);
}
