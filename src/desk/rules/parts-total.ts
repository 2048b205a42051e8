/**
 * parts-total: parts that do not fit their total.
 *
 * Why: "35 of 30", "12 of 40 (40 %)" and "nine dead, including six women and five men" cannot be true, and each reader
 * who counts notices.
 * Severity: warning. Waive it where the parts overlap.
 */
import { placeOf } from '../../reading/copy.ts';
import { numberOf, numberPattern, roundingOf } from '../numbers.ts';
import type { Rule } from '../rule.ts';

const n = `(${numberPattern})`;
const ofTotal = new RegExp(
	`\\b${n} (?:out )?of (?:the |its |their |all )?${n} [\\p{Ll}]+(?: [\\p{Ll}]+){0,4}? ?\\((?:about |some )?(\\d+(?:\\.\\d+)?) ?(?:%|per cent|percent)\\)`,
	'giu',
);
const more = new RegExp(`(?<![-\\d.,$] ?)\\b${n} out of (?:the |its |their |all )?${n} (?=\\p{Ll})`, 'giu');
const including = new RegExp(
	`\\b${n} (?:people |civilians |soldiers |officers )?(?:dead|killed|injured|arrested|people|were killed|were injured|were arrested)(?: [\\p{Ll}]+){0,2}?,? (?:including|among them|of them|of whom) ${n} (\\p{Ll}+)(?:, ${n} \\p{Ll}+)? and ${n} (\\p{Ll}+)`,
	'giu',
);

/** What each of the patterns needs: to look for it first saves most of the time. */
const hint = /%\)|cent\)|out of|including|among them|of them|of whom/i;

export const partsTotal: Rule = {
	name: 'parts-total',
	severity: 'warning',
	summary: 'Parts that do not fit their total',
	flags: [
		['Of the crews, 12 of 40 sailors (40%) agreed.', '12 of 40 is 30%, not 40%'],
		['The vote was lost when 35 out of 30 members came.', '35 is more than 30'],
		['The fire left nine dead, including six women and five men.', '6 + 5 is more than nine'],
	],
	passes: [
		'Of the crews, 12 of 40 sailors (30%) agreed; 2 of 3 boats (67%) sailed.',
		'Some 30 out of 35 members came.',
		'The fire left 11 dead, including six women and five men.',
		'It is open 24 out of 24 hours.',
	],
	*check({ copy }) {
		for (const passage of copy.passages) {
			if (!hint.test(passage.text)) continue;
			for (const { 0: whole, 1: part = '', 2: total = '', 3: percent = '', index } of passage.text.matchAll(
				ofTotal,
			)) {
				const share = (numberOf(part) / numberOf(total)) * 100;
				if (Math.abs(share - Number(percent)) <= Math.max(1, roundingOf(percent))) continue;
				yield {
					place: placeOf(passage, index),
					reason: `"${whole}": ${part} of ${total} is ${shown(share)}%, not ${percent}%; mend one of the three`,
				};
			}
			for (const { 0: whole, 1: part = '', 2: total = '', index } of passage.text.matchAll(more)) {
				if (numberOf(part) <= numberOf(total)) continue;
				yield {
					place: placeOf(passage, index),
					reason: `"${whole.trim()}": ${part} is more than ${total}; mend one of the two`,
				};
			}
			for (const {
				0: whole,
				1: total = '',
				2: first = '',
				4: middle,
				5: last = '',
				index,
			} of passage.text.matchAll(including)) {
				const parts = [first, ...(middle ? [middle] : []), last].map(numberOf);
				const sum = parts.reduce((a, b) => a + b, 0);
				if (sum <= numberOf(total)) continue;
				yield {
					place: placeOf(passage, index),
					reason: `"${whole}": ${parts.join(' + ')} is more than ${total}; mend the parts or the total`,
				};
			}
		}
	},
};

const shown = (value: number): string => String(Math.round(value * 10) / 10);
