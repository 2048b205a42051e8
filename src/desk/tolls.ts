import { numberOf, numberPattern } from './numbers.ts';

/** A count of people in a text: "84 dead". */
export interface Toll {
	/** `dead`, `hurt` or `arrested`. */
	kind: string;
	number: number;
	/** As written. */
	text: string;
	/** Offset in the text. */
	index: number;
}

/** Words after a count and before a count, by kind. */
const kinds: [kind: string, after: string, before: string][] = [
	['dead', 'dead|deaths|killed|died|were killed|fatalities', 'killed|kills|killing'],
	['hurt', 'injured|wounded|hurt|casualties', 'injured|injuring'],
	['arrested', 'arrests|arrested|detained', 'arrested|arrests'],
];
const noun =
	'(?:people|persons|civilians|soldiers|officers|guards|passengers|children|women|men|troops|members|sailors|were|are|was|have been|had been|of them|Afghans|Iranians|Americans|US|service|or more|least)';
const patterns = kinds.map(([kind, after, before]) => ({
	kind,
	pattern: new RegExp(
		`\\b(${numberPattern})(?: ${noun}){0,3} (?:${after})\\b|\\b(?:${before}) (?:at least |about |nearly |some |more than |over )?(${numberPattern})\\b(?! ?(?:%|per ?cent|days|years|months|weeks|hours|times|of the))`,
		'gi',
	),
}));

/** Finds the tolls in a text. */
export function tollsIn(text: string): Toll[] {
	return patterns.flatMap(({ kind, pattern }) =>
		[...text.matchAll(pattern)].map(({ 0: whole, 1: first, 2: last = '', index }) => ({
			...{ kind, index, text: whole },
			number: numberOf(first ?? last),
		})),
	);
}

const anyNumber = new RegExp(`(?<![\\d.,])${numberPattern}(?![\\d])`, 'gi');

/** Finds all numbers in a text, whatever they count. */
export function numbersIn(text: string): number[] {
	return [...text.matchAll(anyNumber)].map(([number]) => numberOf(number));
}
