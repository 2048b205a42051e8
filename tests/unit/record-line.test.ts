import { expect, test } from 'vitest';
import type { ArticleReading } from '../../src/archive/archive.ts';
import { recordLine } from '../../src/view/record-line.ts';
import { firstLanguage } from '../../src/words/locale.ts';

const reading = (sources: number, cited: [string, number][], corrections: number): ArticleReading =>
	({
		data: { sources: Array(sources).fill({ kind: 'news' }), corrections: Array(corrections).fill({}) },
		cited: cited.map(([source, times]) => ({ source, times })),
	}) as unknown as ArticleReading;

test.each([
	[reading(0, [], 0), ''],
	[reading(1, [['a', 1]], 0), '1 source. Cited in 1 place. No correction has been made.'],
	[
		reading(
			3,
			[
				['a', 2],
				['b', 4],
			],
			1,
		),
		'3 sources. 2 cited, in 6 places. 1 correction, listed below.',
	],
	[reading(3, [['a', 2]], 2), '3 sources. 1 cited, in 2 places. 2 corrections, listed below.'],
])('the record of an article, in a line (%#)', (article, line) => {
	expect(recordLine(article, firstLanguage)).toBe(line);
});

test.each([
	[['update'], 'No correction has been made.'],
	[['update', 'update'], 'No correction has been made.'],
	[['update', 'correction', 'update'], '1 correction, listed below.'],
	[['retraction', 'update', 'clarification'], '2 corrections, listed below.'],
])('%j are counted without updates', (kinds, words) => {
	const article = reading(1, [['a', 1]], 0);
	Object.assign(article.data, { corrections: kinds.map((kind) => ({ kind })) });
	expect(recordLine(article, firstLanguage)).toBe(`1 source. Cited in 1 place. ${words}`);
});
