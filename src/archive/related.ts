import { type Archive, type ArticleRow, indexNaming, namesOf, timeOf } from './archive.ts';

/** Weights of what two articles have in common. */
const weights: Record<string, number> = { stories: 5, people: 3, organisations: 2, places: 2, topics: 1 };

/** Neighbours on each side that are scored in the list of each name, so that the cost of an article does not grow with the archive. */
const reach = 12;

/**
 * Gives articles to read next: those that the article names itself, then those that share most with it, nearest in time first.
 * @param count how many at most
 */
export function relatedTo(archive: Archive, article: ArticleRow, count: number): ArticleRow[] {
	const chosen = article.data.related.flatMap((id) => archive.content.articles.get(id) ?? []);
	const apart = (row: ArticleRow): number => Math.abs(timeOf(row) - timeOf(article));
	const scores = scoresOf(archive, article);
	// Sorts only the neighbours that can be among the first: most articles have hundreds.
	const least =
		Uint16Array.from(scores.values())
			.sort()
			.at(-count - chosen.length) ?? 0;
	const scoreOf = (row: ArticleRow): number => scores.get(row) ?? 0;
	const like = [...scores.keys()]
		.filter((row) => scoreOf(row) >= least)
		.sort((a, b) => scoreOf(b) - scoreOf(a) || apart(a) - apart(b) || (a.id < b.id ? -1 : 1));
	return [...new Set([...chosen, ...like])].slice(0, count);
}

/** Scores the neighbours of an article by what they share with it. */
function scoresOf(archive: Archive, article: ArticleRow): Map<ArticleRow, number> {
	const scores = new Map<ArticleRow, number>();
	for (const key of namesOf(article)) {
		const weight = weights[key.slice(0, key.indexOf('/'))] ?? 0;
		if (weight === 0) continue;
		const at = indexNaming(archive, key, article);
		const neighbours = archive.naming.get(key)?.slice(Math.max(0, at - reach), at + reach + 1) ?? [];
		for (const row of neighbours) if (row.id !== article.id) scores.set(row, (scores.get(row) ?? 0) + weight);
	}
	return scores;
}
