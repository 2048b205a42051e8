import { expect, test } from 'vitest';
import { benchArchive, measureSearch } from '../bench/search/measure.ts';

/** Floors of the share of queries with a right page first, and among the first ten, on the site's own articles. */
const floors: Record<string, [at1: number, at10: number]> = {
	title: [1, 1],
	'two title words': [0.9, 1],
	'three rare words': [0.95, 1],
	'title, a typo': [0.95, 1],
	name: [0.95, 1],
	'name, a typo': [0.85, 0.95],
	question: [0.95, 1],
	'other name': [0.7, 1],
	hyphenated: [0.9, 0.98],
	'surname, a typo': [0.75, 0.88],
	'two words, first letter': [0.85, 0.95],
	'two words, a typo': [0.9, 0.98],
	split: [0.8, 0.92],
	unfinished: [0.92, 0.98],
};
/** With the reader of the index: no engine is fetched beside it. */
const layerBudget = 13_500;
const firstVisitBudget = 190_000;

test('search finds what is known to be there, as readers type it', { timeout: 120_000 }, async () => {
	const { measurements, layerBytes, vocabularyBytes } = await measureSearch(await benchArchive(), 40);
	const [stet, pagefind] = measurements;
	for (const [set, [at1, at10]] of Object.entries(floors)) {
		const score = stet?.scores.find((each) => each.set === set);
		const plain = pagefind?.scores.find((each) => each.set === set);
		expect(score?.queries, set).toBeGreaterThanOrEqual(5);
		// Of so few articles, one query more or less says nothing.
		const one = 1 / (score?.queries ?? 1);
		expect(score?.at1, `${set}: first`).toBeGreaterThanOrEqual(Math.max(at1, plain?.at1 ?? 1) - one);
		expect(score?.at10, `${set}: among ten`).toBeGreaterThanOrEqual(Math.max(at10, plain?.at10 ?? 1) - one);
	}
	expect(stet?.firstVisit.p95).toBeLessThanOrEqual(firstVisitBudget);
	expect(layerBytes).toBeLessThanOrEqual(layerBudget);
	expect(vocabularyBytes).toBeLessThanOrEqual(60_000);
});
