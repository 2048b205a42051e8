/** The words of a quotation as they are compared: without marks, capitals and what stands in brackets. */
export function wordsOf(text: string): string[] {
	return text
		.replace(/\[[^\]]*\]/g, ' ')
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[’‘'`]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.split(' ')
		.filter(Boolean);
}

/** The parts of a quotation between marked cuts ("…", "...", "[…]"), each as words. */
export function partsOf(text: string): string[][] {
	return text
		.split(/\[?(?:…|\.\s?\.\s?\.)\]?|\[[^\]]*\]/)
		.map(wordsOf)
		.filter(({ length }) => length > 0);
}

/** True if the words of a text have some words in a row. */
export function contains(text: readonly string[], part: readonly string[]): boolean {
	return ` ${text.join(' ')} `.includes(` ${part.join(' ')} `);
}

/** Length of the longest common subsequence of two lists of words. */
export function common(a: readonly string[], b: readonly string[]): number {
	let row = new Array<number>(b.length + 1).fill(0);
	for (const word of a) {
		const next = [0];
		for (const [index, other] of b.entries())
			next.push(word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
		row = next;
	}
	return row.at(-1) ?? 0;
}

/** Words of each of two texts that the other does not have in its place, as "[made] for [built]". */
export function differing(a: readonly string[], b: readonly string[]): [string[], string[]] {
	let [from, toA, toB] = [0, a.length, b.length];
	while (from < toA && from < toB && a[from] === b[from]) from += 1;
	while (toA > from && toB > from && a[toA - 1] === b[toB - 1]) {
		toA -= 1;
		toB -= 1;
	}
	return [a.slice(from, toA), b.slice(from, toB)];
}
