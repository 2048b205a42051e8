import { distance } from './edit-distance.ts';

/** A word of the archive, to correct misspelt words by. */
export interface KnownWord {
	/** In lower case. */
	text: string;
	/** How common it is: the number of its pages, as a power of two. */
	commonness: number;
	/** True for a name: a word that the archive never writes in lower case. */
	isName: boolean;
}

/** The words of the archive, sorted. */
export type Vocabulary = readonly KnownWord[];

/** How many classes of commonness the file can tell apart. */
export const classes = 18;

/** Reads the file that `src/search/vocabulary.ts` writes. Each line has the count of letters shared with the word before, the class, and the other letters. */
export function decode(file: string): Vocabulary {
	let text = '';
	const lines = file.split('\n').filter((line) => line !== '');
	return lines.map(([shared = '', digit = '', ...rest]) => {
		text = text.slice(0, Number.parseInt(shared, 36)) + rest.join('');
		const number = Number.parseInt(digit, 36);
		return { text, commonness: number % classes, isName: number >= classes };
	});
}

/** Tells whether the vocabulary has a word itself, only longer words that begin with it, or neither. */
export function knows(vocabulary: Vocabulary, word: string): 'whole' | 'start' | 'nothing' {
	const next = vocabulary.find(({ text }) => text >= word)?.text ?? '';
	return next === word ? 'whole' : next.startsWith(word) ? 'start' : 'nothing';
}

/** Number of letters from which a word may have two mistakes. */
const long = 6;

/** Costs of a correction beside those of its mistakes, each of which costs 1. */
export const costs = {
	slip: 0.75,
	otherStart: 0.6,
	unfinished: 0.4,
	common: -0.08,
	notName: 0.35,
	name: 0.1,
};

/**
 * Returns the words that a misspelt word was most likely meant for, the likeliest first. Few mistakes count most, then
 * the same first letter, a capital for a name, and how common the word is.
 * @param typed the word as typed, in small letters or with a capital
 * @param open true if the reader may not have finished the word
 */
export function corrections(vocabulary: Vocabulary, typed: string, count: number, open = false): string[] {
	const word = typed.toLowerCase();
	const large = word !== typed;
	const most = word.length < long ? 1 : 2;
	const near: { candidate: string; cost: number }[] = [];
	for (const { text: candidate, commonness, isName } of vocabulary) {
		const apart = distance(word, candidate, most, open);
		if (apart > most || candidate === word) continue;
		const mistakes = apart - (isSlip(word, candidate) ? 1 - costs.slip : 0);
		const start = candidate[0] === word[0] ? 0 : costs.otherStart;
		const rest = candidate.length > word.length + 1 ? costs.unfinished : 0;
		const kind = isName === large ? 0 : large ? costs.notName : costs.name;
		near.push({ candidate, cost: mistakes + start + rest + kind + costs.common * commonness });
	}
	return near
		.sort((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1))
		.slice(0, count)
		.map(({ candidate }) => candidate);
}

/** True for the most common slips in typing: letters in another order, or a letter doubled or not doubled. */
function isSlip(a: string, b: string): boolean {
	const sorted = (word: string) => [...word].sort().join('');
	const single = (word: string) => word.replace(/(.)\1+/gu, '$1');
	return single(a) === single(b) || (a.length === b.length && sorted(a) === sorted(b));
}
