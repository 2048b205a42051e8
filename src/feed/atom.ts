import { x } from 'xastscript';
import { site } from '#site';
import { absolute, besideHref } from '../archive/urls.ts';
import { contentOf } from './entry-content.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { tagUri, updatedOf } from './feed.ts';
import { xmlText } from './xml.ts';

/** A feed as Atom (RFC 4287), with the whole text of its articles. */
export function atom(feed: Feed, entries: readonly FeedEntry[]): string {
	const page = absolute(feed.page);
	const document = x(null, [
		{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
		x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language }, [
			x('id', tagUri(`feed:${feed.page}`)),
			x('title', feed.title),
			x('subtitle', feed.description),
			x('updated', updatedOf(feed)),
			x('link', {
				rel: 'self',
				type: 'application/atom+xml',
				href: absolute(besideHref(feed.page, 'atom.xml')),
			}),
			x('link', { rel: 'alternate', type: 'text/html', href: page }),
			x('icon', absolute(`${site.base}favicon.svg`)),
			x('generator', { uri: absolute(site.base) }, 'Stet'),
			...entries.map(entryElement),
		]),
	]);
	return xmlText(document);
}

function entryElement(entry: FeedEntry) {
	return x('entry', { 'xml:lang': entry.language }, [
		x('id', entry.id),
		x('title', entry.title),
		x('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
		x('published', entry.published),
		x('updated', entry.updated),
		...entry.authors.map(({ name, url }) => x('author', [x('name', name), x('uri', url)])),
		...entry.topics.map((term) => x('category', { term })),
		x('summary', entry.summary),
		x('content', { type: 'html' }, contentOf(entry)),
	]);
}
