import type { Article as ArticleThing, CreativeWork, Organization, Person, Place } from 'schema-dts';
import type { ArticleRow } from '../archive/archive.ts';
import { timestamp } from '../archive/moments.ts';
import { absolute, contentHref, href } from '../archive/urls.ts';
import type { Row } from '../reading/reading.ts';
import type { Source } from '../schema/source.ts';

/** The address of a thing of the whole site, such as its publisher. */
export function identifier(fragment: string): string {
	return `${absolute(href('/'))}#${fragment}`;
}

/** An author: a person, or a desk that signs together. */
export function author({ id, data }: Row<'authors'>): Person | Organization {
	return {
		'@type': data.kind === 'desk' ? ('Organization' as const) : ('Person' as const),
		name: data.name,
		url: absolute(contentHref('authors', id)),
		...sameAs(data.links),
	} as Person | Organization;
}

/** A person that articles name. */
export function person({ id, data }: Row<'people'>): Person {
	return {
		'@type': 'Person',
		name: data.name,
		url: absolute(contentHref('people', id)),
		...sameAs(data.links),
	};
}

/** A body that articles name. */
export function organisation({ id, data }: Row<'organisations'>): Organization {
	return {
		'@type': 'Organization',
		name: data.name,
		url: absolute(contentHref('organisations', id)),
		...sameAs(data.links),
	};
}

/** A place, with its position. */
export function place({ id, data }: Row<'places'>): Place {
	return {
		'@type': 'Place',
		name: data.name,
		url: absolute(contentHref('places', id)),
		geo: { '@type': 'GeoCoordinates', latitude: data.latitude, longitude: data.longitude },
		...sameAs(data.links),
	};
}

/** An article as a page that lists it names it. */
export function article({ id, data }: ArticleRow): ArticleThing {
	return {
		'@type': 'NewsArticle',
		headline: data.title,
		url: absolute(contentHref('articles', id)),
		datePublished: timestamp(data.published),
	};
}

/** A source that an article rests on. */
export function source({ title, publisher, url, date, archived }: Source): CreativeWork {
	return {
		'@type': 'CreativeWork',
		name: title,
		publisher: { '@type': 'Organization', name: publisher },
		...(url !== undefined && { url }),
		...(date !== undefined && { datePublished: date }),
		...(archived !== undefined && { archivedAt: archived }),
	};
}

function sameAs(links: readonly string[]): { sameAs?: readonly string[] } {
	return links.length > 0 ? { sameAs: links } : {};
}
