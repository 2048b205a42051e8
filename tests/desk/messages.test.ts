import { expect, test } from 'vitest';
import { countMessages, otherPlace, severityOf } from '../../src/desk/messages.ts';
import { reported } from './reported.ts';

const [file] = reported();
const messages = file?.messages ?? [];

test('findings are messages of their file as unified has them, in reading order', () => {
	expect(file?.path).toBe('content/articles/one, two: é.md');
	expect(messages.map(({ line, column, ruleId, fatal }) => [line, column, ruleId, fatal])).toEqual([
		[4, 7, 'event-toll', false],
		[9, 2, 'event-date-conflict', true],
		[9, 12, 'repeated-word', false],
		[20, 3, 'uncited-claim', undefined],
		[30, 1, 'waiver', false],
	]);
	for (const message of messages) expect(message).toMatchObject({ source: 'desk', file: file?.path });
	expect(messages.map(severityOf)).toEqual(['warning', 'error', 'warning', 'info', 'warning']);
	expect(file && countMessages([file])).toMatchObject({ error: 1, warning: 3, info: 1 });
});

test('what a finding disagrees with is its cause, and in its note', () => {
	const [elsewhere, here, none] = messages;
	expect(elsewhere && otherPlace(elsewhere)).toMatchObject({
		...{ file: 'content/articles/two.md', line: 6, column: 8, reason: '94 dead' },
	});
	expect(elsewhere?.note).toBe('content/articles/two.md:6:8  94 dead');
	expect(here && otherPlace(here)).toMatchObject({ file: file?.path, line: 5, column: 1 });
	expect(none && otherPlace(none)).toBeUndefined();
	expect(none?.note).toBeUndefined();
});

test('what a waiver covers is kept apart, as grave as it was, with the reason', () => {
	expect(file?.data.waived).toMatchObject([{ ruleId: 'weekday-date', fatal: true, note: 'so in the log' }]);
});
