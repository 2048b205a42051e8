import { expect, test } from 'vitest';
import { pageOf, read } from './render-body.ts';

function anchorsOf(body: string): Record<string, string> {
	const html = pageOf(read(body, { sources: ['ap1', 'un2'] }).body);
	return Object.fromEntries(
		[...html.matchAll(/<p id="(p-\w+)">(.*?)<a class="passage" href="#\1"/gs)].map(
			([, id = '', text = '']) => [text.replace(/<[^>]+>/g, '').slice(0, 12), id],
		),
	);
}

const first = 'The old bridge was shut on Monday after a crack was found[^ap1] by a worker.';
const second = 'A second paragraph follows, with **words** of its own.[^un2]';
const third = '> A third is a quotation, which is a paragraph too.';
const before = anchorsOf([first, second, third].join('\n\n'));

test('every paragraph has an anchor', () => {
	expect(Object.keys(before)).toEqual(['The old brid', 'A second par', 'A third is a']);
	expect(new Set(Object.values(before)).size).toBe(3);
});

test.each([
	['a paragraph is added before', [`New.[^un2]`, first, second, third]],
	['a paragraph is removed', [second, third]],
	['another is edited', ['Edited to say something else[^un2] altogether.', second, third]],
	['sections are put in', ['## A heading', first, second, '## Another', third]],
	['the end of a long one is edited', [`${first} And more.`, second, third]],
])('it does not change when %s', (_, paragraphs) => {
	const after = anchorsOf(paragraphs.join('\n\n'));
	const kept = Object.keys(before).filter((text) => text in after);
	expect(kept.length).toBeGreaterThanOrEqual(2);
	for (const text of kept) expect(after[text], text).toBe(before[text]);
});
