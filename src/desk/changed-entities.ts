import { type ArticleRow, namesOf } from '../archive/archive.ts';
import { copyOf } from '../reading/store/readings.ts';
import type { Entity } from './newsroom.ts';

/** From so many on it is quicker to read every article anew than to look for their names. */
const many = 200;

/** The entities that differ between two lists: each as it was, as it is, or both. */
export function changedEntities(before: readonly Entity[], now: readonly Entity[]): Entity[] {
	const texts = (entities: readonly Entity[]) => new Set(entities.map((entity) => JSON.stringify(entity)));
	return [...texts(before).symmetricDifference(texts(now))].map((text) => JSON.parse(text));
}

/**
 * Tells whether a change of some entities can change what the desk found in an article. `Knowledge` answers rules by words
 * of the text or by an id of the front matter only: so an article that has none of the names, those from before and those
 * from now, and none of the ids keeps its findings.
 */
export function concernedBy(changed: readonly Entity[]): (article: ArticleRow) => boolean {
	if (changed.length === 0) return () => false;
	if (changed.length >= many) return () => true;
	const ids = new Set(changed.map(({ collection, id }) => `${collection}/${id}`));
	const names = new Set(changed.flatMap(({ name, aliases }) => [name, ...aliases]));
	const pattern = new RegExp([...names].map((name) => RegExp.escape(name)).join('|'));
	return (article) =>
		namesOf(article).some((key) => ids.has(key)) ||
		copyOf(article).passages.some(({ text }) => pattern.test(text));
}
