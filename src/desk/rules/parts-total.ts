/**
 * parts-total: parts that do not fit their total.
 *
 * Why: "35 of 30", "12 of 40 (40 %)", "nine dead, including six women and five men" and "passed by 58 votes to 64" cannot
 * be true, and each reader who counts notices.
 * Severity: warning. Waive it where the parts overlap.
 */
import { type Passage, placeOf } from '../../reading/body/copy.ts';
import { numberOf, numberPattern, roundingOf } from '../numbers.ts';
import type { Remark, Rule } from '../rule.ts';

const figure = (name: string): string => `(?<${name}>${numberPattern})`;
const words = (most: number): string => `(?: \\p{Ll}[\\p{Ll}’'-]*){0,${most}}?`;
const article = '(?:the |its |their |all |all the )?';
const percent = '(?:about |some |or )?(?<percent>\\d+(?:\\.\\d+)?) ?(?:%|per ?cent)';

/** A pattern, and the words that it needs: to look for these first saves most of the time. */
interface Hinted {
	hint: RegExp;
	pattern: RegExp;
}
const hinted = (hint: RegExp, pattern: string): Hinted => ({ hint, pattern: new RegExp(pattern, 'giu') });
const percentSign = /%|per ?cent/i;

/** A part of a total with its share in brackets. */
const shares = [
	hinted(
		percentSign,
		`\\b${figure('part')} (?:out )?of ${article}${figure('total')}${words(5)} ?\\(${percent}`,
	),
	hinted(
		percentSign,
		`\\bof ${article}${figure('total')}${words(5)}, ${figure('part')}${words(5)} ?\\(${percent}`,
	),
];
/** A part that cannot be more than the total. */
const wholes = [
	hinted(/out of/i, `(?<![-\\d.,$] ?)\\b${figure('part')} out of ${article}${figure('total')} (?=\\p{Ll})`),
	hinted(
		/ by /i,
		`\\b(?:passed|approved|adopted|carried|ratified)${words(3)} by (?:a vote of )?${figure('total')}(?: votes)? (?:to|against) ${figure('part')}\\b(?! ?(?:%|per ?cent))`,
	),
];
/** Parts that come to no more than the total. */
const sums = [
	hinted(
		/including|among them|of them|of whom/i,
		`\\b${figure('total')} (?:people |civilians |soldiers |officers )?(?:were |was |are )?(?:dead|killed|injured|wounded|hurt|arrested|detained|people)${words(2)},? (?:including|among them|of them|of whom) ${figure('first')} \\p{Ll}+(?:, ${figure('middle')} \\p{Ll}+)? and ${figure('last')} \\p{Ll}+`,
	),
];

export const partsTotal: Rule = {
	name: 'parts-total',
	severity: 'warning',
	summary: 'Parts that do not fit their total',
	flags: [
		['Of the crews, 12 of 40 sailors (40%) agreed.', '12 of 40 is 30%, not 40%'],
		['Of the 36 dead, 20 were children (46%), the hospital said.', '20 of 36 is 55.6%, not 46%'],
		['In all 12 of 30 workers (60 percents) left.', '12 of 30 is 40%, not 60%'],
		['The vote was lost when 35 out of 30 members came.', '35 is more than 30'],
		['The budget passed by 58 votes to 64.', '64 is more than 58'],
		['The fire left nine dead, including six women and five men.', '6 + 5 is more than nine'],
		['In all 112 were wounded, among them 40 women and 80 children.', '40 + 80 is more than 112'],
	],
	passes: [
		'Of the crews, 12 of 40 sailors (30%) agreed; 2 of 3 boats (67%) sailed, nearly six out of ten (58%).',
		'Of the 36 dead, 20 were children (56%). Of 2023, 14 days were lost (the most since 2010).',
		'Some 30 out of 35 members came.',
		'The budget passed by 64 votes to 58. The count rose by 58 to 64. It was passed by nine to a committee of ten.',
		'The fire left 11 dead, including six women and five men.',
		'It is open 24 out of 24 hours.',
	],
	*check({ copy }) {
		for (const passage of copy.passages) {
			const matches = (patterns: readonly Hinted[]): RegExpExecArray[] =>
				patterns.flatMap(({ hint, pattern }) =>
					hint.test(passage.text) ? [...passage.text.matchAll(pattern)] : [],
				);
			for (const match of matches(shares)) yield* shareRemark(passage, match);
			for (const match of matches(wholes)) yield* wholeRemark(passage, match);
			for (const match of matches(sums)) yield* sumRemark(passage, match);
		}
	},
};

function* shareRemark(passage: Passage, match: RegExpExecArray): Iterable<Remark> {
	const { part = '', total = '', percent = '' } = match.groups ?? {};
	const share = (numberOf(part) / numberOf(total)) * 100;
	// "Six of ten" is often said of 58%.
	const slack = numberOf(total) <= 10 ? 5 : Math.max(1, roundingOf(percent));
	if (Math.abs(share - Number(percent)) <= slack) return;
	yield {
		place: placeOf(passage, match.index),
		reason: `"${match[0]}": ${part} of ${total} is ${Math.round(share * 10) / 10}%, not ${percent}%; mend one of the three`,
	};
}

function* wholeRemark(passage: Passage, match: RegExpExecArray): Iterable<Remark> {
	const { part = '', total = '' } = match.groups ?? {};
	if (numberOf(part) <= numberOf(total)) return;
	yield {
		place: placeOf(passage, match.index),
		reason: `"${match[0].trim()}": ${part} is more than ${total}; mend one of the two`,
	};
}

function* sumRemark(passage: Passage, match: RegExpExecArray): Iterable<Remark> {
	const { total = '', first, middle, last } = match.groups ?? {};
	const parts = [first, middle, last].flatMap((part) => (part ? [numberOf(part)] : []));
	if (parts.reduce((a, b) => a + b, 0) <= numberOf(total)) return;
	yield {
		place: placeOf(passage, match.index),
		reason: `"${match[0]}": ${parts.join(' + ')} is more than ${total}; mend the parts or the total`,
	};
}
