import { site } from '#site';
import { dayOf, instantOf } from '../archive/moments.ts';
import { isDay } from '../schema/fields.ts';
import { unbroken } from '../words/bind-figures.ts';
import { partialDateText } from '../words/date-text.ts';

/** A date for a `<time>` element. */
export interface DateView {
	/** Machine-readable: what the front matter says. */
	iso: string;
	/** As the reader sees it, in the site's language. */
	text: string;
}

const monthOnly = new Intl.DateTimeFormat(site.language, { timeZone: 'UTC', month: 'long' });

/** Returns the day of a moment (day or instant) in the site's time zone: "2 May 2024". */
export function dateView(moment: string): DateView {
	return { iso: moment, text: partialDateText(dayOf(moment)) };
}

const hours = new Intl.DateTimeFormat(site.language, {
	timeZone: site.timeZone,
	hour: '2-digit',
	minute: '2-digit',
	timeZoneName: 'short',
});

/** Returns a moment with its hour if front matter has one, in the site's time zone: "2 May 2024, 23:30 UTC". */
export function momentView(moment: string): DateView {
	const { iso, text } = dateView(moment);
	return {
		iso,
		text: isDay(moment) ? text : `${text}, ${unbroken(hours.format(instantOf(moment).epochMilliseconds))}`,
	};
}

/** Returns a date as far as it is known: "3 January 2024", "January 2024", "2024". */
export function partialDateView(date: string): DateView {
	return { iso: date, text: partialDateText(date) };
}

/** Returns the name of a month. @param month from `01` to `12` */
export function monthName(month: string): string {
	return monthOnly.format(new Date(`2024-${month}-01`));
}
