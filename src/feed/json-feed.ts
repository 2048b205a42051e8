import { site } from '#site';
import { absolute, besideHref } from '../archive/urls.ts';
import { contentOf } from './entry-content.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as JSON Feed 1.1, with the whole text of its articles. */
export function jsonFeed(feed: Feed, entries: readonly FeedEntry[]): string {
	const document = {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		description: feed.description,
		home_page_url: absolute(feed.page),
		feed_url: absolute(besideHref(feed.page, 'feed.json')),
		language: feed.language,
		favicon: absolute(`${site.base}favicon.svg`),
		items: entries.map((entry) => ({
			id: entry.id,
			url: entry.url,
			title: entry.title,
			summary: entry.summary,
			image: entry.image,
			content_html: contentOf(entry),
			date_published: entry.published,
			date_modified: entry.updated,
			authors: entry.authors,
			tags: entry.topics,
			language: entry.language,
		})),
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}
