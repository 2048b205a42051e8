/**
 * Structured data: what a page says to machines in the words of schema.org, as JSON-LD. Types of `schema-dts` hold every
 * name and value; a template only writes it out.
 */
import type { NewsArticle, Thing } from 'schema-dts';
import { site } from '#site';
import type { Archive, ArticleReading, ArticleRow, NamedCollection } from '../archive/archive.ts';
import { lastChange } from '../archive/changes.ts';
import { timestamp } from '../archive/moments.ts';
import { absolute, collectionHref, contentHref, href } from '../archive/urls.ts';
import type { Row } from '../reading/reading.ts';
import { anchorsOf } from '../reading/store/readings.ts';
import type { Article } from '../schema/article.ts';
import { collectionLabels } from './labels.ts';
import type { StructuredData } from './page-view.ts';
import { nameOf } from './parts.ts';
import {
	article as articleThing,
	author,
	identifier,
	organisation,
	person,
	place,
	source,
} from './things.ts';

/** The schema.org type of each kind of article. An explainer is background by schema.org's definition of it. */
const types: Record<Article['kind'], NewsArticleType> = {
	analysis: 'AnalysisNewsArticle',
	report: 'ReportageNewsArticle',
	explainer: 'BackgroundNewsArticle',
	background: 'BackgroundNewsArticle',
	opinion: 'OpinionNewsArticle',
};

type NewsArticleType = Extract<NewsArticle, { '@type': string }>['@type'];

/** What an article is, who wrote it and what it rests on, its way from the front page, and the publisher. */
export function articleData(archive: Archive, reading: ArticleReading): StructuredData {
	const { data, id } = reading;
	const { content } = archive;
	const address = absolute(contentHref('articles', id));
	const topics = data.topics.flatMap((name) => content.topics.get(name) ?? []);
	const story = data.story === undefined ? undefined : content.stories.get(data.story);
	const article: Thing = {
		'@type': types[data.kind] as 'AnalysisNewsArticle',
		'@id': `${address}#article`,
		url: address,
		mainEntityOfPage: address,
		headline: data.title,
		description: data.description,
		inLanguage: data.language ?? site.language,
		datePublished: timestamp(data.published),
		dateModified: timestamp(lastChange(reading)),
		author: data.authors.flatMap((name) => content.authors.get(name) ?? []).map(author),
		publisher: { '@id': identifier('publisher') },
		isAccessibleForFree: true,
		wordCount: reading.words,
		...(data.id !== undefined && { identifier: data.id }),
		...(data.dateline !== undefined && {
			dateline: data.dateline,
			locationCreated: { '@type': 'Place', name: data.dateline },
		}),
		...(topics[0] && { articleSection: topics[0].data.title }),
		about: topics.map((topic) => ({
			'@type': 'Thing' as const,
			name: topic.data.title,
			url: absolute(contentHref('topics', topic.id)),
		})),
		mentions: [
			...data.people.flatMap((name) => content.people.get(name) ?? []).map(person),
			...data.organisations.flatMap((name) => content.organisations.get(name) ?? []).map(organisation),
		],
		contentLocation: data.places.flatMap((name) => content.places.get(name) ?? []).map(place),
		citation: data.sources.map(source),
		...(data.corrections.length > 0 && {
			correction: data.corrections.map(({ date, text }) => ({
				'@type': 'CorrectionComment' as const,
				datePublished: timestamp(date),
				text,
			})),
		}),
		...(data.backstory !== undefined && { backstory: data.backstory }),
		isPartOf: [
			{ '@id': identifier('website') },
			...(story
				? [
						{
							'@type': 'CreativeWorkSeries' as const,
							name: story.data.title,
							url: absolute(contentHref('stories', story.id)),
						},
					]
				: []),
		],
	};
	const [topic] = topics;
	return graph(
		article,
		breadcrumbs([
			{ name: site.name, href: href('/') },
			...(topic ? [{ name: topic.data.title, href: contentHref('topics', topic.id) }] : []),
			{ name: data.title, href: contentHref('articles', id) },
		]),
		website(),
		publisher(archive),
	);
}

/** The publication: for the front page. */
export function siteData(archive: Archive): StructuredData {
	return graph(website(), publisher(archive));
}

/** A page that lists the articles of one thing, and the thing. */
export function listData(
	archive: Archive,
	reading: Row<NamedCollection>,
	articles: readonly ArticleRow[],
): StructuredData {
	const { collection, id } = reading;
	const address = absolute(contentHref(collection, id));
	const page: Thing = {
		'@type': 'CollectionPage',
		'@id': `${address}#page`,
		url: address,
		name: nameOf(reading),
		description: reading.data.description,
		inLanguage: site.language,
		isPartOf: { '@id': identifier('website') },
		...(listedThing(reading) && { about: listedThing(reading) as { '@id': string } }),
		hasPart: articles.map(articleThing),
	};
	return graph(
		page,
		breadcrumbs([
			{ name: site.name, href: href('/') },
			{ name: collectionLabels[collection], href: collectionHref(collection) },
			{ name: nameOf(reading), href: contentHref(collection, id) },
		]),
		website(),
		publisher(archive),
	);
}

function listedThing(reading: Row<NamedCollection>): Thing | undefined {
	if (reading.collection === 'people') return person(reading as Row<'people'>);
	if (reading.collection === 'organisations') return organisation(reading as Row<'organisations'>);
	if (reading.collection === 'places') return place(reading as Row<'places'>);
	if (reading.collection === 'authors') return author(reading as Row<'authors'>);
	return undefined;
}

function graph(...things: Thing[]): StructuredData {
	return { '@context': 'https://schema.org', '@graph': things };
}

function breadcrumbs(trail: { name: string; href: string }[]): Thing {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ name, href: to }, index) => ({
			'@type': 'ListItem' as const,
			position: index + 1,
			name,
			item: absolute(to),
		})),
	};
}

function website(): Thing {
	return {
		'@type': 'WebSite',
		'@id': identifier('website'),
		url: absolute(href('/')),
		name: site.name,
		description: site.description,
		inLanguage: site.language,
		publisher: { '@id': identifier('publisher') },
	};
}

/** The newsroom, with those of its policies that are really written down: a page and a section of it that exist. */
function publisher(archive: Archive): Thing {
	const policies = Object.entries(site.policies).filter(([, path]) => {
		const [, page = '', section] = /^\/([^/]+)\/(?:#(.+))?$/.exec(path) ?? [];
		const row = archive.content.pages.get(page);
		return row && (section === undefined || anchorsOf(row).includes(section));
	});
	return {
		'@type': 'NewsMediaOrganization',
		'@id': identifier('publisher'),
		name: site.name,
		url: absolute(href('/')),
		description: site.description,
		logo: absolute(href('/favicon.svg')),
		...Object.fromEntries(policies.map(([name, path]) => [name, absolute(href(path))])),
	};
}
