import type { Engine, Limits } from './engine.ts';
import { rescored } from './find.ts';

/** The pages of each volume; only their number matters. */
type Counts = ReadonlyMap<string, readonly unknown[]>;

/**
 * Returns an engine over several volumes that answers like one over a single index. If no page of a volume has a word, the
 * engine finds words that begin with it; this drops such pages if another volume has the word itself. The engine also
 * weighs a word by its rarity in its own volume; this corrects scores to its rarity in all volumes.
 * @param volumes the volume of each page, by its id
 */
export function acrossVolumes(engine: Engine, volumes: ReadonlyMap<string, string>): Engine {
	const volumeOf = ({ id }: { id: string }) => volumes.get(id) ?? '';
	const sizes = Map.groupBy(volumes.values(), (volume) => volume);
	const known = new Map<string, Promise<Counts>>();
	const found = async (query: string) => Map.groupBy((await engine.search(query)).results, volumeOf);
	/** Finds the pages of each volume that have a word (quotes make the match exact) or, if none has, words that begin with it. */
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
			const gains = new Map([...sizes.keys()].map((volume) => [volume, rarityFactor(volume, having, sizes)]));
			return {
				...answer,
				results: results.map((match) => rescored(match, match.score * (gains.get(volumeOf(match)) ?? 1))),
			};
		},
	};
}

/** Returns the factor that turns scores of a volume into scores by the rarity of words in all volumes. */
function rarityFactor(volume: string, words: readonly Counts[], sizes: Counts): number {
	const count = (pages: Counts) => pages.get(volume)?.length ?? 0;
	const total = (pages: Counts) => sum([...pages.values()].map(({ length }) => length));
	const there = words.map((pages) => rarity(count(pages), count(sizes)));
	const inAll = words.map((pages) => rarity(total(pages), total(sizes)));
	return words.length === 0 ? 1 : sum(inAll) / sum(there);
}

/** Returns the inverse document frequency of a word as in BM25, which the engine uses. */
function rarity(having: number, pages: number): number {
	return Math.log((pages - having + 0.5) / (having + 0.5) + 1);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
