import { distance } from './edit-distance.ts';

/** The words of the archive, to tell a misspelt word by. */
export interface Vocabulary {
	/** Sorted. */
	words: string[];
	/** How common each word is: the number of its pages, as a power of two. */
	classes: number[];
}

/** Reads the file of `src/search/vocabulary.ts`: a line a word; letters shared with the line before, class, the rest. */
export function decode(file: string): Vocabulary {
	const words: string[] = [];
	const classes: number[] = [];
	let last = '';
	for (const line of file.split('\n')) {
		if (line === '') continue;
		last = last.slice(0, Number.parseInt(line[0] ?? '', 36)) + line.slice(2);
		words.push(last);
		classes.push(Number.parseInt(line[1] ?? '', 36));
	}
	return { words, classes };
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

/**
 * The words that a misspelt word was most likely meant for, the likeliest first: few mistakes, a right first letter
 * and a common word count, in that order.
 */
export function corrections({ words, classes }: Vocabulary, word: string, count: number): string[] {
	const most = word.length < 5 ? 1 : 2;
	const near: { candidate: string; cost: number }[] = [];
	words.forEach((candidate, index) => {
		const apart = distance(word, candidate, most);
		if (apart > most || candidate === word) return;
		const start = candidate[0] === word[0] ? 0 : 0.6;
		near.push({ candidate, cost: apart + start - 0.08 * (classes[index] ?? 0) });
	});
	return near
		.sort((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1))
		.slice(0, count)
		.map(({ candidate }) => candidate);
}
