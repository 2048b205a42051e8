import { type Archive, type ArticleRow, firstFrom, namesOf } from './archive.ts';

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
	const like = best(archive, article, count + chosen.length).map(
		(place) => archive.articles[place] as ArticleRow,
	);
	return chosen.length === 0 ? like : [...new Set([...chosen, ...like])].slice(0, count);
}

/** Scores of the neighbours of an article. An archive has one for all of its articles: every build asks for each of them. */
interface Tally {
	/** Scores by the index in `articles`; all 0 between two calls. */
	scores: Uint16Array;
	/** Indexes that have a score; those of this call come first. */
	seen: number[];
}

const tallies = new WeakMap<Archive, Tally>();

/** Gives the indexes of the best `count` neighbours of an article. Inserts each of the hundreds among the best so far. */
function best(archive: Archive, article: ArticleRow, count: number): number[] {
	const { articles, times } = archive;
	const tally = tallies.getOrInsertComputed(archive, () => ({
		scores: new Uint16Array(articles.length),
		seen: [],
	}));
	const { scores, seen } = tally;
	const own = archive.order.get(article.id) ?? -1;
	const time = times[own] ?? 0;
	const found = score(archive, article, own, tally);
	const first: number[] = [];
	for (let index = 0; index < found; index += 1) {
		const place = seen[index] ?? 0;
		let at = first.length;
		while (at > 0 && isBefore(place, first[at - 1] ?? 0)) at -= 1;
		if (at === count) continue;
		first.splice(at, 0, place);
		if (first.length > count) first.pop();
	}
	for (let index = 0; index < found; index += 1) scores[seen[index] ?? 0] = 0;
	return first;

	function isBefore(a: number, b: number): boolean {
		const more = (scores[a] ?? 0) - (scores[b] ?? 0);
		if (more !== 0) return more > 0;
		const nearer = Math.abs((times[b] ?? 0) - time) - Math.abs((times[a] ?? 0) - time);
		return nearer !== 0 ? nearer > 0 : (articles[a]?.id ?? '') < (articles[b]?.id ?? '');
	}
}

/** Scores the neighbours of an article by what they share with it. @returns how many have a score */
function score(archive: Archive, article: ArticleRow, own: number, { scores, seen }: Tally): number {
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
