import { site } from '../site.ts';

const format = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat(site.language, { timeZone: 'UTC', ...options });
const long = format({ day: 'numeric', month: 'long', year: 'numeric' });
const monthAndYear = format({ month: 'long', year: 'numeric' });

/** What was made: the days of an archive come again on page after page. */
const texts = new Map<string, string>();

/** A day, month or year as readers see it: "3 January 2024", "January 2024", "2024". */
export function partialDateText(date: string): string {
	if (date.length === 4) return date;
	const text = texts.get(date) ?? (date.length === 7 ? monthAndYear : long).format(new Date(date));
	texts.set(date, text);
	return text;
}
