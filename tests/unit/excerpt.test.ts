import { expect, test } from 'vitest';
import { excerpt } from '../../src/scripts/search/excerpt.ts';

const many = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');

/** The excerpt of a text in which the words at some places were found, those in brackets. */
function excerptAt(content: string, title: string, ...places: number[]): string {
	const weighted_locations = places.map((location) => ({ location, weight: 1 }));
	const pieces = excerpt({
		url: '',
		content,
		weighted_locations,
		meta: { title },
		filters: {},
		sub_results: [],
	});
	return pieces
		.map(({ text, marked }) => (marked ? `[${text}]` : text))
		.join('')
		.trim();
}

test.each([
	['A short text.', [1], 'A [short] text.'],
	['He said “war”, twice.', [2], 'He said “[war]”, twice.'],
	['Fish &amp; <b>chips</b>', [2], 'Fish &amp; <[b>chips</b]>'],
	['新幹線\u200bの\u200b駅', [1], '新幹線[の]駅'],
])('the excerpt of %j with %j is %s', (content, places, shown) => {
	expect(excerptAt(content, '', ...places)).toBe(shown);
});

test('an excerpt leaves out the headline and shows where it was cut', () => {
	expect(excerptAt('Talks stall. The talks were cut short.', 'Talks stall', 0, 3)).toBe(
		'The [talks] were cut short.',
	);
	const cut = excerptAt(many, '', 40, 42);
	expect(cut).toMatch(/^… w30 w31 .* \[w40\] w41 \[w42\] .* w59$/);
	expect(excerptAt(many, '', 2)).toMatch(/^w0 w1 \[w2\] .* w29 …$/);
});

test('an excerpt is where the most was found', () => {
	expect(excerptAt(`${many} ${many}`, '', 3, 80, 85)).toMatch(/^… w15 .*\[w20\].*\[w25\].*…$/);
});
