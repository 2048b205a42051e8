/**
 * parts-total: parts that do not fit their total.
 *
 * Why: "35 of 30", "12 of 40 (40 %)", "nine dead, including six women and five men" and "passed by 58 votes to 64" cannot
 * be true, and each reader who counts notices.
 * Severity: warning. Waive it where the parts overlap.
 */
import { numberOf, numberPattern, roundingOf } from '../numbers.ts';
import { type Rule, remarksOn } from '../rule.ts';

const figure = (name: string): string => `(?<${name}>${numberPattern})`;
const words = (most: number): string => `(?: \\p{Ll}[\\p{Ll}’'-]*){0,${most}}?`;
const article = '(?:the |its |their |all |all the )?';
const percent = '(?:about |some |or )?(?<percent>\\d+(?:\\.\\d+)?) ?(?:%|per ?cent)';

/** What to look for: patterns, the words that they need, and what is wrong with a match. To look for the words first saves most of the time. */
const checks = [
	{
		// A part of a total with its share in brackets.
		hint: /%|per ?cent/i,
		patterns: [
			`\\b${figure('part')} (?:out )?of ${article}${figure('total')}${words(5)} ?\\(${percent}`,
			`\\bof ${article}${figure('total')}${words(5)}, ${figure('part')}${words(5)} ?\\(${percent}`,
		],
		reasonOf: shareReason,
	},
	{
		// A part that cannot be more than the total.
		hint: /out of| by /i,
		patterns: [
			`(?<![-\\d.,$] ?)\\b${figure('part')} out of ${article}${figure('total')} (?=\\p{Ll})`,
			`\\b(?:passed|approved|adopted|carried|ratified)${words(3)} by (?:a vote of )?${figure('total')}(?: votes)? (?:to|against) ${figure('part')}\\b(?! ?(?:%|per ?cent))`,
		],
		reasonOf: wholeReason,
	},
	{
		// Parts that come to no more than the total.
		hint: /including|among them|of them|of whom/i,
		patterns: [
			`\\b${figure('total')} (?:people |civilians |soldiers |officers )?(?:were |was |are )?(?:dead|killed|injured|wounded|hurt|arrested|detained|people)${words(2)},? (?:including|among them|of them|of whom) ${figure('first')} \\p{Ll}+(?:, ${figure('middle')} \\p{Ll}+)? and ${figure('last')} \\p{Ll}+`,
		],
		reasonOf: sumReason,
	},
].map(({ patterns, ...rest }) => ({ ...rest, patterns: patterns.map((each) => new RegExp(each, 'giu')) }));

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
		for (const { hint, patterns, reasonOf } of checks) {
			const passages = copy.passages.filter(({ text }) => hint.test(text));
			yield* remarksOn(passages, patterns, reasonOf);
		}
	},
};

type Reason = string | undefined;

function shareReason({ 0: whole, groups }: RegExpExecArray): Reason {
	const { part = '', total = '', percent = '' } = groups ?? {};
	const share = (numberOf(part) / numberOf(total)) * 100;
	// "Six of ten" is often said of 58%.
	const slack = numberOf(total) <= 10 ? 5 : Math.max(1, roundingOf(percent));
	if (Math.abs(share - Number(percent)) <= slack) return undefined;
	return `"${whole}": ${part} of ${total} is ${Math.round(share * 10) / 10}%, not ${percent}%; mend one of the three`;
}

function wholeReason({ 0: whole, groups }: RegExpExecArray): Reason {
	const { part = '', total = '' } = groups ?? {};
	if (numberOf(part) <= numberOf(total)) return undefined;
	return `"${whole.trim()}": ${part} is more than ${total}; mend one of the two`;
}

function sumReason({ 0: whole, groups }: RegExpExecArray): Reason {
	const { total = '', first, middle, last } = groups ?? {};
	const parts = [first, middle, last].flatMap((part) => (part ? [numberOf(part)] : []));
	if (parts.reduce((a, b) => a + b, 0) <= numberOf(total)) return undefined;
	return `"${whole}": ${parts.join(' + ')} is more than ${total}; mend the parts or the total`;
}
