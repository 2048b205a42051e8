import type { Passage } from '../reading/body/copy.ts';
import { numberOf, numberPattern, roundingOf } from './numbers.ts';
import { isWord } from './spelling.ts';
import { tollsIn } from './tolls.ts';

/** A figure of a text with what it is of. */
export interface Figure {
	passage: Passage;
	value: number;
	/** The number as written, with its currency. */
	text: string;
	/** Offsets of the number. */
	start: number;
	end: number;
	/** What it counts: `dead`, `hurt`, `arrested`, `$`, `%`, or nouns in the singular, `~` before those that tell little. */
	subjects: string[];
	/** True after "about", "more than" and the like. */
	rough: boolean;
	/** True for a count that the reader has met: "the 12 suspects", "all 12", "in all 12". */
	known: boolean;
	/** True for a part of a count: "the other 12", "the first 12". */
	part: boolean;
}

const number = new RegExp(
	`(?<![\\p{L}\\p{N}.,/:_#-])(?<currency>[$€£])?(?<figure>${numberPattern})(?<percent> ?%| per ?cent\\b)?(?![\\p{N}]|[.,:]\\d|-\\p{L}|(?:st|nd|rd|th)\\b)`,
	'giu',
);
const months =
	'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const dateAfter = new RegExp(
	`^(?:(?:,| and| to| or|[-–]) ?\\d{1,2})* (?:of )?(?:${months})\\b|^ ?(?:[ap]\\.?m\\b|o[’']clock)`,
);
const dateBefore = new RegExp(`\\b(?:${months})\\.? (?:\\d{1,2}(?:,| and| to|[-–]) ?)?$`);
const rough =
	/\b(?:about|around|some|nearly|almost|roughly|approximately|over|under|more than|less than|fewer than|up to|at least|at most|as many as|close to|upwards of) (?:the )?[$€£]?$/i;
const metBefore = /\b(?:the|these|those|all|in all,?|of its|of their|a total of) $/i;
const anyPart =
	/\b(?:other|first|last|next|remaining|further|another|additional|new|more|final|top|previous|past|another|main|following|same|original|initial|only|full)$/i;
/** Words before the number of a thing, which counts nothing. */
const numbered =
	/\b(?:Section|Chapter|Article|Title|Part|Phase|Level|Grade|Episode|Volume|Room|Flight|Route|Highway|Resolution|Form|Unit|Act|No|Nos|Number|Version|Order|Directive|Interstate|Apollo|Windows|Web|Top|Day|Week|Season|Round|Lesson|Figure|Table|Page|Step|Tip)\.? $/;
/** Words that stand between a number and its noun without being one. */
const skipped = /^(?:of|or|and|so|more|the|those|its|their|such|to|in|on|at|for|from|by|with|per)$/;
const currencies =
	/^(?:dollars?|euros?|pounds?|crowns?|rubles?|roubles?|rials?|dinars?|yen|yuan|pesos?|francs?|rupees?|cents?|pence|shillings?|florins?|guilders?|kron(?:a|e|or|er)|zlotys?|forints?|shekels?|dirhams?|riyals?|rand|baht|naira|lira)$/;
const irregular: Record<string, string> = {
	people: 'people',
	men: 'man',
	women: 'woman',
	children: 'child',
	lives: 'dead',
};
/** Nouns of which a text has many counts of its own. */
const vague = new Set(
	'people person time way year day week month hour minute second thing percent point other page step reason tip example part side version question word case number member'.split(
		' ',
	),
);

/** Figures by passage, since several rules ask for them. */
const known = new WeakMap<Passage, Figure[]>();

/** Finds the figures of a passage; days, times and years are none. */
export function figuresIn(passage: Passage): readonly Figure[] {
	let figures = known.get(passage);
	if (!figures) {
		figures = findFigures(passage);
		known.set(passage, figures);
	}
	return figures;
}

