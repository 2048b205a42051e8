import { type Archive, type ArticleRow, namesOf } from '../archive/archive.ts';
import { contentHref } from '../archive/urls.ts';
import type { Mention } from '../forms/link-entities.ts';
import { isEntityCollection } from '../schema/entity.ts';

/**
 * Returns the people, places and organisations that an article declares. Its text links only these, and a name that two
 * of them share links neither.
 */
export function mentionsOf(archive: Archive, article: ArticleRow): Mention[] {
	const entities = namesOf(article).flatMap((key) => {
		const [collection = '', id = ''] = key.split('/');
		if (!isEntityCollection(collection)) return [];
		const entity = archive.content[collection].get(id);
		if (!entity) return [];
		return [
			{
				href: contentHref(archive.locale, collection, id),
				names: [...new Set([entity.data.name, ...entity.data.aliases])],
			},
		];
	});
	const owners = new Map<string, number>();
	for (const name of entities.flatMap(({ names }) => names)) owners.set(name, (owners.get(name) ?? 0) + 1);
	return entities
		.map(({ href, names }) => ({ href, names: names.filter((name) => owners.get(name) === 1) }))
		.filter(({ names }) => names.length > 0);
}
