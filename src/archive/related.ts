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
	const scored = best(archive, article, own, count + chosen.length)
		.map(({ place, score }) => {
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

/** What the neighbours of an article are counted in. One for an archive, since lists of their own for each article take half as long again. */
interface Tally {
	/** Scores by place in the archive: all 0 between two calls. */
	scores: Uint16Array;
	/** Places that have a score, the first of them in use. */
	seen: number[];
}

const tallies = new WeakMap<Archive, Tally>();

/**
 * The neighbours of an article that may be among the first `count` by score, ties with the last of them included: few of
 * hundreds.
 * @param own the place of the article in the archive
 */
function best(
	archive: Archive,
	article: ArticleReading,
	own: number,
	count: number,
): { place: number; score: number }[] {
	const tally = tallies.getOrInsertComputed(archive, ({ articles }) => ({
		scores: new Uint16Array(articles.length),
		seen: [],
	}));
	const { scores, seen } = tally;
	const found = score(archive, article, own, tally);
	// A score is a small number: how many have each is told without sorting.
	const having: number[] = [];
	for (let index = 0; index < found; index += 1) {
		const each = scores[seen[index] ?? 0] ?? 0;
		having[each] = (having[each] ?? 0) + 1;
	}
	let least = having.length;
	for (let among = 0; least > 0 && among < count; ) among += having[--least] ?? 0;
	const kept: { place: number; score: number }[] = [];
	for (let index = 0; index < found; index += 1) {
		const place = seen[index] ?? 0;
		const each = scores[place] ?? 0;
		if (each >= least) kept.push({ place, score: each });
		scores[place] = 0;
	}
	return kept;
}

/** Scores the neighbours of an article. @returns how many have a score */
function score(archive: Archive, article: ArticleReading, own: number, { scores, seen }: Tally): number {
	let found = 0;
	for (const key of namesOf(article)) {
		const weight = weights[key.slice(0, key.indexOf('/'))] ?? 0;
		if (weight === 0) continue;
		const list = archive.places.get(key) ?? [];
		const at = firstFrom(list, own);
		const end = Math.min(list.length, at + reach + 1);
		for (let index = Math.max(0, at - reach); index < end; index += 1) {
			const place = list[index] ?? 0;
			if (place === own) continue;
			if (scores[place] === 0) seen[found++] = place;
			scores[place] = (scores[place] ?? 0) + weight;
		}
	}
	return found;
}
