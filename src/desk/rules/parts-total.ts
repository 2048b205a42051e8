/**
 * parts-total: parts that do not fit their total.
 *
 * Why: "35 of 30", "12 of 40 (40 %)", "nine dead, including six women and five men" and "passed by 58 votes to 64" cannot
 * be true, and each reader who counts notices.
 * Severity: warning. Waive it where the parts overlap.
 * Measured on 2,592 posts: no flag.
 */
import { numberOf, numberPattern, roundingOf } from '../numbers.ts';
import { type Rule, remarksOn } from '../rule.ts';

const figure = (name: string): string => `(?<${name}>${numberPattern})`;
const words = (most: number): string => `(?: \\p{Ll}[\\p{Ll}’'-]*){0,${most}}?`;
const article = '(?:the |its |their |all |all the )?';
const percent = '(?:about |some |or )?(?<percent>\\d+(?:\\.\\d+)?) ?(?:%|per ?cent)';

/** Parts of a whole in percent, and what stands between two of them. */
const share = '\\d+(?:\\.\\d+)? ?(?:%|per ?cent)';
const between = "(?: (?!more|less|fewer|points?)[\\p{L}’'-]+){0,4}(?:, and |,| and)(?: [\\p{L}’'-]+){0,3}? ?";

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
		hint: /out of| by |\d[-–]\d| against/i,
		patterns: [
			`(?<![-\\d.,$] ?)\\b${figure('part')} out of ${article}${figure('total')} (?=\\p{Ll})`,
			`\\b(?:passed|approved|adopted|carried|ratified|passes|approves|adopts)${words(3)},? (?<total>\\d+)[-–](?<part>\\d+)\\b(?![-–\\d])`,
			`\\b(?:passed|approved|adopted|carried|ratified)\\b[^.;]{0,90}? ${figure('total')} (?:votes |members )?(?:in favou?r|for it)(?:,| and| to) ${figure('part')} (?:votes )?against\\b`,
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
	{
		// Amounts after a colon that are the parts of the amount before it.
		hint: /[$€£]\d[^:$€£]*:/,
		patterns: [
			`(?<total>[$€£]${numberPattern})(?: \\p{Ll}+){0,3}: (?<parts>(?:[$€£]${numberPattern}(?: [\\p{L}’'-]+){1,5}(?:, and |,| and) ?)+[$€£]${numberPattern})`,
		],
		reasonOf: amountReason,
	},
	{
		// The same with a currency or a unit in words.
		hint: / \p{Ll}{3,}s: /u,
		patterns: [
			`\\b(?<total>${numberPattern}) (?<unit>\\p{Ll}{3,}s): (?<parts>(?:${numberPattern} \\k<unit>(?: [\\p{L}’'-]+){1,5}(?:, and |,| and) ?)+${numberPattern} \\k<unit>)`,
		],
		reasonOf: unitReason,
	},
	{
		// Shares of one whole: "schools receive 45 per cent of it, hospitals 35 per cent and roads 20 per cent".
		hint: /(?:%|per ?cent).*(?:%|per ?cent).*(?:%|per ?cent)/i,
		patterns: [
			`\\b(?:[Oo]f (?:the|its|their|this) [^,.;:%]{2,40}?|(?:gets?|receives?|received|got|takes?|goes to|went to)) (?<parts>${share}(?:${between}${share}){2,6})`,
		],
		reasonOf: sharesReason,
	},
	{
		// Votes, and the members that all voted.
		hint: /\bvotes to\b|\d[-–]\d/,
		patterns: [
			`(?<![\\d–-])(?<for>\\d+)(?: votes to |[-–])(?<against>\\d+)\\b(?![\\d–-])[^;]{0,60}?[.,;] (?:All (?:of )?(?:its |the |their )?(?<members>\\d+) members|Of (?:its|the) (?<all>\\d+) members[^.;]{0,30}, all) voted\\b`,
		],
		reasonOf: votesReason,
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
		['The plan passed 82-120.', '120 is more than 82'],
		['It was adopted on Monday with 58 votes in favour and 64 against.', '64 is more than 58'],
		[
			'They share $10 million: $4 million for quays, $3 million for boats and $5 million for nets.',
			'the parts come to $12 million',
		],
		[
			'It has 56 million crowns: 30 million crowns for quays, 28 million crowns for boats and 8 million crowns for nets.',
			'the parts come to 66 million',
		],
		[
			'Of the money 60 per cent goes into quays, 25 per cent into boats and 25 per cent into nets.',
			'come to 110%',
		],
		['Schools receive 45 per cent of it, hospitals 35 per cent and roads 30 per cent.', 'come to 110%'],
		['It passed by 31 votes to 24. All of its 65 members voted.', '31 and 24 are 55, not 65'],
		['The fire left nine dead, including six women and five men.', '6 + 5 is more than nine'],
		['In all 112 were wounded, among them 40 women and 80 children.', '40 + 80 is more than 112'],
	],
	passes: [
		'Of the crews, 12 of 40 sailors (30%) agreed; 2 of 3 boats (67%) sailed, nearly six out of ten (58%).',
		'Of the 36 dead, 20 were children (56%). Of 2023, 14 days were lost (the most since 2010).',
		'It has 56 million crowns: 30 million crowns for quays, 18 million crowns for boats and 8 million crowns for nets.',
		'Of the money 60 per cent goes into quays, 25 per cent into boats and 15 per cent into nets.',
		'Of the readers 60 per cent like maps, 70 per cent like charts and 55 per cent like tables.',
		'It passed by 31 votes to 24. All of its 55 members voted. It passed 31-24. Of the 60 members, 55 voted.',
		'Some 30 out of 35 members came.',
		'The budget passed by 64 votes to 58. The count rose by 58 to 64. It was passed by nine to a committee of ten.',
		'The fire left 11 dead, including six women and five men.',
		'It is open 24 out of 24 hours. It passed 120-82, and was adopted with 64 votes in favour and 58 against.',
		'They share $10 million: $4 million for quays, $3 million for boats and $3 million for nets.',
	],
	*check({ copy }) {
		for (const { hint, patterns, reasonOf } of checks) {
			const passages = copy.passages.filter(({ text }) => hint.test(text));
			yield* remarksOn(passages, patterns, reasonOf);
		}
	},
};

