import { describe, expect, test } from 'vitest';
import type { ArticleRow } from '../../src/archive/archive.ts';
import { citedText, writtenText } from '../../src/body/cited-text.ts';
import { formatProblem } from '../../src/reading/files/problem.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { readingOf } from '../../src/reading/store/readings.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

const sources =
	'[{ id: ap, kind: agency, title: A, publisher: AP }, { id: un, kind: document, title: B, publisher: UN }]';

async function readArticle(fields: Record<string, string>, body = 'Text.[^un]') {
	scratchContent({ ...desk, 'articles/a.md': article({ sources, ...fields }, body) });
	const { rows, problems } = await readContent();
	const row = rows.find(({ collection }) => collection === 'articles');
	return {
		problems: problems.map(formatProblem).map((line) => line.replace(/^.*?(?=:\d+:\d+ )/, '')),
		reading: row && readingOf(row as ArticleRow),
	};
}

describe('front matter cites sources', () => {
	test('and its texts are kept without the marks', async () => {
		const { reading, problems } = await readArticle({
			keyPoints: '["94 died.[^ap][^un]", "It was shut[^un], they said.", "No one knows."]',
			events: '[{ date: 2024-01-03, label: "Blast[^ap]", toll: "94 dead [^un]" }]',
		});
		expect(problems).toEqual([]);
		expect(reading?.data.keyPoints).toEqual(['94 died.', 'It was shut, they said.', 'No one knows.']);
		expect(reading?.data.events[0]).toMatchObject({ label: 'Blast', toll: '94 dead' });
		expect(reading?.cited).toEqual([
			{ source: 'ap', times: 2 },
			{ source: 'un', times: 4 },
		]);
		expect(reading?.marks?.['keyPoints.1']).toEqual([[11, [{ source: 'un', number: 2, times: 2 }]]]);
		// The text cites between key points and events.
		expect(reading?.marks?.['events.0.toll']).toEqual([[7, [{ source: 'un', number: 2, times: 4 }]]]);
	});

	test('and the sources of one mark stand in the order of their numbers, as in the text', async () => {
		const { reading } = await readArticle({ keyPoints: '["One.[^un]", "Two.[^ap][^un]", Three.]' });
		expect(reading?.marks?.['keyPoints.1']?.[0]?.[1].map(({ number }) => number)).toEqual([1, 2]);
	});

	test('in Persian and Japanese too', async () => {
		const { reading } = await readArticle({
			keyPoints: '["۹۴ نفر کشته شدند.[^ap]", "橋が閉鎖された[^un]。", "«پل» بسته شد[^ap] [^un]"]',
		});
		expect(reading?.data.keyPoints).toEqual(['۹۴ نفر کشته شدند.', '橋が閉鎖された。', '«پل» بسته شد']);
		expect(reading?.marks?.['keyPoints.2']?.[0]?.[1].map(({ source }) => source)).toEqual(['ap', 'un']);
	});

	test.each([
		[
			{ keyPoints: '[One., "Two.[^aap]", Three.]' },
			'keyPoints.1: [^aap] names no source of this article; did you mean [^ap]?',
		],
		[
			{ description: '"It was shut.[^ap]"' },
			'description: holds [^ap], which only the text, keyPoints, events and captions can; take it out',
		],
		[{ backstory: '"We asked.[^un]"' }, 'backstory: holds [^un], which only'],
		[
			{ events: '[{ date: 2024-01-03, label: "Blast[^x9]" }]' },
			'events.0.label: [^x9] names no source of this article; add it to sources',
		],
	] as [Record<string, string>, string][])('%j is told', async (fields, said) => {
		const { problems } = await readArticle(fields);
		expect(problems).toEqual([expect.stringContaining(said)]);
	});

	test('also where the front matter has another fault', async () => {
		const { problems } = await readArticle({ keyPoints: '[One., "Two.[^aap]", Three.]', kind: 'essay' });
		expect(problems).toHaveLength(2);
	});
});

test('marks stand where they were written', () => {
	const cite = (source: string) => ({ source, number: 1, times: 1 });
	const marks = [
		[3, [cite('a')]],
		[11, [cite('b'), cite('c')]],
	] as Parameters<typeof writtenText>[1];
	expect(writtenText('One of 3 km', marks)).toBe('One[^a] of 3 km[^b][^c]');
	expect(citedText('One of 3 km', 'en', marks)).toEqual([
		{ type: 'text', value: 'One' },
		{ type: 'citation', sources: [cite('a')] },
		{ type: 'text', value: ' of 3\u00a0km' },
		{ type: 'citation', sources: [cite('b'), cite('c')] },
	]);
});
