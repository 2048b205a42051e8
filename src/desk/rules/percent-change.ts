/**
 * percent-change: "from X to Y, up Z %" where Z is not the change from X to Y.
 *
 * Why: the reader can do the sum. Rounding of all three figures is allowed for, and where X and Y are percentages
 * themselves the change may be meant in points.
 * Severity: warning. Waive it where the percentage is of something else.
 * Measured on 2,592 posts: no flag.
 */
import { numberOf, numberPattern, roundingOf, scaleOf } from '../numbers.ts';
import { type Rule, remarksOn } from '../rule.ts';

/** Words beside a figure, the month or year that it is of among them. */
const words = (most: number): string =>
	`(?: (?!to\\b|from\\b)(?:\\p{Ll}[\\p{Ll}’'-]*|(?:in|of|by) (?:\\p{Lu}\\p{Ll}+|(?:19|20)\\d\\d)(?: (?:19|20)\\d\\d)?)){0,${most}}?`;
const figure = (name: string): string =>
	`[$€£]?(?<${name}>${numberPattern})(?<${name}Percent> ?%| per ?cent)?`;
const fromTo = `\\bfrom ${figure('from')}${words(3)},? to ${figure('to')}`;
/** The same after the percentage: "by 40%, from 70 to 50". */
const thenFromTo = `(?:,? | \\(|,? ?[—–] ?)${fromTo}`;
const percent = '(?<change>\\d+(?:\\.\\d+)?) ?(?:%|per ?cent)(?<points>(?:age)? points?)?';
const rise = 'increase|rise|growth|jump|gain|surge|fall|drop|decrease|decline|cut|reduction|loss';
const rose =
	'rose|risen|fell|fallen|grew|grown|increased|jumped|climbed|surged|soared|gained|dropped|declined|decreased|shrank|sank|plunged|slipped|up|down|cut|reduced|raised';
const roughly = '(?:about |some |nearly |almost |roughly |around )?';

const patterns = [
	`${fromTo}${words(4)}(?:, | \\(|, or | — | – |: )(?:(?:an?|up|down|by|about|some|which is|nearly) ){0,3}(?:(?:${rise}) of ${roughly})?(?:by ${roughly})?${percent}(?! (?:of|in) )`,
	`\\b(?:${rose})(?: by)? ${roughly}${percent}(?: (?:last|this|a|in|over|during|since|year|month|the|past)\\b[^.;:,\\d]{0,30})?${thenFromTo}`,
	`\\bto ${figure('to')}${words(3)},? from ${figure('from')}${words(3)}(?:, | \\()(?:up|down|an? (?:${rise}) of) (?:by )?${roughly}${percent}`,
	`\\b(?:an?|the) (?:${rise}) of ${roughly}${percent}${thenFromTo}`,
	`(?<![\\d.,])${figure('from')}${words(2)} in (?:19|20)\\d\\d(?:,| and|, and)(?: to)? ${figure('to')}${words(2)} in (?:19|20)\\d\\d, (?:an?|up|down)(?: (?:${rise}) of)? ${roughly}${percent}`,
].map((pattern) => new RegExp(pattern, 'giu'));

const times: Record<string, number> = { doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, halved: 0.5 };
const multiple = new RegExp(
	`(?<!\\b(?:almost|nearly|than|about|roughly|virtually|over|had|not) )\\b(?<times>${Object.keys(times).join('|')})${words(4)}${thenFromTo}`,
	'giu',
);
/** Part of itself by which what was doubled may be more or less than the double. */
const loosely = 0.1;

/** What the patterns need: to look for it first saves most of the time. */
const hint = /%|per ?cent|doubled|tripled|trebled|quadrupled|halved/i;

