import { describe, expect, test } from 'vitest';
import { sourceGroups, sourceViews } from '../../src/view/source-views.ts';
import { firstLanguage } from '../../src/words/locale.ts';
import { articleReading } from './readings.ts';

describe('the list of sources', () => {
	const url = 'https://www.example.org/report';
	const archived = 'https://archive.example.org/report';
	const dead = { [url]: { status: 404, checked: '2024-03-02', failing: '2024-03-01', dead: '2024-03-01' } };
	const failing = { [url]: { status: 500, checked: '2024-03-01', failing: '2024-03-01' } };
	const gone = { iso: '2024-03-01', text: '1\u00a0March 2024' };
	test.each([
		['unknown, with a copy', { url, archived }, {}, { url, archived }],
		['failing, with a copy', { url, archived }, failing, { url, archived }],
		['dead, with a copy', { url, archived }, dead, { url: archived, gone, original: url }],
		['dead by its fragment', { url: `${url}#p2` }, dead, { url: `${url}#p2`, gone }],
		['dead, without a copy', { url }, dead, { url, gone }],
		['without an address', {}, dead, {}],
	])('%s', (_, source, record, shown) => {
		const sources = [{ id: 'a', kind: 'news', title: 'T', publisher: 'P', ...source }];
		const [view] = sourceViews(articleReading('x', { sources }), record, firstLanguage);
		const { url: leads, archived: copy, gone: day, original } = view ?? {};
		expect({ url: leads, archived: copy, gone: day, original }).toEqual(shown);
	});
});

test('sources stand by kind, the nearest to the event first, each with its number', () => {
	const source = (id: string, kind: string, publisher: string) => ({ id, kind, title: id, publisher });
	const sources = [
		source('a', 'news', 'P'),
		source('b', 'document', 'Q'),
		source('c', 'news', 'R'),
		source('d', 'news', 'P'),
	];
	const article = {
		...articleReading('x', { sources }),
		cited: ['c', 'b', 'a'].map((id) => ({ source: id, times: 1 })),
	};
	const groups = sourceGroups(article, {}, firstLanguage);
	expect(groups.map(({ count, publishers }) => [count, publishers])).toEqual([
		['1 document', 'Q'],
		['3 news reports', 'R; P'],
	]);
	expect(groups.map(({ sources }) => sources.map(({ number }) => number))).toEqual([[2], [1, 3, 4]]);
});
