import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOf, instantOf, readCutOff } from '../../src/archive/moments.ts';
import { isDay, isInstant } from '../../src/schema/fields.ts';
import { ageOf } from '../../src/scripts/age.ts';
import { dateView, partialDateView } from '../../src/view/dates.ts';
import { firstLanguage } from '../../src/words/locale.ts';

afterEach(() => void vi.unstubAllEnvs());

test.each([
	['2024-02-29', true],
	['2023-02-29', false],
	['2026-02-30', false],
	['2024-13-01', false],
	['2024-1-1', false],
	['2024-01-01T00:00Z', false],
	['', false],
])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));

test.each([
	['2024-01-26T09:30:00Z', true],
	['2024-01-26T09:30Z', true],
	['2024-01-26T09:30:00+03:30', true],
	['2024-01-26T09:30:00', false],
	['2024-02-30T09:30:00Z', false],
	['2016-12-31T23:59:60Z', false],
	['2024-01-26T25:30:00Z', false],
	['2024-01-26', false],
])('%s is an instant with a zone: %s', (text, expected) => expect(isInstant(text)).toBe(expected));

test.each([
	['2024-01-26', '2024-01-26T00:00:00Z', '2024-01-26'],
	['2024-01-26T01:00:00+03:30', '2024-01-25T21:30:00Z', '2024-01-25'],
])('%s is the instant %s, on the day %s of the site', (moment, instant, day) => {
	expect(instantOf(moment).toString()).toBe(instant);
	expect(dayOf(moment)).toBe(day);
});

test.each([
	['2024', '2024'],
	['2024-01', 'January 2024'],
	['2024-01-03', '3\u00a0January 2024'],
])('%s is shown as "%s"', (date, text) =>
	expect(partialDateView(date, firstLanguage)).toEqual({ iso: date, text }),
);

test('an instant is shown as its day, and kept whole for machines', () => {
	const iso = '2024-03-01T09:00:00+01:00';
	expect(dateView(iso, firstLanguage)).toEqual({ iso, text: '1\u00a0March 2024' });
});

describe('the cut-off instant', () => {
	test('is what STET_NOW says', () => {
		vi.stubEnv('STET_NOW', '2024-03-15T12:00:00+01:00');
		expect(readCutOff().toString()).toBe('2024-03-15T11:00:00Z');
	});

	test('is the clock without it', () => {
		vi.stubEnv('STET_NOW', '');
		const before = Date.now();
		expect(readCutOff().epochMilliseconds).toBeGreaterThanOrEqual(before);
		expect(process.env.STET_NOW).toBe('');
	});

	test('is refused if it has no zone', () => {
		vi.stubEnv('STET_NOW', '2024-03-15T12:00:00');
		expect(readCutOff).toThrow(RangeError);
	});
});

test.each([
	['2024-04-30', '2024-05-01', 1, 1, 'day'],
	['2024-04-30', '2024-06-15', 46, 1, 'month'],
	['2024-04-30', '2025-04-29', 364, 11, 'month'],
	['2024-04-30', '2025-04-30', 365, 1, 'year'],
	['2024-04-30', '2026-11-23', 937, 2, 'year'],
])('from %s to %s is an age of %d days, %d %s', (from, now, days, count, unit) => {
	expect(ageOf(new Date(from), new Date(now))).toEqual({ days, count, unit });
});
