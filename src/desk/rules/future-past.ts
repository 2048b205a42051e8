/**
 * future-past: a day after publication told as past.
 *
 * Why: "the court ruled on 5 March 2027" in an article of 2024 has a slip in the year. Only dates with their year count,
 * and only where the verb stands right beside the date.
 * Severity: warning. Waive it where the text tells of something that was planned.
 */

import { placeOf } from '../../reading/body/copy.ts';
import { longDay } from '../dates.ts';
import type { Rule } from '../rule.ts';

const past =
	'(?:said|told|died|killed|struck|announced|signed|ruled|opened|closed|began|started|ended|met|voted|resigned|launched|published|released|arrived|left|attacked|exploded|arrested|reported|claimed|denied|happened|occurred|took place|won|lost|fell|rose|issued)';
const before = new RegExp(`\\b${past}(?: \\S+){0,3} (?:on |of )?$`);
const after = new RegExp(`^,? (?:\\S+ ){0,4}${past}\\b`);
const planned =
	/\b(?:will|would|shall|to be|due|until|by|before|through|expires?|expected|plan\w*|scheduled|deadline|if|when|for)\b/i;

/** Characters on each side of the date that are read for a word of planning. */
const beside = 40;

export const futurePast: Rule = {
	name: 'future-past',
	severity: 'warning',
	summary: 'A day after publication told as past',
	flags: [
		['The court ruled on 5 March 2027.', '5 March 2027 is after the day of publication, 26 January 2024'],
		['On June 2, 2025 the ministry announced a wall.', 'is after the day of publication'],
		['The minister resigned on 12 December 2024.', '12 December 2024 is after'],
	],
	passes: [
		'The court ruled on 5 March 2023.',
		'The contract signed in May runs until 5 March 2027.',
		'On June 2, 2025 the bridge will open.',
	],
	*check({ dates, published }) {
		for (const { passage, start, end, text, day, yearWritten } of dates) {
			if (!yearWritten || Temporal.PlainDate.compare(day, published.add({ days: 1 })) <= 0) continue;
			const head = passage.text.slice(0, start).replace(/^.*[.;!?]\s/s, '');
			const tail = passage.text.slice(end).replace(/[.;!?](?:\s|$).*/s, '');
			const lead = head + (/^(?:on|in)\s/i.exec(passage.text.slice(start))?.[0] ?? '');
			if (
				planned.test(head.slice(-beside)) ||
				planned.test(tail.slice(0, beside)) ||
				!(before.test(lead) || after.test(tail))
			)
				continue;
			const reason = `"${text}" is told as past, but ${longDay(day)} is after the day of publication, ${longDay(published)}; mend the date or the tense`;
			yield { place: placeOf(passage, start), reason };
		}
	},
};
