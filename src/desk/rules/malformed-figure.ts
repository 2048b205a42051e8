/**
 * malformed-figure: a figure that cannot be read as one.
 *
 * Why: of 48 printed corrections of figures a good part were slips of the hand: `$300,00`, `20231`, `122th`, `inMay 2024`.
 * Groups of two digits are right in English of India and its neighbours, which is left alone, and so is a text with
 * code in it.
 * Severity: warning. Waive it where a figure is quoted as it was written.
 * Measured on 2,592 posts: 1 flag, 1 right.
 */
import { site } from '#site';
import { opaque } from '../../reading/body/copy.ts';
import { type Rule, remarksOn } from '../rule.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Not within a longer number, address or code. */
const alone = '(?<![\\p{L}\\p{N}.,/_#:=&-])';
const end = '(?![\\p{L}\\p{N}/_=-]|[.,:]\\d)';

/** What is wrong, and how it looks. */
const faults: [fault: string, pattern: RegExp][] = [
	[
		'has a last group of two digits',
		new RegExp(`(?:[$€£]|${alone})\\d{1,3}(?:,\\d{3})*,\\d{2}${end}(?! (?:and|or)\\b)`, 'gu'),
	],
	['has a group of four digits', new RegExp(`(?:[$€£]|${alone})\\d{1,3}(?:,\\d{3})*,\\d{4,}${end}`, 'gu')],
	['has a group of two digits', new RegExp(`(?:[$€£]|${alone})\\d{1,2},\\d{2},\\d{2,3}${end}`, 'gu')],
	[
		'is a year of five digits',
		new RegExp(`(?<=\\b(?:[Ii]n|[Ss]ince|(?:${months}),?) )(?:19|20)\\d{3}${end}(?! \\p{Ll})`, 'gu'),
	],
	[
		'has the ending of another ordinal',
		new RegExp(
			`${alone}\\d*(?:1[123](?:st|nd|rd)|(?<!1)(?:1(?:nd|rd|th)|2(?:st|rd|th)|3(?:st|nd|th))|[04-9](?:st|nd|rd))${end}`,
			'gu',
		),
	],
	['has a letter for a digit', new RegExp(`${alone}(?:\\d+o\\d*|\\d+[lI]\\d+|[lI]\\d{2,})${end}`, 'gu')],
	['has a letter for a digit', /(?<=\b\d+ (?:votes? )?(?:to|against) )\d+[lI](?=[.,;]|\s\p{Ll})/gu],
	[
		'runs into the word before it',
		new RegExp(`\\b(?:in|on|of|since|by|until|from|to)(?:${months})(?: \\d|\\d|\\b)`, 'g'),
	],
	['runs into the month before it', new RegExp(`\\b(?:${months})\\d{2,4}${end}`, 'gu')],
	['has two points or commas', new RegExp(`(?:[$€£]|${alone})\\d+(?:\\.\\.|,,|,\\.|\\.,)\\d+${end}`, 'gu')],
	['has its currency twice', /[$€£]{2}\d/g],
];

/** A digit, or a month right behind another word. */
const hint = /\d|[a-z][JFMASOND]/;

export const malformedFigure: Rule = {
	name: 'malformed-figure',
	severity: 'warning',
	summary: 'A figure that cannot be read as one',
	flags: [
		['It cost $212,00 to mend the quay.', '"$212,00" has a last group of two digits'],
		['They asked for 300,00 crowns.', '"300,00"'],
		['They asked for 4,5000 crowns.', '"4,5000" has a group of four digits'],
		['The war of the quays ended in 20231.', '"20231" is a year of five digits'],
		['It was the 122th ship.', '"122th" has the ending of another ordinal'],
		['It was the 11st ship, not the 11th.', '"11st"'],
		['It took 3o days.', '"3o" has a letter for a digit'],
		['It closed inMay 2024.', '"inMay 2" runs into the word before it'],
		['It closed in May2024.', '"May2024" runs into the month before it'],
		['The fund holds 1,00,000 crowns.', '"1,00,000" has a group of two digits'],
		['It rose by 3..1 metres.', '"3..1" has two points'],
		['It cost $$5 to cross.', '"$$5" has its currency twice'],
	],
	passes: [
		'It cost $212,000.50, the 122nd, 111th, 112th, 11th, 12th, 13th, 21st, 22nd, 33rd and 1st time, in 2023.',
		'Pages 3,14 and 15; at 10,000 feet; by 1,250,000; version 1.0.10; the 1990s; in 20230 homes.',
		'Go to example.com/2014,05/3o or to A3o; 5l of oil; 3..5 in code `1,00`.',
		{ fields: { language: 'en-IN' }, body: 'The fund holds 1,00,000 crowns.' },
	],
	*check({ article, copy }) {
		const language = article.data.language ?? site.language;
		const isIndian = /-(?:IN|PK|BD|LK|NP)\b/.test(language);
		const passages = copy.passages.filter(({ text }) => hint.test(text) && !text.includes(opaque));
		if (passages.length === 0) return;
		for (const [fault, pattern] of faults) {
			if (isIndian && fault.endsWith('group of two digits')) continue;
			yield* remarksOn(passages, [pattern], ({ 0: whole }) => `"${whole}" ${fault}; mend it`);
		}
	},
};
