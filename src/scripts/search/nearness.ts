/**
 * Returns how near to each other words are in a text: 1 if all are side by side somewhere, less the longer the shortest
 * stretch with all of them is; 0 if any is missing, and for a single word.
 * @param places positions of each word, counted in words, in order
 */
export function nearness(places: readonly (readonly number[])[]): number {
	if (places.length < 2 || places.some(({ length }) => length === 0)) return 0;
	const all = places.flatMap((list, word) => list.map((at) => ({ word, at }))).sort((a, b) => a.at - b.at);
	const last = new Map<number, number>();
	let shortest = Number.POSITIVE_INFINITY;
	for (const { word, at } of all) {
		last.set(word, at);
		if (last.size === places.length) shortest = Math.min(shortest, at - Math.min(...last.values()) + 1);
	}
	return Math.min(1, places.length / shortest);
}
