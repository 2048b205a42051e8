import { site } from '#site';
import { dayOf, instantOf } from '../archive/moments.ts';
import { isDay } from '../schema/fields.ts';
import { unbroken } from '../words/bind-figures.ts';
import { inGregory, partialDateText } from '../words/date-text.ts';
import type { Locale } from '../words/locale.ts';

/** A date for a `<time>` element. */
export interface DateView {
	/** Machine-readable: what the front matter says. */
	iso: string;
	/** As the reader sees it. */
	text: string;
}

type Dates = Pick<Locale, 'dates'>;

/** Returns the day of a moment (day or instant) in the site's time zone: "2 May 2024". */
export function dateView(moment: string, locale: Dates): DateView {
	return { iso: moment, text: partialDateText(dayOf(moment), locale.dates) };
}

const hours = new Map<string, Intl.DateTimeFormat>();

function hoursIn({ dates }: Dates): Intl.DateTimeFormat {
	return hours.getOrInsertComputed(
		dates,
		() =>
			new Intl.DateTimeFormat(dates, {
				...{ timeZone: site.timeZone, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
			}),
	);
}

/** Returns a moment with its hour if front matter has one, in the site's time zone: "2 May 2024, 23:30 UTC". */
export function momentView(moment: string, locale: Pick<Locale, 'dates' | 'words'>): DateView {
	const { iso, text } = dateView(moment, locale);
	if (isDay(moment)) return { iso, text };
	const hour = unbroken(hoursIn(locale).format(instantOf(moment).epochMilliseconds));
	return { iso, text: `${text}${locale.words.listComma}${hour}` };
}

/** Returns a date as far as it is known: "3 January 2024", "January 2024", "2024". */
export function partialDateView(date: string, locale: Dates): DateView {
	return { iso: date, text: partialDateText(date, locale.dates) };
}

/** Letters that find room under a bar of a month on a phone. */
const roomForMonth = 4;

/**
 * Returns the names of the months of a year, from January, and their short forms: of one letter where the usual ones are too
 * long to stand beside each other. They are Gregorian in every calendar, as the addresses of the archive are.
 */
export function monthNames({ dates }: Pick<Locale, 'dates'>): { long: string; short: string }[] {
	const namesOf = (month: 'long' | 'short' | 'narrow') => {
		const format = new Intl.DateTimeFormat(inGregory(dates), { timeZone: 'UTC', month });
		return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2024, index)));
	};
	const usual = namesOf('short');
	const short = usual.every((name) => name.length <= roomForMonth) ? usual : namesOf('narrow');
	return namesOf('long').map((long, index) => ({ long, short: short[index] ?? long }));
}
