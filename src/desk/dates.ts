import { en, type ParsedResult } from 'chrono-node';
import type { Passage } from '../reading/body/copy.ts';

/** A day named in a text. */
export interface DateMention {
	passage: Passage;
	start: number;
	end: number;
	/** As written. */
	text: string;
	day: Temporal.PlainDate;
	/** False if the year is not written; then it is the one nearest to publication. */
	yearWritten: boolean;
	/** Weekday written with it, 1 for Monday to 7. */
	weekday?: number;
	/** True for the first day of a range such as "3-5 January". */
	span: boolean;
}

const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const ordinal = '\\d{1,2}(?:st|nd|rd|th)?';
const hasDate = new RegExp(
	`${month}\\s+${ordinal}(?!\\d)|\\b${ordinal}\\s+(?:of\\s+)?${month}|\\d{4}-\\d\\d-\\d\\d`,
);
const beginning = new RegExp(
	`(?:\\b(?:on|in)\\s+)?(?:\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\b|${hasDate.source})`,
	'i',
);
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const weekdayBefore = /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+(?:\(|the\s+)$/;
const weekdayAfter = /^,?\s*\(?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\)?/;

/** Finds the days that a passage names by day and month. chrono distinguishes what is written from what it assumes. */
export function findDates(passage: Passage, published: Temporal.PlainDate): DateMention[] {
	if (!hasDate.test(passage.text)) return [];
	const reference = new Date(`${published}T12:00:00Z`);
	return en.strict
		.parse(passage.text, { instant: reference, timezone: 'UTC' })
		.flatMap((result) => mention(passage, result, published) ?? []);
}

function mention(
	passage: Passage,
	{ text, index, start, end }: ParsedResult,
	published: Temporal.PlainDate,
): DateMention | undefined {
	// "May 10" is a date; "may 10" is not. A date ends with its own words, not with the hour after it.
	const written = hasDate.exec(text)?.[0];
	if (!written || !start.isCertain('day') || !start.isCertain('month')) return undefined;
	// "In March 12 people died": a number before a noun counts things.
	const after = passage.text.slice(index + text.length);
	// Nor does it begin with an hour: "10 a.m. on Friday, 9 March".
	const lead = Math.max(0, text.search(beginning));
	if (/[a-z]\.?\s+\d{1,2}$/.test(text) && /^\s+(?:people|percent|per cent|%|years|members|new)/.test(after))
		return undefined;
	// chrono takes the count in "of 2 February, 16 dead" for a year.
	const yearWritten = start.isCertain('year') && /\d{4}/.test(text);
	const dayIn = { month: start.get('month') ?? 1, day: start.get('day') ?? 1 };
	const day = yearWritten
		? Temporal.PlainDate.from({ ...dayIn, year: start.get('year') ?? 0 })
		: nearest(dayIn, published);
	const weekday = start.isCertain('weekday')
		? start.get('weekday') || 7
		: weekdayNear(passage.text, index, after);
	const words = text.slice(lead).replace(/^(?:on|in)\s+/i, '');
	return {
		...{ passage, start: index + lead, end: index + text.length, text: words.trim() },
		...{ day, yearWritten, ...(weekday && { weekday }), span: end?.isCertain('day') ?? false },
	};
}

/** Dates a day without a year: in the year that brings it nearest to publication. */
function nearest(day: { month: number; day: number }, published: Temporal.PlainDate): Temporal.PlainDate {
	const years = [published.year - 1, published.year, published.year + 1];
	const away = (date: Temporal.PlainDate): number => Math.abs(date.until(published).days);
	const days = years.map((year) => Temporal.PlainDate.from({ ...day, year }));
	return days.reduce((a, b) => (away(b) < away(a) ? b : a));
}

/** Finds a weekday beside a date that chrono misses: "Wednesday the 3rd of January", "January 3 (Wednesday)". */
function weekdayNear(text: string, index: number, after: string): number | undefined {
	const name = weekdayBefore.exec(text.slice(0, index))?.[1] ?? weekdayAfter.exec(after)?.[1];
	return name ? weekdays.indexOf(name.slice(0, 3)) + 1 : undefined;
}

/** Writes a day as articles do: "3 January 2024". */
export function longDay(day: Temporal.PlainDate): string {
	return day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
