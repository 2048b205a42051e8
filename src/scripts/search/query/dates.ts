/**
 * Dates in queries: days, months and ranges as the site's language writes them, in our calendar and in those that the site
 * shows dates in, and in ISO 8601. A date finds what was published then, and texts that have it in words.
 */
import { latinDigits } from '../../../words/digits.ts';
import { type Calendar, calendarOf, type Days, monthNames } from './calendar.ts';

/** A day, month or range in a query. */
export interface QueryDate {
	/** As typed. */
	text: string;
	/** First and last day: `2024-01-03`. */
	from: string;
	to: string;
	/** The same in the words of texts; empty for a range. */
	spoken: string[];
}

/** A query with its dates taken out; each has a mark in its place. */
export interface Dated {
	query: string;
	dates: QueryDate[];
}

type Reading = Pick<QueryDate, 'from' | 'to' | 'spoken'>;

/** What stands for a date in a query, with its number. */
export const dateMark = /^\ue000(\d+)$/;

const joiner = '\\s*(?:\\.\\.|…|–|—|/|\\s-\\s|\\s(?:to|until|bis|à|au|a|al|hasta|تا|إلى)\\s)\\s*';

/** Finds the dates of a query. */
export type FindDates = (query: string) => Dated;

const known = new Map<string, FindDates>();

/**
 * Returns the function that finds the dates of a query.
 * @param language by whose rules dates are read, such as `en-GB`
 * @param calendars other calendars than ours that dates may be in, as CLDR names them
 */
export function datesIn(language: string, calendars: readonly string[] = []): FindDates {
	const key = [language, ...calendars].join();
	const found = known.get(key) ?? makeDates(language, calendars);
	known.set(key, found);
	return found;
}

const ownYear = '(?:1[5-9]|2[01])\\d\\d';

function makeDates(language: string, names: readonly string[]): FindDates {
	const locale = new Intl.Locale(language, { calendar: 'gregory' }).toString();
	const calendars = names.map((name) => calendarOf(language, name));
	const ownMonths = monthNames(
		[locale],
		Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}-01`),
	);
	const others = calendars.map((each) => each.locale);
	/** Reads dates in a calendar. @param own the language with that calendar */
	const reader =
		(own: string, days: Calendar['days']): Read =>
		(year, month, day) => {
			const found = days(year, month, day);
			if (!found) return undefined;
			if (month === undefined) return { ...found, spoken: [] };
			if (day === undefined) return { ...found, spoken: [spokenDate(own, found.to, true)] };
			const inWords = [locale, ...others].map((each) => spokenDate(each, found.to));
			return { ...found, spoken: [...inWords, found.to] };
		};
	const readings = [
		formsOf(ownMonths, ownYear, language, reader(locale, daysOf)),
		...calendars.map((each) => formsOf(each.months, '\\d{4}', language, reader(each.locale, each.days))),
	];
	const forms = readings.flatMap((each) => each.forms);
	const years = readings.map(({ year }) => year);
	const anyOf = (some: readonly Form[]) => some.map(([form]) => form.replace(/\((?!\?)/g, '(?:')).join('|');
	const one = anyOf(forms);
	const ends = '(?<![\\p{L}\\p{N}/.-])';
	const after = '(?![\\p{L}\\p{N}/-])';
	const oneOrYear = anyOf([...forms, ...years]);
	const range = new RegExp(`${ends}(${oneOrYear})${joiner}(${oneOrYear})${after}`, 'giu');
	const single = new RegExp(`${ends}(?:${one})${after}`, 'giu');
	return (query) => {
		const dates: QueryDate[] = [];
		const take = (text: string, reading: Reading | undefined) => {
			if (!reading || reading.to < reading.from) return text;
			dates.push({ text: text.trim(), ...reading });
			return ` \ue000${dates.length - 1} `;
		};
		// What is in quotes stays as it is.
		const pieces = latinDigits(query).split(/("[^"]*"?)/);
		const read = pieces.map((piece, index) => {
			if (index % 2 === 1) return piece;
			return piece
				.replace(range, (text, from: string, to: string) => {
					const [first, last] = [from, to].map((each) => readOne([...forms, ...years], each));
					return take(text, first && last && { from: first.from, to: last.to, spoken: [] });
				})
				.replace(single, (text) => take(text, readOne(forms, text)));
		});
		return { query: read.join(''), dates };
	};
}

/** Reads a year, month or day. */
type Read = (year: number, month?: number, day?: number) => Reading | undefined;

/** A form of dates, and what one is. */
type Form = [form: string, read: (parts: string[]) => Reading | undefined];

function readOne(forms: readonly Form[], text: string): Reading | undefined {
	for (const [form, read] of forms) {
		const match = new RegExp(`^(?:${form})$`, 'iu').exec(text.trim());
		const reading = match && read(match.slice(1));
		if (reading) return reading;
	}
	return undefined;
}

/** Returns the forms of dates in a calendar, and that of its years. */
function formsOf(
	months: ReadonlyMap<string, number>,
	year: string,
	language: string,
	read: Read,
): { forms: Form[]; year: Form } {
	const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
	const monthOf = (name = '') => months.get(name.toLowerCase()) ?? 0;
	const order = new Intl.DateTimeFormat(language, { calendar: 'gregory' })
		.formatToParts(0)
		.map(({ type }) => type);
	const monthFirst = order.indexOf('month') < order.indexOf('day') && order[0] !== 'year';
	const of = '(?:\\s+(?:de|of))?\\s+';
	return {
		year: [`(${year})`, ([y]) => read(Number(y))],
		forms: [
			[`(${year})[-/](\\d\\d?)[-/](\\d\\d?)`, ([y, m, d]) => read(Number(y), Number(m), Number(d))],
			[
				`(\\d\\d?)[./-](\\d\\d?)[./-](${year})`,
				([a, b, y]) =>
					monthFirst ? read(Number(y), Number(a), Number(b)) : read(Number(y), Number(b), Number(a)),
			],
			[
				`(\\d\\d?)(?:\\.|st|nd|rd|th|er|º)?${of}(${names})\\.?,?${of}(${year})`,
				([d, m, y]) => read(Number(y), monthOf(m), Number(d)),
			],
			[
				`(${names})\\.?\\s+(\\d\\d?)(?:st|nd|rd|th)?,?\\s+(${year})`,
				([m, d, y]) => read(Number(y), monthOf(m), Number(d)),
			],
			[`(${names})\\.?,?${of}(${year})`, ([m, y]) => read(Number(y), monthOf(m))],
			[`(${year})-(\\d\\d)`, ([y, m]) => read(Number(y), Number(m))],
		],
	};
}

/** Returns the days of a year, month or day of our calendar; undefined if there is none. */
function daysOf(year: number, month?: number, day?: number): Days | undefined {
	if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
	if (month < 1 || month > 12) return undefined;
	const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
	const dayOf = (number: number) => last.slice(0, 8) + String(number).padStart(2, '0');
	if (day === undefined) return { from: dayOf(1), to: last };
	const own = dayOf(day);
	return day >= 1 && own <= last ? { from: own, to: own } : undefined;
}

/** Writes a day, or its month, as texts have it, without the name of an era. */
function spokenDate(locale: string, day: string, isMonth = false): string {
	const parts = new Intl.DateTimeFormat(locale, {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	}).formatToParts(Date.parse(day));
	const said = parts.filter(
		({ type }, at) => type !== 'era' && !(isMonth && (type === 'day' || parts[at - 1]?.type === 'day')),
	);
	return said
		.map(({ value }) => value)
		.join('')
		.trim();
}
