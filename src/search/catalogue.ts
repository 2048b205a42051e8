import { type Archive, articlesNaming } from '../archive/archive.ts';
import { dayOf } from '../archive/moments.ts';
import { articleHref, contentHref } from '../archive/urls.ts';
import type { Catalogue, CatalogueEntry } from '../scripts/search/catalogue.ts';
import { labelled, nameOf } from '../view/name.ts';
import { localeIn } from '../words/locale.ts';
import { filterNames } from './record.ts';

/** Number of newest articles in the catalogue, for readers who have not typed anything yet. */
const newest = 10;

/** Makes what search knows without an index: everything that has a page and a name, the busiest first, and the newest articles. */
export function catalogueOf(archive: Archive): Catalogue {
	const collections = Object.keys(filterNames) as (keyof typeof filterNames)[];
	const entries = collections.flatMap((collection) =>
		[...archive.content[collection].values()].map((reading): CatalogueEntry => {
			const { data, id } = reading;
			return {
				filter: filterNames[collection],
				id,
				name: nameOf(reading),
				href: contentHref(archive.locale, collection, id),
				count: articlesNaming(archive, collection, id).length,
				about: data.description,
				...('aliases' in data && data.aliases.length > 0 && { aliases: data.aliases }),
			};
		}),
	);
	return {
		kinds: archive.locale.words.kinds,
		entries: entries.sort((a, b) => b.count - a.count || (a.href < b.href ? -1 : 1)),
		newest: archive.articles.slice(0, newest).map(({ id, data }) => ({
			href: articleHref(id),
			text: labelled(data.title, data, localeIn(archive.locale, data).words),
			day: dayOf(data.published),
		})),
	};
}
