import { x } from 'xastscript';
import { site } from '#site';
import { absolute, besideHref } from '../archive/urls.ts';
import { contentOf } from './entry-content.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { tagUri, updatedOf } from './feed.ts';
import { xmlDocument } from './xml.ts';

/** A feed as Atom (RFC 4287), with the whole text of its articles, and their licences (RFC 4946). */
export function atom(feed: Feed, entries: readonly FeedEntry[]): string {
	const self = absolute(besideHref(feed.page, 'atom.xml'));
	return xmlDocument(
		x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
			x('id', tagUri(`feed:${feed.formerPages?.[0] ?? feed.page}`)),
			x('title', feed.title),
			x('subtitle', feed.description),
			x('updated', updatedOf(feed)),
			x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
			x('link', { rel: 'alternate', type: 'text/html', href: absolute(feed.page) }),
			x('icon', absolute(`${site.base}favicon.svg`)),
			x('generator', 'Stet'),
			...entries.map(entryElement),
		]),
	);
}

function entryElement(entry: FeedEntry) {
	return x('entry', { 'xml:lang': entry.language }, [
		x('id', entry.id),
		x('title', entry.title),
		x('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
		entry.canonical ? x('link', { rel: 'canonical', href: entry.canonical }) : null,
		entry.licence ? x('link', { rel: 'license', type: 'text/html', href: entry.licence.url }) : null,
		x('published', entry.published),
		x('updated', entry.updated),
		...entry.authors.map(({ name, url }) => x('author', [x('name', name), x('uri', url)])),
		...entry.topics.map((term) => x('category', { term })),
		entry.licence ? x('rights', entry.licence.name) : null,
		x('summary', entry.summary),
		x('content', { type: 'html' }, contentOf(entry)),
	]);
}
