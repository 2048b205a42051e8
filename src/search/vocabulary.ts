import { isSpelt, wordsOf } from '../scripts/search/words.ts';

/** A text whose words are to be known, with its title. */
export interface VocabularySource {
	title: string;
	text: string;
}

/** Articles that a word must be in, unless it is in a title: below that it is as likely an error as a word. */
const enough = 2;
/** Longest beginning shared with the word before that one digit can tell. */
const mostShared = 35;

/**
 * The words of the archive that a misspelt word may have been meant for, in the form that
 * `scripts/search/vocabulary.ts` reads: sorted, a line a word, of the letters it shares with the line before (a digit to
 * base 36), how common it is (the same) and the rest of its letters.
 */
export function vocabularyFile(sources: Iterable<VocabularySource>): string {
	const pages = new Map<string, number>();
	const titled = new Set<string>();
	for (const { title, text } of sources) {
		for (const word of wordsIn(title)) titled.add(word);
		for (const word of wordsIn(`${title} ${text}`)) pages.set(word, (pages.get(word) ?? 0) + 1);
	}
	const words = [...pages].filter(([word, count]) => count >= enough || titled.has(word));
	let last = '';
	return words
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([word, count]) => {
			const shared = sharedStart(last, word);
			last = word;
			return `${shared.toString(36)}${Math.floor(Math.log2(count)).toString(36)}${word.slice(shared)}\n`;
		})
		.join('');
}

function wordsIn(text: string): Set<string> {
	return new Set(
		wordsOf(text.normalize('NFC'))
			.filter(isSpelt)
			.map((word) => word.toLowerCase()),
	);
}

function sharedStart(a: string, b: string): number {
	let length = 0;
	while (length < mostShared && length < a.length && a[length] === b[length]) length++;
	return length;
}
