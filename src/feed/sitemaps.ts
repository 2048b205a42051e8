import { x } from 'xastscript';
import type { Archive } from '../archive/archive.ts';
import { later } from '../archive/changes.ts';
import { dayOf, instantOf, timestamp } from '../archive/moments.ts';
import { absolute, contentHref, href } from '../archive/urls.ts';
import { site } from '../site.ts';
import { xmlText } from './xml.ts';

/** A page that search engines may list. */
export interface SitemapEntry {
	/** Address with `base`. */
	address: string;
	/** Moment of its last change, if it is known. */
	changed?: string | undefined;
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9';

/** Addresses in one sitemap, by the protocol. */
const most = 50_000;

/** What Google reads of a news sitemap: articles of two days, and a thousand of them. */
const news = { hours: 48, most: 1000 };

/**
 * The sitemaps of the site: an index, and a sitemap for the articles of each year and for all other pages, so that one
 * more article changes two small files.
 * @returns content by file name
 */
export function sitemaps(
	archive: Archive,
	pages: readonly SitemapEntry[],
	cutOff: Temporal.Instant,
): Map<string, string> {
	const years = new Map(
		archive.articles.map(({ id, data }) => [contentHref('articles', id), dayOf(data.published).slice(0, 4)]),
	);
	const groups = Map.groupBy(pages, ({ address }) => years.get(address) ?? 'pages');
	const files = new Map<string, string>();
	const changes = new Map<string, string | undefined>();
	for (const [group, entries] of [...groups].sort(([a], [b]) => (a < b ? 1 : -1))) {
		for (let from = 0; from < entries.length; from += most) {
			const part = entries.slice(from, from + most);
			const name = `sitemap-${group}${from === 0 ? '' : `-${from / most + 1}`}.xml`;
			files.set(name, document(x('urlset', { xmlns: namespace }, part.map(urlElement))));
			changes.set(name, latest(part));
		}
	}
	files.set('sitemap-news.xml', newsSitemap(archive, cutOff));
	files.set(
		'sitemap.xml',
		document(
			x(
				'sitemapindex',
				{ xmlns: namespace },
				[...changes].map(([name, changed]) =>
					x('sitemap', [x('loc', absolute(href(`/${name}`))), lastmod(changed)]),
				),
			),
		),
	);
	return files;
}

/** The articles of the last two days, for news search. It may be empty. */
export function newsSitemap(archive: Archive, cutOff: Temporal.Instant): string {
	const from = cutOff.subtract({ hours: news.hours });
	const recent = archive.articles
		.filter(({ data }) => Temporal.Instant.compare(instantOf(data.published), from) >= 0)
		.slice(0, news.most);
	const urls = recent.map(({ id, data }) =>
		x('url', [
			x('loc', absolute(contentHref('articles', id))),
			x('news:news', [
				x('news:publication', [
					x('news:name', site.name),
					x('news:language', new Intl.Locale(data.language ?? site.language).language),
				]),
				x('news:publication_date', timestamp(data.published)),
				x('news:title', data.title),
			]),
		]),
	);
	return document(x('urlset', { xmlns: namespace, 'xmlns:news': newsNamespace }, urls));
}

function urlElement({ address, changed }: SitemapEntry) {
	return x('url', [x('loc', absolute(address)), lastmod(changed)]);
}

function lastmod(moment: string | undefined) {
	return moment === undefined ? null : x('lastmod', timestamp(moment));
}

function latest(entries: readonly SitemapEntry[]): string | undefined {
	const known = entries.flatMap(({ changed }) => (changed === undefined ? [] : [changed]));
	return known.length === 0 ? undefined : known.reduce(later);
}

function document(root: ReturnType<typeof x>): string {
	const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
	return xmlText([declaration, root] as never);
}
