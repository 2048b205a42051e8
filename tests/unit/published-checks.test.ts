import { describe, expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { futureDates, unpublishedFront, unpublishedLinks } from '../../src/archive/check-published.ts';
import type { Content } from '../../src/reading/read-content.ts';
import type { AnyReading } from '../../src/reading/reading.ts';
import { article as schema } from '../../src/schema/article.ts';
import { front } from '../../src/schema/front.ts';
import { siteSettings } from '../../src/schema/site.ts';
import { articleReading, authorReading, placeReading, storyReading, topicReading } from './readings.ts';
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
		...(['correction', 'clarification', 'update', 'retraction'] as const).map(
			(kind): [Record<string, unknown>, string] => [
				{ ...past, corrections: [{ date: '2024-04-01', kind, text: 'A.' }] },
				'corrections.0.date: "2024-04-01" is still to come; write when',
			],
		),
		[
			{
				...past,
				corrections: ['2024-03-14', '2024-03-15T00:00:01Z', '2024-03-15'].map((date) => ({
					...{ date, kind: 'correction', text: 'A.' },
				})),
			},
			'corrections.1.date: "2024-03-15T00:00:01Z" is still to come; write when',
		],
		[
			{ ...past, corrections: [{ date: '2024-03-14T23:30:00-05:00', kind: 'correction', text: 'A.' }] },
			'corrections.0.date: "2024-03-14T23:30:00-05:00" is still to come',
		],
	])('are refused in the future: %j', (data, message) => {
		expect(told(data)).toEqual([expect.stringContaining(message)]);
	});

	test('are taken as instants, whatever their zones make of the day', () => {
		const corrections = ['2024-03-15T00:00:00Z', '2024-03-15T08:59:00+09:00', '2024-03-14T19:00:00-05:00'];
		expect(
			told({ ...past, corrections: corrections.map((date) => ({ date, kind: 'update', text: 'A.' })) }),
		).toEqual([]);
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

describe('a link of what is published', () => {
	const linkTo = (row: AnyReading, path: string, line: number): AnyReading => ({
		...row,
		links: [{ path, anchor: '', place: [line, 5] }],
	});
	const rows = [
		articleReading('پل', { draft: true }),
		articleReading('draft', { draft: true }),
		articleReading('later', { published: '2024-05-01T09:00:00+02:00' }),
		articleReading('there', { published: '2024-03-01', authors: ['desk'] }),
		...[topicReading('empty'), placeReading('nowhere'), authorReading('desk')],
	];
	const reasons = (...linking: AnyReading[]) => {
		const all = [...rows, ...linking];
		const content = { rows: all, problems: [], unread: [], renamed: new Map() } as unknown as Content;
		return unpublishedLinks(makeArchive(all, now), content).map(
			({ file, line, column, reason }) => `${file.split('/').at(-1)}:${line}:${column} ${reason}`,
		);
	};
	const published = { published: '2024-03-01' };

	test.each([
		['a draft', '/articles/draft/', 'which is a draft; publish it, or take the link out until then'],
		['a draft of another script', '/articles/پل/', 'which is a draft; publish it'],
		[
			'an article under embargo',
			'/articles/later/',
			'which is published only on 2024-05-01T09:00:00+02:00; publish it, or take the link out until then',
		],
		['a topic of no article', '/topics/empty/', 'which has no page, since no published article names it'],
		['a place of no article', '/places/nowhere/', 'which has no page, since no published article names it'],
	])('to %s is told at its place, with the cure', (_, path, reason) => {
		expect(reasons(linkTo(articleReading('a', published), path, 75))).toEqual([
			expect.stringContaining(`a.md:75:5 links to ${path}, ${reason}`),
		]);
		expect(reasons(linkTo(authorReading('desk'), path, 9))).toEqual([
			expect.stringContaining(`:9:5 links to ${path}, ${reason}`),
		]);
	});

	test('to what is published is right, and so is every link of what is not', () => {
		expect(reasons(linkTo(articleReading('a', published), '/articles/there/', 9))).toEqual([]);
		expect(reasons(linkTo(articleReading('a', { draft: true }), '/articles/draft/', 9))).toEqual([]);
		expect(reasons(linkTo(articleReading('a', { published: '2024-06-01' }), '/articles/later/', 9))).toEqual(
			[],
		);
	});
});

test('a front page that names what is not published is told of', () => {
	scratchContent({ 'front.yml': 'lead: draft\nseconds: [later, there]\nstory: bridge\n' });
	const rows = [
		articleReading('draft', { draft: true }),
		articleReading('later', { published: '2024-05-01' }),
		articleReading('there', { published: '2024-03-01' }),
		storyReading('bridge'),
	];
	const found = unpublishedFront(makeArchive(rows, now), rows);
	expect(found.map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toEqual([
		'1:7 names draft, which is a draft; publish it, or name another until then',
		'2:11 names later, which is published only on 2024-05-01; publish it, or name another until then',
		'3:8 names bridge, which has no page, since no published article names it; name it in one, or name another',
	]);
});
