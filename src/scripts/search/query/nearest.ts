import { distance } from '../edit-distance.ts';
import type { Library } from '../index/library.ts';
import { fold } from '../text/fold.ts';
import { isSpelt } from '../words.ts';

/** How many words are offered. */
const most = 3;

/** Finds the words of the archive that are nearest to words that it does not have, for a query that finds nothing. */
export async function nearest(library: Library, words: readonly string[]): Promise<string[]> {
	const unknown = words.filter(isSpelt).map(fold);
	if (unknown.length === 0) return [];
	const vocabulary = await library.vocabulary();
	const near = unknown.flatMap((word) => {
		const farthest = Math.ceil(word.length / 2);
		return vocabulary.flatMap(({ text, folded, commonness }) => {
			const apart = distance(word, folded, farthest);
			return apart > farthest || apart === 0 ? [] : [{ text, cost: apart / word.length - commonness / 100 }];
		});
	});
	return near
		.sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1))
		.slice(0, most)
		.map(({ text }) => text);
}
