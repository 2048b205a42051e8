import { numberOf, numberPattern } from './numbers.ts';
import { remembered } from './remembered.ts';

/** A count of people in a text: "84 dead". */
export interface Toll {
	/** `dead`, `hurt`, `arrested`, `in hospital`, `missing`, `suspended`, `rescued` or `evacuated`. */
	kind: string;
	number: number;
	/** As written. */
	text: string;
	/** Offset in the text. */
	index: number;
	/** Offset of the number. */
	at: number;
}

/** Words after a count and before a count, by kind, and what they have in common: to look for that first saves most of the time. */
const kinds: [kind: string, after: string, before: string, hint: RegExp][] = [
	[
		'dead',
		'dead|deaths|killed|died|die|perished|were killed|fatalities|lives(?! (?:saved|changed|improved))|lost their lives|victims died',
		'killed|kills|killing|kill|(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|taken|took)(?= \\S+(?: \\S+)? lives)|(?:death )?toll(?: of| to| (?:\\p{L}+ ){1,4}(?:to|at|stands at|stood at|is|was|of))|deaths? of',
		/dea[dt]|kill|die|perish|fatal|lives|toll/i,
	],
	[
		'hurt',
		'injured|wounded|hurt|casualties',
		'injured|injures|injuring|wounded|wounds|wounding|hurts',
		/injur|wound|hurt|casualt/i,
	],
	[
		'arrested',
		'arrests|arrested|detained|detainees|in custody|held|remanded',
		'arrested|arrests|arresting|detained|detains|detaining|police hold',
		/arrest|detain|custody|held|hold|remand/i,
	],
	[
		'in hospital',
		'in hospitals?|hospitali[sz]ed|(?:taken|sent|admitted) to (?:an? |the )?hospitals?',
		'hospitali[sz](?:ed|es|ing)',
		/hospital/i,
	],
	['missing', 'missing|unaccounted for', 'missing:', /missing|unaccounted/i],
	[
		'suspended',
		'suspended|dismissed|sacked',
		'suspend(?:s|ed|ing)|dismiss(?:es|ed|ing)|sack(?:s|ed|ing)',
		/suspend|dismiss|sack/i,
	],
	['rescued', 'rescued', 'rescu(?:es|ed|ing)', /rescu/i],
	['evacuated', 'evacuated', 'evacuat(?:es|ed|ing)', /evacuat/i],
];
const noun =
	'(?:people|persons|civilians|soldiers|officers|guards|passengers|children|women|men|troops|members|sailors|suspects|were|are|was|have been|had been|has been|have|of them|Afghans|Iranians|Americans|US|service|or more|least)';
const patterns = kinds.map(([kind, after, before, hint]) => ({
	...{ kind, hint },
	pattern: new RegExp(
		`\\b(?!(?:19|20)\\d\\d )(?<after>${numberPattern})(?: ${noun}){0,3} (?:${after})\\b|(?<!\\p{L})(?:${before}) (?:at least |about |nearly |some |more than |over |the )?(?<before>${numberPattern})\\b(?! ?(?:%|per ?cent|days|years|months|weeks|hours|times|o[’']clock|of the))`,
		'giu',
	),
}));

/** Finds the tolls in a text. */
export const tollsIn: (text: string) => readonly Toll[] = remembered((text) =>
	patterns.flatMap(({ kind, pattern, hint }) => {
		if (!hint.test(text)) return [];
		return [...text.matchAll(pattern)].map(({ 0: whole, index, groups = {} }) => {
			const number = groups.after ?? groups.before ?? '';
			const at = index + (groups.after ? 0 : whole.lastIndexOf(number));
			return { kind, index, at, text: whole, number: numberOf(number) };
		});
	}),
);

const anyNumber = new RegExp(`(?<![\\d.,])${numberPattern}(?![\\d])`, 'gi');

/** Finds all numbers in a text, whatever they count. */
export function numbersIn(text: string): number[] {
	return [...text.matchAll(anyNumber)].map(([number]) => numberOf(number));
}