type Reason = string | undefined;

/** Shares of one whole come to no more than all of it. */
function sharesReason({ 0: whole, groups }: RegExpExecArray): Reason {
	const parts = (groups?.parts ?? '').match(/\d+(?:\.\d+)?(?= ?(?:%|per ?cent))/gi) ?? [];
	const sum = parts.reduce((all, part) => all + Number(part), 0);
	// Much more than all is the answers of people who gave several.
	if (sum <= 100 + parts.length * 0.5 || sum > mostShares) return undefined;
	return `"${whole}": the shares come to ${sum}%; mend one of them`;
}

/** More than this is no slip of the hand. */
const mostShares = 130;

function unitReason({ 0: whole, groups }: RegExpExecArray): Reason {
	const { total = '', unit = '', parts = '' } = groups ?? {};
	const amounts = parts.match(new RegExp(`${numberPattern}(?= ${unit})`, 'giu')) ?? [];
	const sum = amounts.reduce((all, amount) => all + numberOf(amount), 0);
	const slack = amounts.reduce((all, amount) => all + roundingOf(amount), 0);
	if (sum <= numberOf(total) + slack) return undefined;
	const scale = / \p{Ll}+$/u.exec(total)?.[0] ?? '';
	const shown = `${Math.round((sum / numberOf(`1${scale}`)) * 10) / 10}${scale}`;
	return `"${whole}": the parts come to ${shown}, more than ${total}; mend the parts or the total`;
}

function votesReason({ 0: whole, groups }: RegExpExecArray): Reason {
	const { for: yes, against, members, all } = groups ?? {};
	const [sum, given] = [Number(yes) + Number(against), Number(members ?? all)];
	return sum === given
		? undefined
		: `"${whole}": ${yes} and ${against} are ${sum}, not ${given}; mend one of the three`;
}

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

/** The parts may be fewer than all; they cannot be more. */
function amountReason({ 0: whole, groups }: RegExpExecArray): Reason {
	const { total = '', parts = '' } = groups ?? {};
	const amounts = parts.match(new RegExp(`[$€£]${numberPattern}`, 'giu')) ?? [];
	const sum = amounts.reduce((all, amount) => all + numberOf(amount.slice(1)), 0);
	const given = numberOf(total.slice(1));
	const slack = amounts.reduce((all, amount) => all + roundingOf(amount.slice(1)), 0);
	if (amounts.some((amount) => amount[0] !== total[0]) || sum <= given + slack) return undefined;
	const scale = / \p{Ll}+$/u.exec(total)?.[0] ?? '';
	const shown = `${total[0]}${Math.round((sum / numberOf(`1${scale}`)) * 10) / 10}${scale}`;
	return `"${whole}": the parts come to ${shown}, more than ${total}; mend the parts or the total`;
}
