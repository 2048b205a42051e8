import { type Archive, type ArticleReading, firstFrom, namesOf } from './archive.ts';

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
	const own = archive.order.get(article) ?? -1;
	const time = timeAt(own);
	const scored = best(scoresOf(archive, article, own), count + chosen.length)
		.map(([place, score]) => {
			const other = archive.articles[place] as ArticleReading;
			return { other, score, distance: Math.abs(timeAt(place) - time) };
		})
		.sort((a, b) => b.score - a.score || a.distance - b.distance || (a.other.id < b.other.id ? -1 : 1))
		.map(({ other }) => other);
	return [...new Set([...chosen, ...scored])].slice(0, count);

	function timeAt(place: number): number {
		return archive.times[place] ?? 0;
	}
}

/** Scores by place in the archive: all 0 between two calls. One for an archive, since a map for each article takes longer. */
const scoresIn = new WeakMap<Archive, Uint16Array>();

/** Scores of the neighbours of an article, by their places in the archive. @param own the place of the article */
function scoresOf(archive: Archive, article: ArticleReading, own: number): [place: number, score: number][] {
	const scores = scoresIn.getOrInsertComputed(archive, ({ articles }) => new Uint16Array(articles.length));
	const seen: number[] = [];
	for (const key of namesOf(article)) {
		const weight = weights[key.slice(0, key.indexOf('/'))] ?? 0;
		if (weight === 0) continue;
		const list = archive.places.get(key) ?? [];
		const at = firstFrom(list, own);
		const end = Math.min(list.length, at + reach + 1);
		for (let index = Math.max(0, at - reach); index < end; index += 1) {
			const place = list[index] ?? 0;
			if (place === own) continue;
			if (scores[place] === 0) seen.push(place);
			scores[place] = (scores[place] ?? 0) + weight;
		}
	}
	const scored = seen.map((place): [number, number] => [place, scores[place] ?? 0]);
	for (const place of seen) scores[place] = 0;
	return scored;
}

/** Those that may be among the first `count` by score, ties with the last of them included: few of hundreds are sorted. */
function best(scores: readonly [number, number][], count: number): [number, number][] {
	// A score is a small number: how many have each is told without sorting.
	const having: number[] = [];
	for (const [, score] of scores) having[score] = (having[score] ?? 0) + 1;
	let least = having.length;
	for (let among = 0; least > 0 && among < count; ) among += having[--least] ?? 0;
	return scores.filter(([, score]) => score >= least);
}
