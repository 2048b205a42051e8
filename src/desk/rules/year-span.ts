/**
 * year-span: years that run backwards, and a number of years that is not that of the span beside it.
 *
 * Why: "for ten years, from 2010 to 2015" and "born in 1960 and died in 1944" are seen by every reader who counts.
 * Severity: warning; info if the two are a year apart, since a span may begin in December. Waive it where the years count
 * something else.
 * Measured on 2,592 posts: no flag.
 */

import { placeOf } from '../../reading/body/copy.ts';
import { numberOf, numberPattern } from '../numbers.ts';
import type { Remark, Rule } from '../rule.ts';

const year = '(?:1[5-9]|20)\\d\\d';
const span = `(?:from (?:\\p{Lu}\\p{Ll}+ )?(?<from>${year}) (?:to|until|through|till) (?:\\p{Lu}\\p{Ll}+ )?|between (?<from2>${year}) and )(?<to>${year})\\b`;
const counted = new RegExp(
	`\\b(?<count>${numberPattern})[ -]years?(?:-long)?(?: \\p{Ll}+){0,3},? (?:\\()?${span}`,
	'giu',
);
const backwards = [
	new RegExp(`\\b${span}`, 'giu'),
	new RegExp(
		`\\bborn (?:\\S+ ){0,4}?in (?<from>${year})\\b[^.;]{0,80}?\\bdied (?:\\S+ ){0,4}?in (?<to>${year})\\b`,
		'giu',
	),
	new RegExp(`(?<=\\p{L} )\\((?<from>${year})[-–](?<to>${year})\\)`, 'giu'),
];

export const yearSpan: Rule = {
	name: 'year-span',
	severity: 'warning',
	summary: 'Years that run backwards, or are not as many as the span beside them',
	flags: [
		['She was a judge for ten years, from 2010 to 2015.', 'from 2010 to 2015 is 5 years, not ten'],
		['The 20-year war, from 1960 to 1970, was long.', 'is 10 years, not 20'],
		['It ran for five years, from 2024 to 2030.', 'is 6 years, not five'],
		['He was born in Vesthavn in 1960 and died in 1944.', '1944 is before 1960'],
		['Ada Marten (1970–1960) built it.', '1960 is before 1970'],
		['It was open from 2018 to 2008.', '2008 is before 2018'],
	],
	passes: [
		'She was a judge for ten years, from 2010 to 2020, and for six years from 2010 to 2015.',
		'He was born in 1944 and died in 1960. Ada Marten (1960–1970) built it. It rose from 2018 to 2020.',
		'It has 12 boats from 2010 to 2015. In three years between 2010 and 2020 it was dry.',
	],
	*check({ copy }) {
		for (const passage of copy.passages) {
			if (!/\d{4}/.test(passage.text)) continue;
			for (const { 0: whole, index, groups = {} } of passage.text.matchAll(counted)) {
				const [from, to] = yearsOf(groups);
				const [count, years] = [numberOf(groups.count ?? ''), to - from];
				const isLoose = groups.from2 !== undefined && count < years;
				if (years < 0 || isLoose || count === years || count === years + 1) continue;
				const reason = `"${whole}": from ${from} to ${to} is ${years} years, not ${groups.count}; mend one of the three`;
				const severity = Math.abs(count - years) === 1 ? ({ severity: 'info' } as const) : {};
				yield { place: placeOf(passage, index), reason, ...severity };
			}
			const seen = new Set<number>();
			for (const { 0: whole, index, groups = {} } of backwards.flatMap((each) => [
				...passage.text.matchAll(each),
			])) {
				const [from, to] = yearsOf(groups);
				if (to >= from || seen.has(index)) continue;
				seen.add(index);
				const remark: Remark = {
					place: placeOf(passage, index),
					reason: `"${whole}": ${to} is before ${from}; mend one of the two`,
				};
				yield remark;
			}
		}
	},
};

function yearsOf({ from, from2, to }: Record<string, string | undefined>): [number, number] {
	return [Number(from ?? from2), Number(to)];
}
