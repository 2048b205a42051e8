import { expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { author } from '../../src/schema/author.ts';
import { correctionsView } from '../../src/view/corrections-view.ts';
import { articleReading, authorReading } from './readings.ts';

const corrected = (id: string, ...dates: string[]) =>
	articleReading(id, {
		corrections: dates.map((date) => ({ date, kind: 'correction', text: `${id} ${date}` })),
	});

test('corrections stand by month, the latest first, each with its article', () => {
	const content = [
		corrected('bridge', '2024-05-03', '2024-06-02T23:30:00Z'),
		corrected('ferry', '2024-06-01', '2024-05-31'),
		articleReading('right'),
		authorReading('desk'),
	];
	const view = correctionsView(makeArchive(content, Temporal.Instant.from('2024-07-01T12:00:00Z')));
	expect(
		view.months.map(({ month, corrections }) => [
			month.iso,
			...corrections.map(({ date, article }) => `${date.iso.slice(0, 10)} ${article.text}`),
		]),
	).toEqual([
		['2024-06', '2024-06-02 bridge', '2024-06-01 ferry'],
		['2024-05', '2024-05-31 ferry', '2024-05-03 bridge'],
	]);
	expect(view.policy).toBeUndefined();
});

test('an update is no correction: an article with nothing else is not on the page', () => {
	const changed = (id: string, ...kinds: string[]) =>
		articleReading(id, {
			corrections: kinds.map((kind, index) => ({
				date: `2024-05-0${index + 1}`,
				...{ kind, text: `${id} ${kind}` },
			})),
		});
	const content = [
		changed('ferry', 'update', 'update'),
		changed('bridge', 'update', 'correction', 'retraction', 'clarification'),
		authorReading('desk'),
	];
	const view = correctionsView(makeArchive(content, Temporal.Instant.from('2024-07-01T12:00:00Z')));
	expect(view.months.flatMap(({ corrections }) => corrections.map(({ text }) => text))).toEqual([
		'bridge clarification',
		'bridge retraction',
		'bridge correction',
	]);
});

test.each([
	['contact', 'desk at example', 'is not a way to reach someone; write an address of mail, or a web address'],
	['contact', '/about/', 'is not a way to reach someone; write an address of mail, or a web address'],
	['role', '', 'is empty; write a line of text'],
])('an author whose %s is %j is refused', (field, value, message) => {
	const { error } = author.safeParse({ name: 'Ada', description: 'x', [field]: value });
	expect(error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([[field, message]]);
});

test('an author has a photograph, a role and a contact of either kind', () => {
	const given = { name: 'Ada', description: 'x', role: 'Editor', image: { src: './ada.jpg', credit: 'Bo' } };
	for (const contact of ['ada@example.org', 'https://example.org/ada'])
		expect(author.safeParse({ ...given, contact }).success).toBe(true);
});
