import type { Engine, Limits } from './engine.ts';

/**
 * An engine over several volumes that answers as one over a single index would. Where no page of an index has a word, the
 * engine takes those with words that begin like it; a volume must not do so when another one has the word itself.
 * @param volumeOf the volume of a page, by its id
 */
export function acrossVolumes(engine: Engine, volumeOf: (id: string) => string | undefined): Engine {
	const known = new Map<string, Promise<ReadonlySet<string | undefined>>>();
	/** The volumes with pages that have a word. In quotes a word is not taken for the beginning of others. */
	const volumesWith = (word: string) => {
		const volumes =
			known.get(word) ??
			engine.search(`"${word}"`).then(({ results }) => new Set(results.map(({ id }) => volumeOf(id))));
		known.set(word, volumes);
		return volumes;
	};
	return {
		...engine,
		async search(query: string | null, limits?: Limits) {
			const found = await engine.search(query, limits);
			if (query === null || query.includes('"')) return found;
			const all = await Promise.all(query.split(/\s+/).filter(Boolean).map(volumesWith));
			const having = all.filter((volumes) => volumes.size > 0);
			return {
				...found,
				results: found.results.filter(({ id }) => having.every((volumes) => volumes.has(volumeOf(id)))),
			};
		},
	};
}
