import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { htmlOf } from '../../src/reading/body/markdown.ts';
import type { FileFacts } from '../../src/reading/body/plugins/file-facts.ts';

function anchorsOf(body: string): Record<string, string> {
	const facts: FileFacts = {
		...{ collection: 'articles', anchors: {}, folder: '.', contentFolder: '.', base: '/' },
		...{ sources: ['ap1', 'un2'], headings: [], cited: [], links: [], outbound: [], images: [], words: 0 },
		...{
			article: true,
			front: { events: 0, keyPoints: 0, story: false },
			written: [],
			blocks: [],
			tables: [],
		},
		copy: { passages: [], images: [], comments: [], places: {} },
	};
	const html = htmlOf(new VFile({ value: body, data: { facts } }));
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
