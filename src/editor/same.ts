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

/**
 * Puts two lists side by side: equal entries by the longest common sequence of both, and of those between them one on one, the
 * rest alone.
 */
export function alignment<A, B>(
	from: readonly A[],
	to: readonly B[],
	equal: (a: A, b: B) => boolean = same,
): Aligned[] {
	// What both begin with is the same in any order of work, and most lists differ in one place.
	const head = from.findIndex((each, index) => index >= to.length || !equal(each, to[index] as B));
	if (head > 0) return shifted(alignment(from.slice(head), to.slice(head), equal), head);
	if (head < 0 && from.length > 0)
		return shifted(alignment<A, B>([], to.slice(from.length), equal), from.length);
	// Lengths of the common sequence of what begins at each pair of entries.
	const lengths = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1));
	const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
	for (let i = from.length - 1; i >= 0; i--)
		for (let j = to.length - 1; j >= 0; j--)
			(lengths[i] as Uint16Array)[j] = equal(from[i] as A, to[j] as B)
				? at(i + 1, j + 1) + 1
				: Math.max(at(i + 1, j), at(i, j + 1));
	const aligned: Aligned[] = [];
	const gone: number[] = [];
	const come: number[] = [];
	const flush = (): void => {
		for (let k = 0; k < Math.max(gone.length, come.length); k++) aligned.push([gone[k], come[k]]);
		gone.length = 0;
		come.length = 0;
	};
	let [i, j] = [0, 0];
	while (i < from.length || j < to.length) {
		if (i < from.length && j < to.length && equal(from[i] as A, to[j] as B)) {
			flush();
			aligned.push([i++, j++]);
		} else if (j >= to.length || (i < from.length && at(i + 1, j) >= at(i, j + 1))) gone.push(i++);
		else come.push(j++);
	}
	flush();
	return aligned;
}

function shifted(aligned: readonly Aligned[], by: number): Aligned[] {
	const move = (index: number | undefined) => (index === undefined ? undefined : index + by);
	return [
		...Array.from({ length: by }, (_, index): Aligned => [index, index]),
		...aligned.map(([from, to]): Aligned => [move(from), move(to)]),
	];
}
