import { type Archive, type ArticleReading, indexIn, namesOf } from './archive.ts';

/** How much a shared name says of two articles being about the same thing. */
const weights: Record<string, number> = { stories: 5, people: 3, organisations: 2, places: 2, topics: 1 };

/** Neighbours looked at in the list of each shared name: keeps the cost of one article the same in any archive. */
const reach = 12;

/**
 * Articles to read next: those that the article names itself, then those that share most with it, nearest in time first.
 * @param count how many at most
 */
export function relatedTo(archive: Archive, article: ArticleReading, count: number): ArticleReading[] {
	const chosen = article.data.related.flatMap((id) => archive.content.articles.get(id) ?? []);
	const scores = new Map<ArticleReading, number>();
	for (const key of namesOf(article)) {
		const list = archive.naming.get(key) ?? [];
		const weight = weights[key.slice(0, key.indexOf('/'))] ?? 0;
		const at = indexIn(archive, list, article);
		for (const other of list.slice(Math.max(0, at - reach), at + reach + 1)) {
			if (other !== article && weight > 0) scores.set(other, (scores.get(other) ?? 0) + weight);
		}
	}
	const scored = best(scores, count + chosen.length)
		.map(([other, score]) => ({ other, score, distance: Math.abs(timeOf(other) - timeOf(article)) }))
		.sort((a, b) => b.score - a.score || a.distance - b.distance || (a.other.id < b.other.id ? -1 : 1))
		.map(({ other }) => other);
	return [...new Set([...chosen, ...scored])].slice(0, count);

	function timeOf(one: ArticleReading): number {
		return archive.order.get(one)?.time ?? 0;
	}
}

/** Those that may be among the first `count` by score, ties with the last of them included: few of hundreds are sorted. */
function best<T>(scores: ReadonlyMap<T, number>, count: number): [T, number][] {
	const least = [...scores.values()].sort((a, b) => b - a)[count - 1] ?? 0;
	return [...scores].filter(([, score]) => score >= least);
}
