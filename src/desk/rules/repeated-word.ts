/**
 * repeated-word: a word written twice in a row.
 *
 * Why: the eye skips it, at a line break above all. Words that English doubles rightly (had had, that that), names,
 * terms in quotation marks and words written three times are left alone.
 * Severity: warning. Waive it where it is meant.
 */
import { placeOf } from '../../reading/body/copy.ts';
import type { Rule } from '../rule.ts';

const doubled = /(?<![\p{L}\p{N}’'-])(\p{L}+)\s+\1(?![\p{L}\p{N}’'-])/giu;
const meant = new Set([
	'had',
	'that',
	'very',
	'so',
	'bye',
	'no',
	'yes',
	'ha',
	'blah',
	'many',
	'long',
	'knock',
	'really',
	'in',
	'who',
	'do',
	'far',
	'much',
	'again',
	'you',
	'well',
]);

export const repeatedWord: Rule = {
	name: 'repeated-word',
	severity: 'warning',
	summary: 'A word written twice in a row',
	flags: [
		['It closed in the the morning.', '"the the"'],
		['The ferry is\nis late.', '"is is"'],
		['The the ferry is late.', '"The the"'],
		['We know that that many boats were late.', '"that that"'],
		['Keep an eye on on the ferry.', '"on on"'],
	],
	passes: [
		'He had had enough, and knew that that was that.',
		'They came from Walla Walla and Baden Baden.',
		'It was a no-no. Very very late.',
		'The ferry is, is it not, late.',
		'It goes on on Monday. “There, there,” she said.',
		'A task is “done done” when the Open Data data file is out, yada yada yada.',
	],
	*check({ copy }) {
		for (const passage of copy.passages) {
			for (const { 0: whole, 1: word = '', index } of passage.text.matchAll(doubled)) {
				const second = whole.slice(-word.length);
				const before = passage.text.slice(0, index);
				const next = passage.text.slice(index + whole.length);
				const named = word !== second && !/(?:^|[.!?:]["”)]*\s)["“(]?$/.test(before);
				const oneOfThree = new RegExp(`^\\s+${word}\\b`, 'i').test(next);
				if (isMeant(word.toLowerCase(), next) || second !== second.toLowerCase() || word.length === 1)
					continue;
				if (named || oneOfThree || /["“‘]$/.test(before)) continue;
				yield {
					place: placeOf(passage, index),
					reason: `"${whole}" is written twice; keep one`,
				};
			}
		}
	},
};

/** "He said that that was so" is right, "that that the" is not; "it goes on on Monday" is right, "on on your phone" is not. */
function isMeant(word: string, next: string): boolean {
	if (
		word === 'that' &&
		/^\s+(?:an?|the|this|these|those|our|their|many|some|all|we|they|he|she|it|you)\b/.test(next)
	)
		return false;
	if (word === 'on') return !/^\s+\p{Ll}/u.test(next);
	return meant.has(word);
}
