/**
 * Returns the optimal string alignment distance of two words: how many letters were added, lost, changed or swapped with
 * their neighbour.
 * @param most largest distance that matters; for greater ones any number above it is returned
 * @param open true to compare `a` with the beginning of `b` that it is most like
 */
export function distance(a: string, b: string, most: number, open = false): number {
	if (a.length - b.length > most || (!open && b.length - a.length > most)) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		before = last;
		last = row;
	}
	return open ? Math.min(...last) : (last[b.length] ?? 0);
}
