import type {
	CreativeWork,
	CreativeWorkSeries,
	NewsArticle,
	Organization,
	Person,
	Place,
	Thing,
} from 'schema-dts';
import type { ArticleRow, NamedCollection } from '../archive/archive.ts';
import { timestamp } from '../archive/moments.ts';
import { absolute, articleHref, contentHref, houseHref } from '../archive/urls.ts';
import type { Row } from '../reading/reading.ts';
import type { Source } from '../schema/source.ts';
import type { SiteLanguage } from '../words/locale.ts';
import { nameOf } from './name.ts';

/** Returns the `@id` of something that the whole site shares, such as its publisher. */
export function identifier(locale: SiteLanguage, fragment: string): string {
	return `${absolute(houseHref(locale, '/'))}#${fragment}`;
}

/** The schema.org type of what each collection holds. */
const types: Record<NamedCollection, string> = {
	authors: 'Person',
	topics: 'Thing',
	stories: 'CreativeWorkSeries',
	people: 'Person',
	places: 'Place',
	organisations: 'Organization',
};

/** The same as types of TypeScript. */
interface Things extends Record<NamedCollection, Thing> {
	authors: Person | Organization;
	stories: CreativeWorkSeries;
	people: Person;
	places: Place;
	organisations: Organization;
}

/** Returns what articles name as a schema.org thing: a place with its position, an author that is a desk as an organisation. */
export function thing<C extends NamedCollection>(locale: SiteLanguage, row: Row<C>): Things[C] {
	const { collection, id, data } = row as Row<NamedCollection>;
	const isDesk = 'kind' in data && data.kind === 'desk';
	const described: object = {
		'@type': isDesk ? 'Organization' : types[collection],
		name: nameOf({ data }),
		url: absolute(contentHref(locale, collection, id)),
		...('kind' in data && data.role !== undefined && !isDesk && { jobTitle: data.role }),
		...('contact' in data && contactOf(data.contact)),
		...('familyName' in data && data.familyName !== undefined && { familyName: data.familyName }),
		...('latitude' in data && {
			geo: { '@type': 'GeoCoordinates', latitude: data.latitude, longitude: data.longitude },
		}),
		...('links' in data && data.links.length > 0 && { sameAs: data.links }),
	};
	return described as Things[C];
}

function contactOf(contact: string | undefined): object {
	if (contact === undefined) return {};
	return /^https?:/.test(contact)
		? { contactPoint: { '@type': 'ContactPoint', url: contact } }
		: { email: contact };
}

/** Returns an article as the pages that list it name it. */
export function article({ id, data }: ArticleRow): NewsArticle {
	return {
		'@type': 'NewsArticle',
		headline: data.title,
		url: absolute(articleHref(id)),
		datePublished: timestamp(data.published),
	};
}

/** Returns an organisation that has no page here, such as one that paid for an article. */
export function organisation({ name, url }: { name: string; url?: string | undefined }): Organization {
	return { '@type': 'Organization', name, ...(url !== undefined && { url }) };
}

/** Returns a source that an article rests on. */
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