export const percentChange: Rule = {
	name: 'percent-change',
	severity: 'warning',
	summary: 'A percentage that is not the change beside it',
	flags: [
		['Crossings rose from 40 to 50, up 20%.', 'from 40 to 50 is a change of 25%, not 20%'],
		['The fleet fell from 200 ships to 150 ships, a drop of 33 per cent.', 'is a change of 25%, not 33%'],
		['Raids rose from 8 in 2022 to 12 in 2023, an increase of 33 per cent.', 'is a change of 50%, not 33%'],
		['Traffic fell by 40%, from 70 ships a day to 50.', 'from 70 to 50 is a change of 28.6%, not 40%'],
		['Prices rose 12 per cent last year, from 250 crowns to 300 crowns.', 'is a change of 20%, not 12%'],
		['The share fell by 2 percentage points, from 8% to 5%.', 'is a change of 3 points, not 2'],
		[
			'Exports doubled from 1.1 billion crowns to 1.9 billion crowns.',
			'is not doubled, but 1.7 times as much',
		],
		['Support rose from 40% to 50%, up 10%.', 'from 40 to 50 is 10 points, but 25%; write'],
		['The fund grew to $30 million from $20 million, up 60 per cent.', 'is a change of 50%, not 60%'],
		[
			'It cost 2.2 million crowns in 2019 and 3.3 million crowns in 2021, an increase of 33 per cent.',
			'is a change of 50%, not 33%',
		],
		['The deficit is up 40%, from $1.2bn to $1.4bn.', 'is a change of 16.7%, not 40%'],
	],
	passes: [
		'Crossings rose from 40 to 50, up 25%.',
		'The fleet fell from 200 ships to 150 ships, a drop of 25 per cent.',
		'Traffic rose from 1.2 million to 1.6 million, an increase of about 33%.',
		'Traffic rose from 1.2 to 1.6 million, up 33%; sales grew 33% from 900,000 to 1.2 million.',
		'It cost 2.2 million crowns in 2019 and 3.3 million crowns in 2021, an increase of 50 per cent.',
		'Support rose from 40 to 50, 10 percent of voters said.',
		'The share fell by 3 percentage points, from 8% to 5%.',
		'Exports doubled from 1.1 billion to 2.1 billion, and imports nearly doubled from 11 to 19.',
		'The plan ran from 2019 to 2023, up 12 per cent.',
	],
	*check({ copy }) {
		const passages = copy.passages.filter(
			({ text }) => hint.test(text) && /\b(?:from|in (?:19|20)\d\d)\b/i.test(text),
		);
		yield* remarksOn(passages, patterns, changeReason);
		for (const remark of remarksOn(passages, patterns, pointsReason)) yield { ...remark, severity: 'info' };
		yield* remarksOn(passages, [multiple], multipleReason);
	},
};

/** The two figures of a match; "from 1.2 to 1.6 million" gives the scale once. */
function bothOf(from: string, to: string): [first: number, second: number, scale: number] {
	const isScaled = scaleOf(from) === undefined && scaleOf(to) !== undefined && numberOf(from) < 1000;
	const scale = isScaled ? numberOf(`1 ${scaleOf(to)}`) : 1;
	return [numberOf(from) * scale, numberOf(to), scale];
}

function changeReason({ 0: whole, groups }: RegExpExecArray): string | undefined {
	const { from = '', to = '', change = '', points, fromPercent, toPercent } = groups ?? {};
	const [first, second, scale] = bothOf(from, to);
	if (first === 0 || (isYear(from) && isYear(to))) return undefined;
	const moved = Math.abs(second - first);
	const exact = (moved / first) * 100;
	const given = Number(change);
	const slack = ((roundingOf(from) * scale * second) / first + roundingOf(to)) / first;
	const fits = Math.abs(exact - given) <= slack * 100 + Math.max(0.5, roundingOf(change));
	const fitsPoints = Math.abs(moved - given) <= 1.5 * Math.max(...[from, to, change].map(roundingOf));
	if (points ? fitsPoints : fits || ((fromPercent || toPercent) && fitsPoints)) return undefined;
	const wrong = points ? `${shown(moved)} points, not ${change}` : `${shown(exact)}%, not ${change}%`;
	return `"${whole}": from ${from} to ${to} is a change of ${wrong}; mend one of the three`;
}

/** Of a change from one percentage to another "10 per cent" may be 10 points. */
function pointsReason({ 0: whole, groups }: RegExpExecArray): string | undefined {
	const { from = '', to = '', change = '', points, fromPercent, toPercent } = groups ?? {};
	const moved = Math.abs(numberOf(to) - numberOf(from));
	const share = (moved / numberOf(from)) * 100;
	const isPoints = moved === Number(change) && Math.abs(share - moved) > 1;
	if (points || !(fromPercent || toPercent) || !isPoints) return undefined;
	return `"${whole}": from ${from} to ${to} is ${change} points, but ${shown(share)}%; write "points"`;
}

function multipleReason({ 0: whole, groups }: RegExpExecArray): string | undefined {
	const { from = '', to = '', times: word = '' } = groups ?? {};
	const [first, second] = bothOf(from, to);
	const factor = second / first;
	const isNear = Math.abs(factor / (times[word.toLowerCase()] ?? 1) - 1) <= loosely;
	if (first === 0 || (isYear(from) && isYear(to)) || isNear) return undefined;
	return `"${whole}": from ${from} to ${to} is not ${word.toLowerCase()}, but ${shown(factor)} times as much; mend one of the three`;
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

const shown = (value: number): string => String(Math.round(value * 10) / 10);
