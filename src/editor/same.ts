import { diffArrays } from 'diff';

/** True for two values of plain data that say the same; what is undefined is not there. */
export function same(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
	return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
		same(left[key], right[key]),
	);
}

/** An entry of one list and of another: undefined where one of them has none. */
export type Aligned = [from: number | undefined, to: number | undefined];

/** Puts two lists side by side: equal entries in their order, of those between them one on one, and the rest alone. */
export function alignment<Entry>(
	from: readonly Entry[],
	to: readonly Entry[],
	equal: (a: Entry, b: Entry) => boolean = same,
): Aligned[] {
	const aligned: Aligned[] = [];
	let [i, j, gone] = [0, 0, 0];
	/** Gives the entries that went and found no other in their place. */
	const rest = (): Aligned[] => Array.from({ length: gone }, (_, index) => [i - gone + index, undefined]);
	for (const { removed, added, count } of diffArrays([...from], [...to], { comparator: equal })) {
		if (removed) {
			i += count;
			gone += count;
			continue;
		}
		for (let n = 0; n < count; n++) {
			if (!added) {
				aligned.push(...rest(), [i++, j++]);
				gone = 0;
			} else aligned.push([gone > 0 ? i - gone-- : undefined, j++]);
		}
	}
	return [...aligned, ...rest()];
}
