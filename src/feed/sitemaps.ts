import { x } from 'xastscript';
import type { Archive, ArticleRow } from '../archive/archive.ts';
import { lastChange, lastChangeOf, latest } from '../archive/changes.ts';
import { dayOf, instantOf, timestamp } from '../archive/moments.ts';
import { absolute, articleHref, href } from '../archive/urls.ts';
import type { PageVersion } from '../view/page-view.ts';
import { articleVersions } from '../view/versions.ts';
import { xmlDocument } from './xml.ts';

/** A page that search engines may list. */
export interface SitemapEntry {
	/** Address with `base`. */
	address: string;
	/** Moment of its last change, if it is known. */
	changed?: string | undefined;
	/** The same page in every language that has it; empty if there is no other. */
	versions?: readonly PageVersion[];
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const xhtml = 'http://www.w3.org/1999/xhtml';
const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9';

/** Addresses in one sitemap, by the protocol. */
const most = 50_000;

/** Limits of a news sitemap by Google: articles of two days, and a thousand of them. */
const news = { hours: 48, most: 1000 };

/** False for an article that another site published first: its address there stands for it, and sitemaps have canonical ones only. */
export const isCanonical = ({ data }: ArticleRow): boolean => data.republished === undefined;

/**
 * Divides articles into sitemaps, by file name: one for each year, newest first, so that a new article changes a small file.
 */
export function articleSitemaps({ articles, locale }: Archive): Map<string, ArticleRow[]> {
	const own = articles.filter(isCanonical);
	const years = Map.groupBy(own, ({ data }) => dayOf(data.published).slice(0, 4));
	return new Map(
		[...years].flatMap(([year, list]) => inFiles(locale.code === '' ? year : `${locale.code}-${year}`, list)),
	);
}

/** Makes the sitemap entries of articles. */
export function articleEntries(archive: Archive, articles: readonly ArticleRow[]): SitemapEntry[] {
	return articles.map((article) => ({
		address: articleHref(article.id),
		changed: lastChange(article),
		versions: articleVersions(archive, article),
	}));
}

/** Writes a sitemap of pages. */
export function sitemap(entries: readonly SitemapEntry[]): string {
	const languages = entries.some(({ versions = [] }) => versions.length > 0) && { 'xmlns:xhtml': xhtml };
	return xmlDocument(x('urlset', { xmlns: namespace, ...languages }, entries.map(urlElement)));
}

/**
 * Writes the sitemaps of other pages and of news, and the index of all sitemaps.
 * @param pages all pages but those of articles
 * @returns content by file name
 */
export function otherSitemaps(
	archive: Archive,
	pages: readonly SitemapEntry[],
	cutOff: Temporal.Instant,
): Map<string, string> {
	const others = inFiles('pages', pages);
	const changes = [
		...others.map(
			([name, entries]) => [name, latest(entries.flatMap(({ changed }) => changed ?? []))] as const,
		),
		...archive.all
			.flatMap((each) => [...articleSitemaps(each)])
			.map(([name, articles]) => [name, lastChangeOf(articles)] as const),
	];
	const maps = changes.map(([name, changed]) =>
		x('sitemap', [x('loc', absolute(href(`/${name}`))), lastmod(changed)]),
	);
	return new Map([
		...others.map(([name, entries]) => [name, sitemap(entries)] as const),
		['sitemap-news.xml', newsSitemap(archive, cutOff)],
		['sitemap.xml', xmlDocument(x('sitemapindex', { xmlns: namespace }, maps))],
	]);
}

/** Divides a list into as many files as the limit of the protocol needs. */
function inFiles<Listed>(name: string, all: readonly Listed[]): [file: string, part: Listed[]][] {
	return Array.from({ length: Math.ceil(all.length / most) }, (_, part) => [
		`sitemap-${name}${part === 0 ? '' : `-${part + 1}`}.xml`,
		all.slice(part * most, (part + 1) * most),
	]);
}

/** True for what news search takes: nothing that was paid for, and nothing that was published elsewhere first. */
const isNews = (article: ArticleRow): boolean => isCanonical(article) && article.data.sponsor === undefined;

/** Writes the sitemap of the articles of the last two days, for news search. It may be empty. */
function newsSitemap(archive: Archive, cutOff: Temporal.Instant): string {
	const from = cutOff.subtract({ hours: news.hours });
	const recent = archive.all
		.flatMap(({ articles, locale }) => articles.filter(isNews).map(({ id, data }) => ({ id, data, locale })))
		.filter(({ data }) => Temporal.Instant.compare(instantOf(data.published), from) >= 0)
		.slice(0, news.most);
	const urls = recent.map(({ id, data, locale }) =>
		x('url', [
			x('loc', absolute(articleHref(id))),
			x('news:news', [
				x('news:publication', [
					x('news:name', locale.name),
					x('news:language', new Intl.Locale(data.language ?? locale.language).language),
				]),
				x('news:publication_date', timestamp(data.published)),
				x('news:title', data.title),
			]),
		]),
	);
	return xmlDocument(x('urlset', { xmlns: namespace, 'xmlns:news': newsNamespace }, urls));
}

function urlElement({ address, changed, versions = [] }: SitemapEntry) {
	const others = versions.map(({ language, path }) =>
		x('xhtml:link', { rel: 'alternate', hreflang: language, href: absolute(path) }),
	);
	return x('url', [x('loc', absolute(address)), lastmod(changed), ...others]);
}

function lastmod(moment: string | undefined) {
	return moment === undefined ? null : x('lastmod', timestamp(moment));
}
