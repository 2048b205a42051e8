import { bindFigures } from './bind-figures.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
/** Dates already formatted: pages of an archive repeat the same days. */
const texts = new Map<string, string>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	return formats.getOrInsertComputed(
		`${language} ${options.day} ${options.month}`,
		() => new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }),
	);
}

/** A language with the Gregorian calendar, the only one in which a month or year of ours is one month or year. @param language BCP 47 */
export function inGregory(language: string): string {
	return new Intl.Locale(language, { calendar: 'gregory' }).toString();
}

/**
 * Formats a day, month or year: "3 January 2024", "January 2024", "2024".
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @param language BCP 47 tag, with its calendar if that is not the usual one; months and years stay Gregorian
 */
export function partialDateText(date: string, language: string): string {
	return texts.getOrInsertComputed(`${language} ${date}`, () =>
		bindFigures(
			format(date.length > 7 ? language : inGregory(language), {
				...(date.length > 7 && { day: 'numeric' }),
				...(date.length > 4 && { month: 'long' }),
				year: 'numeric',
			}).format(new Date(date)),
			language,
		),
	);
}
