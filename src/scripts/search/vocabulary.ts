import { distance } from './edit-distance.ts';
import { fold } from './text/fold.ts';

/** A word of the archive, to correct misspelt words by. */
export interface KnownWord {
	/** In lower case, and without accents. */
	text: string;
	folded: string;
	/** How common it is: the number of its texts, as a power of two. */
	commonness: number;
	/** True for a name: a word that the archive never writes in lower case. */
	isName: boolean;
}

/** How many classes of commonness the file can tell apart. */
export const classes = 18;

/** Reads the file that `src/search/vocabulary.ts` writes. Each line has the count of letters shared with the word before, the class, and the other letters. */
export function decode(file: string): KnownWord[] {
	let text = '';
	const lines = file.split('\n').filter((line) => line !== '');
	return lines.map(([shared = '', digit = '', ...rest]) => {
		text = text.slice(0, Number.parseInt(shared, 36)) + rest.join('');
		const number = Number.parseInt(digit, 36);
		return { text, folded: fold(text), commonness: number % classes, isName: number >= classes };
	});
}

/** Number of letters from which a word may have two mistakes, and from which one of them may be at its beginning. */
const long = 6;
const veryLong = 8;

/** Costs of a correction beside those of its mistakes, each of which costs 1. */
export const costs = {
	slip: 0.75,
	otherStart: 0.25,
	common: -0.06,
	notName: 0.35,
	name: 0.1,
};

/** A word that a misspelt word may have been meant for. */
export interface Correction {
	text: string;
	/** The lower, the likelier. */
	cost: number;
}

/**
 * Returns the words that a misspelt word was most likely meant for, the likeliest first. Few mistakes count most, then the
 * same first letter, a capital for a name, and how common the word is.
 * @param typed the word as typed, in small letters or with a capital
 */
export function corrections(vocabulary: readonly KnownWord[], typed: string, count: number): Correction[] {
	const word = fold(typed);
	const large = typed.toLowerCase() !== typed;
	const most = word.length < long ? 1 : 2;
	const near: Correction[] = [];
	for (const { text, folded, commonness, isName } of vocabulary) {
		const apart = distance(word, folded, most);
		if (apart > most || folded === word) continue;
		if (apart > 1 && folded[0] !== word[0] && word.length < veryLong) continue;
		const mistakes = apart - (isSlip(word, folded) ? 1 - costs.slip : 0);
		const start = folded[0] === word[0] ? 0 : costs.otherStart;
		const kind = isName === large ? 0 : large ? costs.notName : costs.name;
		near.push({ text, cost: mistakes + start + kind + costs.common * commonness });
	}
	return near.sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1)).slice(0, count);
}

/** True for the most common slips in typing: letters in another order, or a letter doubled or not doubled. */
function isSlip(a: string, b: string): boolean {
	const sorted = (word: string) => [...word].sort().join('');
	const single = (word: string) => word.replace(/(.)\1+/gu, '$1');
	return single(a) === single(b) || (a.length === b.length && sorted(a) === sorted(b));
}
