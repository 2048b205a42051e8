/** Structured data of pages: JSON-LD in the vocabulary of schema.org, checked by the types of `schema-dts`. */

import type { NewsArticle, Thing } from 'schema-dts';
import { textPageAt } from '../addresses/paths.ts';
import type { Archive, ArticleReading, ArticleRow, NamedCollection } from '../archive/archive.ts';
import { lastChange } from '../archive/changes.ts';
import { timestamp } from '../archive/moments.ts';
import { originalOf, type Version, versionsOf } from '../archive/translations.ts';
import { absolute, articleHref, collectionHref, contentHref, houseHref, href } from '../archive/urls.ts';
import type { Row } from '../reading/reading.ts';
import { anchorsOf } from '../reading/store/readings.ts';
import { type Article, errorsIn } from '../schema/article.ts';
import { entityNames } from '../schema/entity.ts';
import { licenceShown } from '../schema/publication.ts';
import { firstLanguage, type SiteLanguage } from '../words/locale.ts';
import { articleCardImage } from './card-view.ts';
import { historyOf } from './history-views.ts';
import { nameOf } from './name.ts';
import type { Link, StructuredData } from './page-view.ts';
import { link } from './parts.ts';
import { article as articleThing, identifier, organisation, source, thing } from './things.ts';

/** The schema.org type of each kind of article. An explainer is background by schema.org's definition of it. */
const types: Record<Article['kind'], NewsArticleType> = {
	analysis: 'AnalysisNewsArticle',
	report: 'ReportageNewsArticle',
	explainer: 'BackgroundNewsArticle',
	background: 'BackgroundNewsArticle',
	opinion: 'OpinionNewsArticle',
};

type NewsArticleType = Extract<NewsArticle, { '@type': string }>['@type'];

/** Returns the structured data of an article: the article with its authors and sources, its breadcrumbs, and the publisher. */
export function articleData(archive: Archive, reading: ArticleReading): StructuredData {
	const { data, id } = reading;
	const errors = errorsIn(data);
	const history = historyOf(archive, reading);
	const address = absolute(articleHref(id));
	const rows = <C extends NamedCollection>(collection: C, ids: readonly string[]): Row<C>[] =>
		ids.flatMap((name) => archive.content[collection].get(name) ?? []);
	const asThing = <C extends NamedCollection>(row: Row<C>) => thing(archive.locale, row);
	const topics = rows('topics', data.topics);
	const article: Thing = {
		'@type': typeOf(data),
		'@id': `${address}#article`,
		url: address,
		mainEntityOfPage: data.republished?.url ?? address,
		headline: data.title,
		...(data.shortTitle !== undefined && { alternativeHeadline: data.shortTitle }),
		description: data.description,
		inLanguage: data.language ?? archive.locale.language,
		datePublished: timestamp(data.published),
		dateModified: timestamp(lastChange(reading)),
		author: rows('authors', data.authors).map(asThing),
		image: imageObject(articleCardImage(archive, reading)),
		publisher: { '@id': identifier(firstLanguage, 'publisher') },
		...rightsData(data),
		isAccessibleForFree: true,
		wordCount: reading.words,
		...(data.id !== undefined && { identifier: data.id }),
		...(data.dateline !== undefined && {
			dateline: data.dateline,
			locationCreated: { '@type': 'Place', name: data.dateline },
		}),
		...(topics[0] && { articleSection: topics[0].data.title }),
		about: topics.map(asThing),
		mentions: entityNames
			.filter((name) => name !== 'places')
			.flatMap((name) => rows(name, data[name]).map(asThing)),
		contentLocation: rows('places', data.places).map(asThing),
		citation: data.sources.map(source),
		...(errors.length > 0 && {
			correction: errors.map(({ date, text }) => ({
				'@type': 'CorrectionComment' as const,
				datePublished: timestamp(date),
				text,
			})),
		}),
		...(history && { version: history.count }),
		...(data.editorsNote !== undefined && {
			usageInfo: { '@type': 'CreativeWork' as const, text: data.editorsNote },
		}),
		...(data.backstory !== undefined && { backstory: data.backstory }),
		...translationData(archive, reading),
		isPartOf: [
			{ '@id': identifier(archive.locale, 'website') },
			...rows('stories', data.story === undefined ? [] : [data.story]).map(asThing),
		],
	};
	const trail = data.topics.slice(0, 1).map((topic) => link(archive, 'topics', topic));
	return graph(archive, article, breadcrumbs(archive.locale, [...trail, link(archive, 'articles', id)]));
}

