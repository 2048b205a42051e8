import { type ArticleRow, namesOf } from '../archive/archive.ts';
import { copyOf } from '../reading/store/readings.ts';
import type { Entity } from './newsroom.ts';

/** From so many changed entities on it is faster to check every article again than to search them for names. */
const many = 200;

/** Gives the entities that differ between two lists, in their old and new form. */
export function changedEntities(before: readonly Entity[], now: readonly Entity[]): Entity[] {
	const texts = (entities: readonly Entity[]) => new Set(entities.map((entity) => JSON.stringify(entity)));
	return [...texts(before).symmetricDifference(texts(now))].map((text) => JSON.parse(text));
}

/**
 * Makes a test whether changed entities can change the findings in an article. Rules look entities up by words of the text
 * or by ids of the front matter only (see `Knowledge`), so an article with none of the old and new names and none of the ids
 * keeps its findings.
 */
export function isAffectedBy(changed: readonly Entity[]): (article: ArticleRow) => boolean {
	if (changed.length === 0) return () => false;
	if (changed.length >= many) return () => true;
	const ids = new Set(changed.map(({ collection, id }) => `${collection}/${id}`));
	const names = new Set(changed.flatMap(({ name, aliases }) => [name, ...aliases]));
	const pattern = new RegExp([...names].map((name) => RegExp.escape(name)).join('|'));
	return (article) =>
		namesOf(article).some((key) => ids.has(key)) ||
		copyOf(article).passages.some(({ text }) => pattern.test(text));
}
