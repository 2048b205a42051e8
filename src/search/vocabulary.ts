import { atomsOf } from '../scripts/search/text/atoms.ts';
import { classes } from '../scripts/search/vocabulary.ts';
import { isSpelt } from '../scripts/search/words.ts';

/** A text whose words go into the vocabulary, with its title. */
export interface VocabularySource {
	title: string;
	text: string;
}

/** Number of articles that a word must be in, unless it is in a title: rarer words may be misspelt. */
const enough = 2;
/** Largest number of shared letters that one digit can say. */
const mostShared = 35;
/** Most letters of a file of names: 60 kB compressed. */
const mostNames = 130_000;

/** Counts of the words of some texts. Those of volumes can be added up, so that only a changed volume is counted again. */
export interface WordCounts {
	/** Number of texts that have a word, by the word in lower case. */
	texts: Record<string, number>;
	/** Words of titles, in lower case. */
	titled: string[];
	/** Words that some text has in lower case. */
	small: string[];
}

/** Counts the words of some texts. */
export function countWords(sources: Iterable<VocabularySource>): WordCounts {
	const texts = new Map<string, number>();
	const titled = new Set<string>();
	const small = new Set<string>();
	for (const { title, text } of sources) {
		for (const word of spelt(title)) titled.add(word.toLowerCase());
		const all = spelt(`${title} ${text}`);
		for (const word of all) if (!/^\p{Lu}/u.test(word)) small.add(word);
		for (const word of new Set([...all].map((each) => each.toLowerCase()))) add(texts, word, 1);
	}
	return { texts: Object.fromEntries(texts), titled: [...titled], small: [...small] };
}

/** Counts of the words of all volumes together. */
export interface Totals {
	texts: ReadonlyMap<string, number>;
	titled: ReadonlySet<string>;
	small: ReadonlySet<string>;
}

/** Adds up the counts of volumes. */
export function totalsOf(parts: readonly WordCounts[]): Totals {
	const texts = new Map<string, number>();
	for (const part of parts) for (const [word, count] of Object.entries(part.texts)) add(texts, word, count);
	return {
		texts,
		titled: new Set(parts.flatMap(({ titled }) => titled)),
		small: new Set(parts.flatMap(({ small }) => small)),
	};
}

/**
 * Writes the vocabulary that `scripts/search/vocabulary.ts` reads: sorted words, one on a line. Each line has the number of
 * letters that the word shares with the one before, its class of commonness (with `classes` added for a name, a word that
 * is never in lower case), both as a digit in base 36, and its other letters.
 */
export function vocabularyFile({ texts, titled, small }: Totals): string {
	return written(
		[...texts].filter(([word, count]) => count >= enough || titled.has(word)),
		small,
	);
}

/** Writes the names that only one article has, of a volume: words that no text has in lower case. */
export function namesFile({ texts: own }: WordCounts, { texts, titled, small }: Totals): string {
	const names = Object.keys(own)
		.filter((word) => !small.has(word) && !titled.has(word) && (texts.get(word) ?? 0) < enough)
		.map((name) => [name, 1] as const);
	const file = written(names, small);
	return file.length <= mostNames ? file : file.slice(0, file.lastIndexOf('\n', mostNames) + 1);
}

function written(
	words: readonly (readonly [word: string, count: number])[],
	small: ReadonlySet<string>,
): string {
	let last = '';
	return words
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([word, count]) => {
			const shared = sharedStart(last, word);
			last = word;
			const commonness =
				Math.min(classes - 1, Math.floor(Math.log2(count))) + (small.has(word) ? 0 : classes);
			return `${shared.toString(36)}${commonness.toString(36)}${word.slice(shared)}\n`;
		})
		.join('');
}

function add(counts: Map<string, number>, word: string, count: number): void {
	counts.set(word, (counts.get(word) ?? 0) + count);
}

function spelt(text: string): Set<string> {
	return new Set(
		atomsOf(text.normalize('NFC')).flatMap(({ kind, text }) =>
			kind === 'word' && isSpelt(text) ? [text] : [],
		),
	);
}

function sharedStart(a: string, b: string): number {
	let length = 0;
	while (length < mostShared && length < a.length && a[length] === b[length]) length++;
	return length;
}
