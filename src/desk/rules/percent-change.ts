/**
 * percent-change: "from X to Y, up Z %" where Z is not the change from X to Y.
 *
 * Why: the reader can do the sum. Rounding of all three figures is allowed for.
 * Severity: warning. Waive it where the percentage is of something else.
 */
import { placeOf } from '../../reading/copy.ts';
import { numberOf, numberPattern, roundingOf } from '../numbers.ts';
import type { Rule } from '../rule.ts';

const n = `[$€£]?(${numberPattern})`;
const change = new RegExp(
	`\\bfrom ${n}(?: \\p{Ll}+){0,3}? to ${n}(?: \\p{Ll}+){0,4}?(?:, | \\(|, or | — |: )(?:(?:an?|up|down|by|about|some|which is|nearly) ){0,3}(?:(?:increase|rise|growth|jump|gain|fall|drop|decrease|decline|cut) of )?(?:by |about )?(\\d+(?:\\.\\d+)?) ?(?:%|per cent|percent)(?! points?| of )`,
	'giu',
);

/** What the pattern needs: to look for it first saves most of the time. */
const hint = /%|per ?cent/i;

export const percentChange: Rule = {
	name: 'percent-change',
	severity: 'warning',
	summary: 'A percentage that is not the change beside it',
	flags: [
		['Crossings rose from 40 to 50, up 20%.', 'from 40 to 50 is a change of 25%, not 20%'],
		['The fleet fell from 200 ships to 150 ships, a drop of 33 per cent.', 'is a change of 25%, not 33%'],
	],
	passes: [
		'Crossings rose from 40 to 50, up 25%.',
		'The fleet fell from 200 ships to 150 ships, a drop of 25 per cent.',
		'Traffic rose from 1.2 million to 1.6 million, an increase of about 33%.',
		'Support rose from 40 to 50, 10 percent of voters said.',
	],
	*check({ copy }) {
		for (const passage of copy.passages) {
			if (!hint.test(passage.text)) continue;
			for (const { 0: whole, 1: from = '', 2: to = '', 3: percent = '', index } of passage.text.matchAll(
				change,
			)) {
				const [first, second] = [numberOf(from), numberOf(to)];
				if (first === 0 || / (?:19|20)\d\d$/.test(` ${from}`)) continue;
				const exact = Math.abs((second - first) / first) * 100;
				const slack = ((roundingOf(from) * second) / first + roundingOf(to)) / first;
				if (Math.abs(exact - Number(percent)) <= slack * 100 + Math.max(0.5, roundingOf(percent))) continue;
				yield {
					place: placeOf(passage, index),
					reason: `"${whole}": from ${from} to ${to} is a change of ${Math.round(exact * 10) / 10}%, not ${percent}%; mend one of the three`,
				};
			}
		}
	},
};