/** The schema.org type of an article: of what was paid for and made to the wishes of who paid, that it is so. */
function typeOf({ kind, sponsor }: ArticleRow['data']): 'AnalysisNewsArticle' {
	const isMade = sponsor !== undefined && sponsor.label !== 'partner';
	return (isMade ? 'AdvertiserContentArticle' : types[kind]) as 'AnalysisNewsArticle';
}

/** Returns who published an article too (most programs take `publisher` for one), who paid for it, who published it first, and its licence. */
function rightsData({
	copublishers,
	sponsor,
	republished,
	licence,
}: ArticleRow['data']): Partial<NewsArticle & object> {
	return {
		...(copublishers.length > 0 && { contributor: copublishers.map(organisation) }),
		...(sponsor?.name !== undefined && { sponsor: organisation({ name: sponsor.name, url: sponsor.url }) }),
		...(republished && {
			isBasedOn: {
				'@type': 'NewsArticle' as const,
				url: republished.url,
				publisher: organisation({ name: republished.from }),
			},
		}),
		...(licence !== undefined && { license: licenceShown(licence).url }),
	};
}

/** Returns what an article is a translation of, and its translations. */
function translationData(archive: Archive, article: ArticleRow): Partial<NewsArticle & object> {
	const idOf = ({ article: { id } }: Version) => ({ '@id': `${absolute(articleHref(id))}#article` });
	const original = originalOf(archive, article);
	if (original) return { translationOfWork: idOf(original) };
	const translations = versionsOf(archive, article).filter((version) => version.article.id !== article.id);
	return translations.length > 0 ? { workTranslation: translations.map(idOf) } : {};
}

/** Returns the structured data of the front page: the website and its publisher. */
export function siteData(archive: Archive): StructuredData {
	return graph(archive);
}

/** Returns the structured data of a page that lists the articles on one thing: the page and the thing. */
export function listData(
	archive: Archive,
	reading: Row<NamedCollection>,
	articles: readonly ArticleRow[],
): StructuredData {
	const { collection, id } = reading;
	const address = absolute(contentHref(archive.locale, collection, id));
	const page: Thing = {
		'@type': 'CollectionPage',
		'@id': `${address}#page`,
		url: address,
		name: nameOf(reading),
		description: reading.data.description,
		inLanguage: archive.locale.language,
		isPartOf: { '@id': identifier(archive.locale, 'website') },
		...('name' in reading.data && { about: thing(archive.locale, reading) as { '@id': string } }),
		hasPart: articles.map(articleThing),
	};
	const list: Link = {
		href: collectionHref(archive.locale, collection),
		text: archive.locale.words.collections[collection],
	};
	return graph(archive, page, breadcrumbs(archive.locale, [list, link(archive, collection, id)]));
}

function imageObject({ src, width, height }: { src: string; width: number; height: number }) {
	return {
		'@type': 'ImageObject' as const,
		url: absolute(src),
		width: String(width),
		height: String(height),
	};
}

/** Returns a graph of some things, the website and its publisher. */
function graph(archive: Archive, ...things: Thing[]): StructuredData {
	return { '@context': 'https://schema.org', '@graph': [...things, website(archive), publisher(archive)] };
}

/** Returns the breadcrumbs from the front page to a page. */
function breadcrumbs(locale: SiteLanguage, trail: Link[]): Thing {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: [{ href: houseHref(locale, '/'), text: locale.name }, ...trail].map((step, index) => ({
			'@type': 'ListItem' as const,
			position: index + 1,
			name: step.text,
			item: absolute(step.href),
		})),
	};
}

function website({ locale }: Archive): Thing {
	return {
		'@type': 'WebSite',
		'@id': identifier(locale, 'website'),
		url: absolute(houseHref(locale, '/')),
		name: locale.name,
		description: locale.description,
		inLanguage: locale.language,
		publisher: { '@id': identifier(firstLanguage, 'publisher') },
	};
}

/** Returns the newsroom, with those of its policies whose page and section exist. */
function publisher(archive: Archive): Thing {
	const { locale } = archive;
	const policies = Object.entries(locale.policies).filter(([, path]) => {
		const [address = '', section] = path.split('#');
		const page = textPageAt(address);
		const row = archive.all.map(({ content }) => content.pages.get(page ?? '')).find((each) => each);
		return row && (section === undefined || anchorsOf(row).includes(section));
	});
	return {
		'@type': 'NewsMediaOrganization',
		'@id': identifier(firstLanguage, 'publisher'),
		name: locale.name,
		url: absolute(houseHref(locale, '/')),
		description: locale.description,
		logo: imageObject({ src: href('/icon-512.png'), width: 512, height: 512 }),
		...Object.fromEntries(policies.map(([name, path]) => [name, absolute(href(path))])),
	};
}
