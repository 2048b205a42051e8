import { expect, test } from 'vitest';
import type { ArticleReading } from '../../src/archive/archive.ts';
import { recordLine } from '../../src/view/record-line.ts';

const reading = (sources: number, cited: [string, number][], corrections: number): ArticleReading =>
	({
		data: { sources: Array(sources).fill({}), corrections: Array(corrections).fill({}) },
		cited: cited.map(([source, times]) => ({ source, times })),
	}) as unknown as ArticleReading;

test.each([
	[reading(0, [], 0), undefined],
	[reading(1, [['a', 1]], 0), 'Of 1 source the text cites 1, in 1 place. No correction has been made.'],
	[
		reading(
			3,
			[
				['a', 2],
				['b', 4],
			],
			1,
		),
		'Of 3 sources the text cites 2, in 6 places. 1 correction, listed above.',
	],
	[reading(3, [['a', 2]], 2), 'Of 3 sources the text cites 1, in 2 places. 2 corrections, listed above.'],
])('the record of an article, in a line (%#)', (article, line) => {
	expect(recordLine(article)).toBe(line);
});
