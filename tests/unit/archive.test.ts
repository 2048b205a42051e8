import { describe, expect, test } from 'vitest';
import { type ArticleReading, articlesNaming, makeArchive, namesOf } from '../../src/archive/archive.ts';
import { calendar } from '../../src/archive/calendar.ts';
import { nextDue } from '../../src/archive/next-due.ts';
import { relatedTo } from '../../src/archive/related.ts';
import { timeline } from '../../src/archive/timeline.ts';
import { articleReading as article, topicReading as topic } from './readings.ts';

const cutOff = Temporal.Instant.from('2024-06-01T12:00:00Z');

const ids = (articles: readonly { id: string }[]) => articles.map(({ id }) => id);

describe('what is published', () => {
	test.each([
		['a day before', { published: '2024-05-31' }, true],
		['the very instant', { published: '2024-06-01T12:00:00Z' }, true],
		['a minute later', { published: '2024-06-01T12:01:00Z' }, false],
		['the same instant in another zone', { published: '2024-06-01T15:30:00+03:30' }, true],
		['a draft', { draft: true }, false],
	])('%s: %s', (_, data, published) => {
		expect(makeArchive([article('a', data)], cutOff).articles).toHaveLength(published ? 1 : 0);
	});

	test('names that only a draft has stay out', () => {
		const { content } = makeArchive(
			[
				article('a', { topics: ['seen'] }),
				article('b', { topics: ['hidden'], draft: true }),
				topic('seen'),
				topic('hidden'),
			],
			cutOff,
		);
		expect([...content.topics.keys()]).toEqual(['seen']);
	});
});

describe('what is due next', () => {
	const at = (published: string, more = {}) => article(published, { published, ...more });

	test('the first embargo after the cut-off, with all that ends with it; drafts do not', () => {
		const soon = '2024-06-02T08:00:00Z';
		const readings = [
			...[at('2024-07-01'), at(soon), at('2024-06-02T10:00:00+02:00'), at('2024-05-01')],
			at('2024-06-01T13:00:00Z', { draft: true }),
		];
		const next = nextDue(readings, cutOff);
		expect(next?.instant.toString()).toBe(soon);
		expect(next?.articles).toBe(2);
	});

	test('nothing, when all is published', () => {
		expect(nextDue([at('2024-06-01T12:00:00Z')], cutOff)).toBeUndefined();
	});
});

test('articles stand newest first; of one instant, by name', () => {
	const { articles } = makeArchive(
		[article('b'), article('a'), article('c', { published: '2024-05-02' })],
		cutOff,
	);
	expect(ids(articles)).toEqual(['c', 'a', 'b']);
});

test('an article names each thing once, places of events too', () => {
	const data = {
		topics: ['t'],
		story: 's',
		places: ['p'],
		events: [
			{ date: '2024', label: 'x', place: 'p' },
			{ date: '2024', label: 'y', place: 'q' },
		],
	};
	expect(namesOf(article('a', data))).toEqual([
		'authors/desk',
		'topics/t',
		'stories/s',
		'places/p',
		'places/q',
	]);
});

test('articles are found by what they name', () => {
	const archive = makeArchive(
		[article('a', { topics: ['t'] }), article('b'), article('c', { topics: ['t'], published: '2024-05-02' })],
		cutOff,
	);
	expect(ids(articlesNaming(archive, 'topics', 't'))).toEqual(['c', 'a']);
	expect(articlesNaming(archive, 'topics', 'none')).toEqual([]);
});

test('related are those named, then those that share most', () => {
	const all = [
		article('own', { related: ['chosen', 'draft'], story: 's', topics: ['t'] }),
		article('chosen'),
		article('draft', { draft: true }),
		article('same-topic', { topics: ['t'] }),
		article('same-story', { story: 's' }),
		article('stranger', { authors: ['other'] }),
	];
	const archive = makeArchive(all, cutOff);
	const own = archive.articles.find(({ id }) => id === 'own') as ArticleReading;
	expect(ids(relatedTo(archive, own, 9))).toEqual(['chosen', 'same-story', 'same-topic']);
	expect(ids(relatedTo(archive, own, 2))).toEqual(['chosen', 'same-story']);
});

test('the calendar has years and months newest first', () => {
	const dates = ['2024-05-01', '2024-05-09', '2024-01-02', '2023-12-31'];
	const years = calendar(
		makeArchive(
			dates.map((published, index) => article(`a${index}`, { published })),
			cutOff,
		),
	);
	expect(
		years.map(({ year, months }) => [
			year,
			...months.map(({ month, articles }) => `${month}:${articles.length}`),
		]),
	).toEqual([
		['2024', '05:2', '01:1'],
		['2023', '12:1'],
	]);
});

describe('a timeline of several articles', () => {
	const bombing = { date: '2024-01-03', label: 'Bombing in Kerman', place: 'kerman', toll: '95 dead' };
	const told = (newer: object[], older: object[]) =>
		timeline([article('newer', { events: newer }), article('older', { events: older })]).map((tellings) =>
			tellings.map((telling) => `${telling.article.id}: ${telling.event.label}`).join(' + '),
		);

	test.each([
		[
			'one day and place, other words',
			{ label: 'Two bombers strike a memorial', place: 'kerman' },
			['newer: Bombing in Kerman + older: Two bombers strike a memorial'],
		],
		[
			'one day, much the same words, no place',
			{ label: 'The bombing in Kerman' },
			['newer: Bombing in Kerman + older: The bombing in Kerman'],
		],
		[
			'one day, other words, no place',
			{ label: 'Ministers meet' },
			['older: Ministers meet', 'newer: Bombing in Kerman'],
		],
		[
			'one day, the same words, another place',
			{ label: 'Bombing in Kerman', place: 'tehran' },
			['older: Bombing in Kerman', 'newer: Bombing in Kerman'],
		],
		[
			'another day',
			{ date: '2024-01-04', label: 'Bombing in Kerman', place: 'kerman' },
			['older: Bombing in Kerman', 'newer: Bombing in Kerman'],
		],
	])('%s', (_, event, expected) => {
		expect(told([bombing], [{ date: '2024-01-03', ...event }])).toEqual(expected);
	});

	test('of a month, only what is told in much the same words is one', () => {
		const strike = { date: '2024-01', label: 'A strike ends', place: 'tehran' };
		expect(told([strike], [{ ...strike, label: 'Parliament meets' }])).toHaveLength(2);
		expect(told([strike], [{ ...strike, label: 'The strike ends' }])).toHaveLength(1);
	});

	test('two events of one article stay two; another article joins the one it means', () => {
		expect(
			told(
				[bombing, { ...bombing, label: 'Leaders visit the wounded' }],
				[{ ...bombing, label: 'A visit to the wounded' }],
			),
		).toEqual([
			'newer: Leaders visit the wounded + older: A visit to the wounded',
			'newer: Bombing in Kerman',
		]);
	});

	test('stands newest first', () => {
		expect(
			told([{ date: '2020-01-03', label: 'Killing' }], [bombing, { date: '2024', label: 'Trial' }]),
		).toEqual(['older: Bombing in Kerman', 'older: Trial', 'newer: Killing']);
	});
});
