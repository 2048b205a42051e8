import { distance } from './edit-distance.ts';

/** The words of the archive, to tell a misspelt word by. */
export interface Vocabulary {
	/** Sorted. */
	words: string[];
	/** How common each word is: the number of its pages, as a power of two. */
	classes: number[];
	/** Whether each word is a name: a word that the archive never writes small. */
	names: boolean[];
}

/** How many classes of commonness the file can tell apart. */
export const classes = 18;

/** Reads the file of `src/search/vocabulary.ts`: a line a word; letters shared with the line before, class, the rest. */
export function decode(file: string): Vocabulary {
	const words: string[] = [];
	const digits: number[] = [];
	let last = '';
	for (const line of file.split('\n')) {
		if (line === '') continue;
		last = last.slice(0, Number.parseInt(line[0] ?? '', 36)) + line.slice(2);
		words.push(last);
		digits.push(Number.parseInt(line[1] ?? '', 36));
	}
	return {
		words,
		classes: digits.map((digit) => digit % classes),
		names: digits.map((digit) => digit >= classes),
	};
}

/** What the vocabulary knows of a word: itself, only longer words that begin with it, or nothing. */
export function knows({ words }: Vocabulary, word: string): 'whole' | 'start' | 'nothing' {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle] ?? '') < word) low = middle + 1;
		else high = middle;
	}
	const next = words[low] ?? '';
	return next === word ? 'whole' : next.startsWith(word) ? 'start' : 'nothing';
}

/** Letters from which on a word may hold two mistakes. */
const long = 6;

/** What speaks for and against a correction, beside a mistake, which counts 1. */
export const costs = {
	slip: 0.75,
	otherStart: 0.6,
	unfinished: 0.4,
	common: -0.08,
	notName: 0.35,
	name: 0.1,
};

/**
 * The words that a misspelt word was most likely meant for, the likeliest first: few mistakes count most, then a right
 * first letter, a capital for a name, and how common the word is.
 * @param typed the word as typed, in small letters or with a capital
 * @param open true if the reader may not have finished the word
 */
export function corrections(
	{ words, classes, names }: Vocabulary,
	typed: string,
	count: number,
	open = false,
): string[] {
	const word = typed.toLowerCase();
	const large = word !== typed;
	const most = word.length < long ? 1 : 2;
	const near: { candidate: string; cost: number }[] = [];
	words.forEach((candidate, index) => {
		const apart = distance(word, candidate, most, open);
		if (apart > most || candidate === word) return;
		const mistakes = apart - (isSlip(word, candidate) ? 1 - costs.slip : 0);
		const start = candidate[0] === word[0] ? 0 : costs.otherStart;
		const rest = candidate.length > word.length + 1 ? costs.unfinished : 0;
		const kind = names[index] === large ? 0 : large ? costs.notName : costs.name;
		near.push({ candidate, cost: mistakes + start + rest + kind + costs.common * (classes[index] ?? 0) });
	});
	return near
		.sort((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1))
		.slice(0, count)
		.map(({ candidate }) => candidate);
}

/** True for the mistakes that fingers make most: letters in another order, or one doubled or not. */
function isSlip(a: string, b: string): boolean {
	const sorted = (word: string) => [...word].sort().join('');
	const single = (word: string) => word.replace(/(.)\1+/gu, '$1');
	return single(a) === single(b) || (a.length === b.length && sorted(a) === sorted(b));
}
