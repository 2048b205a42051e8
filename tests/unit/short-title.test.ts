import { expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { article as schema } from '../../src/schema/article.ts';
import { archivePages } from '../../src/view/archive-view.ts';
import { articleView } from '../../src/view/article-view.ts';
import { cardViews } from '../../src/view/card-view.ts';
import { teaser } from '../../src/view/teaser.ts';
import { articleReading, authorReading } from './readings.ts';

const title = 'The harbour office counted more ferries last spring than the owners did';
const long = articleReading('ferries', { title, shortTitle: 'Ferries, counted twice' });
const brief = articleReading('tides', { title: 'Tides explained', shortTitle: 'Tides' });
const none = articleReading('bridge');
const archive = makeArchive(
	[long, brief, none, authorReading('desk')],
	Temporal.Instant.from('2024-06-01T12:00:00Z'),
);

test('lists and cards show the short title, the page and its teaser the whole one', () => {
	const [all] = [...archivePages(archive)].map((plan) => plan.view());
	const listed = all?.years.flatMap(({ months }) =>
		months.flatMap(({ titles }) => titles.map(({ text }) => text)),
	);
	expect(listed?.sort()).toEqual(['Ferries, counted twice', 'Tides', 'bridge']);
	expect(cardViews(archive).get('articles/ferries')?.title).toBe('Ferries, counted twice');
	expect(teaser(archive, long)).toMatchObject({ text: title, short: 'Ferries, counted twice' });
	expect(teaser(archive, none)).toMatchObject({ text: 'bridge', short: 'bridge' });
	expect(articleView(archive, long, {}).head).toMatchObject({ title, tab: 'Ferries, counted twice' });
});

test('a tab shows the whole title where it fits', () => {
	expect(articleView(archive, brief, {}).head.tab).toBeUndefined();
	expect(articleView(archive, none, {}).head.tab).toBeUndefined();
});

test.each([
	['A title', 'A title', 'is not shorter than the title; shorten it, or take it out'],
	['A title', ' ', 'is empty; write a line of text'],
	[title, 'x'.repeat(61), 'is 61 characters long; write at most 60'],
])('of "%s" the short title "%s" is refused', (whole, shortTitle, message) => {
	const { error } = schema.safeParse({
		...{ title: whole, shortTitle, description: 'x', published: '2024-05-01', authors: ['desk'] },
	});
	expect(error?.issues.map(({ path, message: said }) => [path.join('.'), said])).toContainEqual([
		'shortTitle',
		message,
	]);
});
