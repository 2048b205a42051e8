import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/desk/archive-facts.ts';
import type { Newsroom } from '../../src/desk/newsroom.ts';
import type { Proof } from '../../src/desk/proof.ts';
import { archiveRules, rules } from '../../src/desk/rules.ts';
import { readWaivers } from '../../src/desk/waivers.ts';
import { limits } from '../../src/reading/limits/limits.ts';
import { proofOf } from '../desk/proof-of.ts';
import { processorTime } from '../processor-time.ts';
import { upToLimits } from './hostile/shapes.ts';

/**
 * What rules look for, again and again, so that a rule which looks from each place to the end of the text takes time by
 * the square. The desk reads without a deadline: a rule that takes long for one paragraph takes for ever for an archive.
 */
const pieces = [
	"a|A|Abc|Abc |Abc'|Abc-|Abc-abc |Ada Marten |Ada Marten, 52, |A. |Mr. |al-|De la |x-|x’|a–|a — |and |the the |the |word ",
	'1|1,|1.|1 |1 of 2 |1 million |1-|5 percent |from 1 to 2 |rose 5% from 1 to 2 |5 km (3 miles) |12 killed ',
	'killed 12 people and 13 hurt |3 January 2024 |January |Monday |Monday, 3 January 2024 |on Monday |yesterday |will ',
	'will on 3 May 2020 |“a|“Abc abc abc abc abc abc abc abc.” |"a |said |said Ada Marten |an official said because ',
	'on condition of anonymity |minister Ada Marten |aged 52 |city |Irbil |HO |born in 1970 |North Quay |Harbour Office ',
	'Qay |é|新|سلام ',
].flatMap((line) => line.split('|'));

/** All that the desk does with one article. */
const works: [name: string, work: (proof: Proof) => unknown][] = [
	...rules.map(({ name, check }): [string, (proof: Proof) => unknown] => [
		name,
		(proof) => Array.from(check(proof)),
	]),
	['facts', (proof) => factsOf(proof, true)],
	['waivers', (proof) => readWaivers(proof.copy, [])],
	['rules over the archive', compare],
];

/** Holds an article against an archive in which each of its names stands thrice, a letter off. */
function compare(proof: Proof): unknown {
	const facts = factsOf(proof, true);
	const off = {
		...facts,
		names: facts.names.map(({ name, place }) => ({ name: `${name}x`, place })),
		words: facts.words.map(({ name, place }) => ({ name: `${name}x`, place })),
	};
	const archive = new Map([['its', facts], ...['a', 'b', 'c'].map((file) => [file, off] as const)]);
	return archiveRules.map((rule) => rule.compare(archive, proof.newsroom as Newsroom));
}

const fill = (piece: string, length: number) => piece.repeat(Math.floor(length / piece.length)).trim();

/** Milliseconds that are no cause for a second look. */
const little = 100;
/** How many times as long a text of four times the length may take: by the square it is sixteen. */
const growth = 9;
/** Milliseconds for an article as long as one may be. */
const most = 3000;

/** A word that is another one for each number. */
const word = (number: number) =>
	number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');

/** Texts of which every part is another. */
const various: Record<string, (index: number) => string> = {
	words: (index) => word(index),
	names: (index) => `The A${word(index)} B${word(index * 7919)} spoke.`,
	'like names': (index) => `The Mar${word(index)} Kelleran spoke.`,
	figures: (index) => `${index} people were killed in ${index * 3} towns.`,
	days: (index) => `On ${(index % 28) + 1} May ${1900 + (index % 120)} it rained.`,
	quotations: (index) => `“${word(index)} abc abc abc abc abc abc abc abc.”`,
};

describe.each([
	['one paragraph', (piece: string, length: number) => fill(piece, length)],
	['many paragraphs', (piece: string, length: number) => `${fill(piece, 60)}\n\n`.repeat(length / 200)],
])('%s of', { timeout: 60_000 }, (_, write) => {
	test.each(pieces)('%j: no rule takes time by the square', (piece) => {
		const whole = limits.passageLength - 100;
		const proof = proofOf(write(piece, whole));
		for (const [name, work] of works) {
			// At its first call a rule may read a dictionary.
			if (processorTime(() => work(proof)) < little) continue;
			const long = processorTime(() => work(proof));
			if (long < little) continue;
			const quarter = proofOf(write(piece, whole / 4));
			const short = Math.min(
				processorTime(() => work(quarter)),
				processorTime(() => work(quarter)),
			);
			expect.soft(long, `${name}, for which a quarter took ${short} ms`).toBeLessThan(growth * short);
		}
	});
});

describe('ten thousand different', { timeout: 60_000 }, () => {
	test.each(Object.keys(various))('%s: no rule takes long', (name) => {
		const parts = Array.from({ length: 10_000 }, (_, index) => various[name]?.(index));
		const paragraphs = Array.from({ length: 500 }, (_, index) =>
			parts.slice(index * 20, index * 20 + 20).join(' '),
		);
		const proof = proofOf(upToLimits(paragraphs.join('\n\n')));
		for (const [name, work] of works)
			expect
				.soft(
					processorTime(() => work(proof)),
					name,
				)
				.toBeLessThan(most);
	});
});
