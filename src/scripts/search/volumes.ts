import type { Engine, Limits } from './engine.ts';
import { rescored } from './find.ts';

/** The pages of each volume; only their number matters. */
type Counts = ReadonlyMap<string, readonly unknown[]>;

/**
 * An engine over several volumes that answers as one over a single index would. Where no page of an index has a word, the
 * engine takes those with words that begin like it; a volume must not do so when another one has the word itself. And it
 * counts a word by how rare it is in its own volume, of which a small one can tell little.
 * @param volumes the volume of each page, by its id
 */
export function acrossVolumes(engine: Engine, volumes: ReadonlyMap<string, string>): Engine {
	const volumeOf = ({ id }: { id: string }) => volumes.get(id) ?? '';
	const sizes = Map.groupBy(volumes.values(), (volume) => volume);
	const known = new Map<string, Promise<Counts>>();
	const found = async (query: string) => Map.groupBy((await engine.search(query)).results, volumeOf);
	/** The volumes with pages that have a word or, if none has, words that begin like it. In quotes it is not taken for their beginning. */
	const pagesWith = (word: string) => {
		const counts =
			known.get(word) ?? found(`"${word}"`).then((exact) => (exact.size > 0 ? exact : found(word)));
		known.set(word, counts);
		return counts;
	};
	return {
		...engine,
		async search(query: string | null, limits?: Limits) {
			const answer = await engine.search(query, limits);
			if (query === null || query.includes('"')) return answer;
			const all = await Promise.all(query.split(/\s+/).filter(Boolean).map(pagesWith));
			const having = all.filter(({ size }) => size > 0);
			const results = answer.results.filter((match) => having.every((pages) => pages.has(volumeOf(match))));
			const gains = new Map([...sizes.keys()].map((volume) => [volume, evening(volume, having, sizes)]));
			return {
				...answer,
				results: results.map((match) => rescored(match, match.score * (gains.get(volumeOf(match)) ?? 1))),
			};
		},
	};
}

/** What brings scores of a volume to what they were if some words counted by their rarity in all volumes. */
function evening(volume: string, words: readonly Counts[], sizes: Counts): number {
	const count = (pages: Counts) => pages.get(volume)?.length ?? 0;
	const total = (pages: Counts) => sum([...pages.values()].map(({ length }) => length));
	const there = words.map((pages) => rarity(count(pages), count(sizes)));
	const inAll = words.map((pages) => rarity(total(pages), total(sizes)));
	return words.length === 0 ? 1 : sum(inAll) / sum(there);
}

/** How much a word tells that so many of some pages have: inverse document frequency, as the engine takes it of BM25. */
function rarity(having: number, pages: number): number {
	return Math.log((pages - having + 0.5) / (having + 0.5) + 1);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
