import { site } from '#site';
import type { Archive } from '../archive/archive.ts';

const counts = new WeakMap<Archive, number>();

/** How many of the newest articles of a language have a social card of their own: those that are among the newest of all. */
export function countOwnCards(archive: Archive): number {
	return counts.getOrInsertComputed(archive, () => {
		const { newest } = site.cards;
		if (archive.all.length === 1) return newest;
		const times = archive.all.flatMap((each) => [...each.times]).sort((a, b) => b - a);
		const oldest = times[newest - 1] ?? Number.NEGATIVE_INFINITY;
		return newest === 0 ? 0 : archive.times.filter((time) => time >= oldest).length;
	});
}
