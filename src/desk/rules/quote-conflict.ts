/**
 * quote-conflict: a quotation that differs by some words from what the same speaker is quoted with elsewhere, in the article
 * or in the archive.
 *
 * Why: a draft had both quotations of an official reworded inside the marks. A quotation may be cut, with a mark for what is
 * left out or at its ends; it may not be put in other words. What two articles quote of two speakers is left alone.
 * Severity: warning; within one article info. Waive it where
 * the speaker said it twice.
 * Measured on 2,592 posts: 6 warnings, 5 right; 7 info.
 */
import type { ArchiveRule, ArticleFacts } from '../archive-facts.ts';
import type { QuoteFact } from '../quote-facts.ts';
import { common, contains, differing, partsOf, wordsOf } from '../quote-match.ts';
import type { Example } from '../rule.ts';

const said: Example =
	'“We know the names of those who built the wall and of those who paid for it,” said Jon Hale.';

export const quoteConflict: ArchiveRule = {
	name: 'quote-conflict',
	severity: 'warning',
	summary: 'A quotation that differs from what the speaker is quoted with elsewhere',
	flags: [
		[
			[said, 'Jon Hale said: “We know the names of those who made the wall and of those who paid for it.”'],
			'has "made", where another article has "built"',
		],
		[[said, 'Hale: “We know the names of all who built the wall and who paid for it.”'], 'in other words'],
		[
			[
				`${said}\n\nHale had said: “We know the names of those who built the quay and of those who paid for it.”`,
			],
			'has "quay", where this article also has "wall"',
		],
	],
	passes: [
		[said, said],
		[said, '“We know the names of those who built the wall and of those whopaid for it,” said Jon Hale.'],
		[said, 'Jon Hale said: “We know the names of those who built the wall … of those who paid for it.”'],
		[said, 'Jon Hale spoke of “the names of those who built the wall and of those”.'],
		[
			'“The ferry will stay in the port,” said Jon Hale.',
			'“The ferry will not stay in port,” said Ada Weberling.',
		],
		[said, 'Jon Hale said: “We do not know who built the ferry, nor do we know who will sail it.”'],
	],
	compare: compareQuotes,
};

interface Quote extends QuoteFact {
	file: string;
	published: string;
	number: number;
	words: string[];
}

/** Words in a row by which two quotations are found to be about one thing. */
const shingle = 3;
/** Part of the words of the longer one that both must have, in order; least length of the shorter one beside it. */
const [leastAlike, mostApart, leastTelling] = [0.55, 0.6, 3];
const [long, veryAlike] = [10, 0.7];

function compareQuotes(facts: ReadonlyMap<string, ArticleFacts>): ReturnType<ArchiveRule['compare']> {
	const quotes = [...facts].flatMap(([file, fact]) =>
		fact.quotes.map((quote) => ({ ...quote, file, published: fact.published, words: wordsOf(quote.text) })),
	);
	const all = quotes.map((quote, number): Quote => ({ ...quote, number }));
	const index = new Map<string, number[]>();
	for (const { words, number } of all)
		for (const key of shinglesOf(words)) index.getOrInsertComputed(key, () => []).push(number);
	return all.flatMap((quote) => {
		const alike = candidates(quote, index).map((number) => all[number] as Quote);
		const other = alike.find((each) => isReworded(quote, each));
		if (!other || !isBlamed(quote, other, alike)) return [];
		const isHere = other.file === quote.file;
		const [own, right] = differing(quote.words, other.words);
		const where = isHere ? 'this article also has' : 'another article has';
		const isShort = own.length > 0 && own.length <= 3 && right.length > 0 && right.length <= 3;
		const head = quote.text.split(/\s+/).slice(0, 5).join(' ');
		const what = isShort
			? `has "${own.join(' ')}", where ${where} "${right.join(' ')}"`
			: `is quoted in other words than ${isHere ? 'elsewhere in this article' : 'in another article'}`;
		const reason = `“${head} …” ${what}; give the words as they were said`;
		return [
			{
				file: quote.file,
				place: quote.place,
				reason,
				other: { file: other.file, place: other.place, text: `“${other.text}”` },
				...(isHere && { severity: 'info' as const }),
			},
		];
	});
}

function shinglesOf(words: readonly string[]): Set<string> {
	const keys = words.flatMap((_, index) =>
		index + shingle <= words.length ? [words.slice(index, index + shingle).join(' ')] : [],
	);
	return new Set(keys);
}

/** Other quotations that share words in a row, except rows that many have. */
function candidates({ words, number }: Quote, index: ReadonlyMap<string, number[]>): number[] {
	const found = [...shinglesOf(words)].flatMap((key) => {
		const numbers = index.get(key) ?? [];
		return numbers.length <= mostShared ? numbers : [];
	});
	return [...new Set(found)].filter((other) => other !== number).sort((a, b) => a - b);
}

const mostShared = 50;

/** Words that say nothing of what a sentence is about. */
const common4 = new Set(
	'that this these those have with what when where which they them there their then than will would could should from about into your just like look looks want need make going know been being were does doing very more most some'.split(
		' ',
	),
);

/** How many telling words two quotations share. */
function telling(a: readonly string[], b: readonly string[]): number {
	const own = new Set(a.filter((word) => word.length >= 4 && !common4.has(word)));
	return own.intersection(new Set(b)).size;
}

/** True if two quotations of one speaker have most words in common, and neither is a marked or a plain cut of the other. */
function isReworded(a: Quote, b: Quote): boolean {
	if (isCut(a, b) || isCut(b, a) || a.words.join('') === b.words.join('')) return false;
	const [shorter = [], longer = []] = [a.words, b.words].sort((one, other) => one.length - other.length);
	if (shorter.length < mostApart * longer.length || telling(shorter, longer) < leastTelling) return false;
	const part = common(shorter, longer) / (longer.length || 1);
	const isOneSpeaker =
		a.speakers.length === 0 ||
		b.speakers.length === 0 ||
		a.speakers.some((name) => b.speakers.includes(name));
	// So many words in common are no chance, whoever is named beside them.
	return isOneSpeaker ? part >= leastAlike : shorter.length >= long && part >= veryAlike;
}

const isCut = (part: Quote, whole: Quote): boolean =>
	partsOf(part.text).every((words) => contains(whole.words, words));

/** What most have is taken for right, and then what was published first. */
function isBlamed(a: Quote, b: Quote, alike: readonly Quote[]): boolean {
	const more = votes(a, alike) - votes(b, alike);
	const later = a.published.localeCompare(b.published) || a.number - b.number;
	return more < 0 || (more === 0 && later > 0);
}

/** How many of some quotations have the words of one. */
const votes = (quote: Quote, others: readonly Quote[]): number =>
	others.filter((other) => other.number !== quote.number && (isCut(other, quote) || isCut(quote, other)))
		.length;
