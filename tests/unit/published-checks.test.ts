import { describe, expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { futureDates, unpublishedFront } from '../../src/archive/check-published.ts';
import { article as schema } from '../../src/schema/article.ts';
import { front } from '../../src/schema/front.ts';
import { siteSettings } from '../../src/schema/site.ts';
import { articleReading } from './readings.ts';
import { scratchContent } from './scratch-folder.ts';

const now = Temporal.Instant.from('2024-03-15T00:00:00Z');
const told = (data: Record<string, unknown>) => {
	const row = articleReading('a', data);
	return futureDates(makeArchive([row], now)).map(({ field, reason }) => `${field}: ${reason}`);
};
const messages = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
	result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('dates of an article', () => {
	const past = { published: '2024-03-01' };
	test.each([
		[{ ...past, updated: '2024-04-01' }, 'updated: "2024-04-01" is still to come; write when'],
		[
			{ ...past, asOf: '2024-04-01T09:00:00Z' },
			'asOf: "2024-04-01T09:00:00Z" is still to come; write up to when',
		],
		[
			{ ...past, withdrawn: { date: '2024-04-01', reason: 'A.' } },
			'withdrawn.date: "2024-04-01" is still to come',
		],
	])('are refused in the future: %j', (data, message) => {
		expect(told(data)).toEqual([expect.stringContaining(message)]);
	});

	test('are taken where they are past, and under an embargo', () => {
		expect(told({ ...past, updated: '2024-03-14', asOf: '2024-03-01' })).toEqual([]);
		expect(told({ published: '2024-05-01', updated: '2024-05-01', asOf: '2024-04-30' })).toEqual([]);
	});
});

describe('the schema', () => {
	const base = { title: 'A', description: 'B', published: '2024-03-01', authors: ['desk'] };
	test.each([
		[
			{ withdrawn: { date: '2024-02-01', reason: 'A.' } },
			'withdrawn.date: "2024-02-01" is before the article was',
		],
		[{ authors: ['ada', 'jo', 'ada'] }, 'authors.2: "ada" is in the list already; take it out here'],
		[{ topics: ['x', 'x'] }, 'topics.1: "x" is in the list already'],
		[{ related: ['x', 'x'] }, 'related.1: "x" is in the list already'],
	])('refuses %j', (data, message) => {
		expect(messages(schema.safeParse({ ...base, ...data }))).toEqual([expect.stringContaining(message)]);
	});

	test('refuses a topic twice in the header, and an article twice on the front page', () => {
		expect(messages(siteSettings.pick({ sections: true }).safeParse({ sections: ['a', 'a'] }))).toEqual([
			'sections.1: "a" is in the list already; take it out here',
		]);
		expect(messages(front.safeParse({ lead: 'a', seconds: ['a'] }))).toEqual([
			'seconds.0: "a" is the lead already; name another article, or take it out',
		]);
		expect(messages(front.safeParse({ seconds: ['b', 'b'] }))).toEqual([
			'seconds.1: "b" is beside it already; name another article, or take it out',
		]);
	});
});

test('a front page that names what is not published is told of', () => {
	scratchContent({ 'front.yml': 'lead: draft\nseconds: [later, there]\n' });
	const rows = [
		articleReading('draft', { draft: true }),
		articleReading('later', { published: '2024-05-01' }),
		articleReading('there', { published: '2024-03-01' }),
	];
	const found = unpublishedFront(makeArchive(rows, now), rows);
	expect(found.map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toEqual([
		'1:7 names draft, which is a draft; publish it, or name another until then',
		'2:11 names later, which is published only on 2024-05-01; publish it, or name another until then',
	]);
});