function findFigures(passage: Passage): Figure[] {
	const { text } = passage;
	if (!/\d|\p{L}{3}/u.test(text)) return [];
	const tolls = tollsIn(text);
	return [...text.matchAll(number)].flatMap(({ 0: whole, index, groups = {} }): Figure[] => {
		const { currency, figure = '', percent } = groups;
		const [before, after] = [text.slice(Math.max(0, index - 40), index), text.slice(index + whole.length)];
		if (!currency && !percent && (dateAfter.test(after) || dateBefore.test(before))) return [];
		const nouns = currency || percent ? [] : nounsAfter(after);
		const isYear = /^(?:1[5-9]|20)\d\d$/.test(figure) && !currency && !percent;
		if (isYear || numbered.test(before)) return [];
		const at = index + (currency?.length ?? 0);
		const kinds = tolls.flatMap((toll) => (toll.at === at ? [toll.kind] : []));
		const money = nouns.find((noun) => currencies.test(noun));
		const unit = currency ?? (percent && '%') ?? money?.replace(/s$/, '');
		return [
			{
				...{ passage, value: numberOf(figure), text: whole, start: index, end: index + whole.length },
				subjects: unit ? [unit] : [...kinds, ...nouns.map((noun) => (vague.has(noun) ? `~${noun}` : noun))],
				rough: rough.test(before),
				known: metBefore.test(before),
				part: anyPart.test(before.trimEnd()) || anyPart.test(after.match(/^ \p{L}+/u)?.[0] ?? ''),
			},
		];
	});
}

/** The nouns in the plural right after a number, at most after two other words. */
function nounsAfter(after: string): string[] {
	const words = /^(?: [\p{L}’'-]+){1,3}/u.exec(after)?.[0].trim().split(' ') ?? [];
	for (const word of words) {
		const lower = word.toLowerCase();
		if (skipped.test(lower)) return [];
		const noun = irregular[lower] ?? (currencies.test(lower) ? lower : pluralOf(lower));
		if (noun) return [noun];
	}
	return [];
}

/** The singular of a plural; undefined for other words. */
function pluralOf(word: string): string | undefined {
	if (!/[^s]s$/.test(word) || word.length < 4) return undefined;
	const stem = word.endsWith('ies')
		? `${word.slice(0, -3)}y`
		: /(?:ss|sh|ch|x)es$/.test(word)
			? word.slice(0, -2)
			: word.slice(0, -1);
	return isWord(stem) ? stem : undefined;
}

/** Part by which a round figure may be off after "about" or "more than". */
const roughly = 0.12;

type Size = Pick<Figure, 'value' | 'text' | 'rough'>;

/** True if two figures may be one: equal, or the first is the second rounded, or the second is so in millions or decimals. */
export function agree(told: Size, exact: Size): boolean {
	const apart = Math.abs(told.value - exact.value);
	if (apart === 0 || apart <= slackOf(told)) return true;
	if (/\d\.\d|illion|[bt]n$/.test(exact.text) && apart <= slackOf(exact)) return true;
	return told.rough && told.value % 10 === 0 && apart <= roughly * told.value;
}

/** What a figure may be off by its rounding; of one that ends in no nought nothing. */
function slackOf({ text }: Size): number {
	const slack = 2 * roundingOf(bare(text));
	return slack > 1 || /\d\.\d|illion|[bt]n$/.test(text) ? slack : 0;
}

const bare = (text: string): string => text.replace(/^[$€£]| ?%$| per ?cent$/gi, '');

/** True for a subject that says what is counted. */
export const tells = (subject: string): boolean => !subject.startsWith('~');

/** True if one figure is a slip of the hand away from the other: a digit wrong, left out, or two swapped. */
export function isSlip(a: string, b: string): boolean {
	const [first, second] = [a, b].map((text) => text.replace(/\D/g, ''));
	if (!first || !second || first === second || Math.max(first.length, second.length) < 2) return false;
	if (first.length !== second.length) return false;
	const differing = [...first].flatMap((digit, index) => (digit === second[index] ? [] : [index]));
	const [one = 0, two = 0] = differing;
	const isSwap = differing.length === 2 && first[one] === second[two] && first[two] === second[one];
	return isSwap || differing.length === 1;
}
