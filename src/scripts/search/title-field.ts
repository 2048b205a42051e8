/**
 * The field of the index that has the headline. Its name has the headline's number of words, since the engine does not
 * know the length of fields: so a word of a short headline can weigh more than a word of a long one.
 */
const name = 'title';
/** Number of words from which headlines count alike. */
const longest = 30;
/** Weight of a headline of seven words, where a word of the body weighs 1. */
const usual = { weight: 5, words: 7 };
/** How much the length counts: with 0 not at all, with 1 a word's weight is inversely proportional to it. */
const effect = 0.25;

/** Returns the name of the field of a headline. */
export function titleField(title: string): string {
	return name + Math.min(longest, title.split(/\s+/).length);
}

/** Returns the weights of all these fields, by name. */
export function titleWeights(): Record<string, number> {
	return Object.fromEntries(
		Array.from({ length: longest }, (_, index) => [
			name + (index + 1),
			usual.weight * (usual.words / (index + 1)) ** effect,
		]),
	);
}

/** Returns the headline of a page found. */
export function titleOf(meta: Record<string, string>): string {
	return Object.entries(meta).find(([field]) => field.startsWith(name))?.[1] ?? '';
}
