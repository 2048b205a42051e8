/**
 * The field of the index that holds a headline. Its name tells how long the headline is, so that the engine, which knows
 * nothing of the length of fields, can count a word of a short headline for more than one of a long headline.
 */
const name = 'title';
/** Words from which on headlines count alike. */
const longest = 30;
/** What the whole of a headline of seven words adds to a page that has it, in the measure of a word of the body. */
const usual = { weight: 5, words: 7 };
/** How far the length tells: 0 not at all, 1 as far as every word of a headline counts for less with each further one. */
const effect = 0.25;

/** The field of a headline. */
export function titleField(title: string): string {
	return name + Math.min(longest, title.split(/\s+/).length);
}

/** Weights of all these fields. */
export function titleWeights(): Record<string, number> {
	return Object.fromEntries(
		Array.from({ length: longest }, (_, index) => [
			name + (index + 1),
			usual.weight * (usual.words / (index + 1)) ** effect,
		]),
	);
}

/** The headline of a page found. */
export function titleOf(meta: Record<string, string>): string {
	return Object.entries(meta).find(([field]) => field.startsWith(name))?.[1] ?? '';
}
