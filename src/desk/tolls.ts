import { numberOf, numberPattern } from './numbers.ts';

/** A count of people in a text: "84 dead". */
export interface Toll {
	/** `dead`, `hurt` or `arrested`. */
	kind: string;
	number: number;
	/** As written. */
	text: string;
	/** Where in the text it begins. */
	index: number;
}

const kinds: Record<string, string> = {
	dead: 'dead|deaths|killed|died|were killed|fatalities',
	hurt: 'injured|wounded|hurt|casualties',
	arrested: 'arrests|arrested|detained',
};
const noun =
	'(?:people|persons|civilians|soldiers|officers|guards|passengers|children|women|men|troops|members|sailors|were|are|was|have been|had been|of them|Afghans|Iranians|Americans|US|service|or more|least)';
const patterns = Object.entries(kinds).map(([kind, words]) => ({
	kind,
	pattern: new RegExp(
		`\\b(${numberPattern})(?: ${noun}){0,3} (?:${words})\\b|\\b(?:killed|kills|killing|injured|injuring|arrested|arrests) (?:at least |about |nearly |some |more than |over )?(${numberPattern})\\b(?! ?(?:%|per ?cent|days|years|months|weeks|hours|times|of the))`,
		'gi',
	),
}));

/** The tolls that a text gives. */
export function tollsIn(text: string): Toll[] {
	return patterns.flatMap(({ kind, pattern }) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const number = numberOf(match[1] ?? match[2] ?? '');
			const ofKind =
				match[1] !== undefined ||
				new RegExp(kind === 'dead' ? '^kill' : kind === 'hurt' ? '^injur' : '^arrest', 'i').test(match[0]);
			return ofKind ? [{ kind, number, text: match[0], index: match.index }] : [];
		}),
	);
}

const anyNumber = new RegExp(`(?<![\\d.,])${numberPattern}(?![\\d])`, 'gi');

/** Every number of a text, whatever it counts. */
export function numbersIn(text: string): number[] {
	return [...text.matchAll(anyNumber)].map(([number]) => numberOf(number));
}
