/**
 * Calendars other than the Gregorian, for dates in queries: the names of their months, and which of our days theirs are, by
 * `Intl`. Those whose years begin anew with each era, or whose months have no numbers, are not understood.
 */

/** First and last day: `2024-01-03`. */
export interface Days {
	from: string;
	to: string;
}

/** A calendar. */
export interface Calendar {
	/** The tag of the page's language with the calendar. */
	locale: string;
	/** Numbers of months by name in small letters. */
	months: ReadonlyMap<string, number>;
	/** The days of a year, month or day of it; undefined if there is none from 1900 to 2100. */
	days(year: number, month?: number, day?: number): Days | undefined;
}

const dayLength = 86_400_000;
const [firstDay, lastDay] = [Date.UTC(1900, 0, 1) / dayLength, Date.UTC(2100, 0, 1) / dayLength];
/** A day of ours whose year has all months. */
const sample = Date.UTC(2023, 5, 1) / dayLength;

/** Makes a calendar. @param language BCP 47 @param calendar as CLDR names it, such as `persian` */
export function calendarOf(language: string, calendar: string): Calendar {
	const locale = new Intl.Locale(language, { calendar }).toString();
	const numbers = new Intl.DateTimeFormat('en', {
		...{ calendar, numberingSystem: 'latn', timeZone: 'UTC' },
		...{ year: 'numeric', month: 'numeric', day: 'numeric' },
	});
	const partsOf = (day: number): number[] => {
		const parts = numbers.formatToParts(day * dayLength);
		return ['year', 'month', 'day'].map((type) => Number(parts.find((part) => part.type === type)?.value));
	};
	/** The first of our days that is not before a day of the calendar. */
	const atLeast = (...wanted: [year: number, month: number, day: number]): number => {
		let [low, high] = [firstDay, lastDay];
		while (low < high) {
			const middle = Math.floor((low + high) / 2);
			if (rank(partsOf(middle)) < rank(wanted)) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const days: Calendar['days'] = (year, month, day) => {
		const wanted = [year, month, day].filter((part) => part !== undefined);
		const from = atLeast(year, month ?? 0, day ?? 0);
		const own = partsOf(from);
		if (from === firstDay || wanted.some((part, at) => part !== own[at])) return undefined;
		const after = month === undefined ? atLeast(year + 1, 0, 0) : atLeast(year, month + 1, 0);
		return { from: iso(from), to: iso(day === undefined ? after - 1 : from) };
	};
	return { locale, months: monthsOf(), days };

	function monthsOf(): Map<string, number> {
		const [year = 0] = partsOf(sample);
		const firsts = Array.from({ length: 13 }, (_, at) => days(year, at + 1)?.from);
		return monthNames([locale, new Intl.Locale('en', { calendar }).toString()], firsts);
	}
}

const rank = ([year = 0, month = 0, day = 0]: readonly number[]): number => year * 10_000 + month * 100 + day;

const iso = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/**
 * Returns the names of months in small letters, long and short, alone and in dates, with their numbers.
 * @param locales languages with their calendars
 * @param days the first day of each month, as a date of ours
 */
export function monthNames(
	locales: readonly string[],
	days: readonly (string | undefined)[],
): Map<string, number> {
	const names = new Map<string, number>();
	for (const locale of locales)
		for (const month of ['long', 'short'] as const)
			for (const others of [{}, { day: 'numeric' }, { year: 'numeric' }] as const) {
				const format = new Intl.DateTimeFormat(locale, { month, ...others, timeZone: 'UTC' });
				for (const [at, day] of days.entries()) {
					const parts = day === undefined ? [] : format.formatToParts(Date.parse(day));
					const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
					for (const each of spellings(name.replace(/\.$/, ''))) names.set(each, at + 1);
				}
			}
	return names;
}

/** Returns a name of a month as it may be typed: Persian also with the letters of Arabic. */
function spellings(name: string): string[] {
	if (!/^[\p{L}\p{M}][\p{L}\p{M}\u200c ]+$/u.test(name)) return [];
	return [name, name.replaceAll('ی', 'ي').replaceAll('ک', 'ك')];
}
