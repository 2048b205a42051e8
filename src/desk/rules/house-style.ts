/**
 * house-style: a word or spelling that the house does not use, from content/house-style.yml.
 *
 * Why: one form for one thing, so that a search finds it and a reader does not wonder. The list is the newsroom's own.
 * Severity: warning. In quotations the words of others stand. Waive it elsewhere.
 */
import { placeOf } from '../../reading/body/copy.ts';
import { isQuoted } from '../quotations.ts';
import type { Rule } from '../rule.ts';

export const houseStyleRule: Rule = {
	name: 'house-style',
	severity: 'warning',
	summary: 'A word or spelling that the house does not use',
	flags: [
		['The strike hit Irbil.', '"Irbil" is written "Erbil" here'],
		['Southeastern towns were hit.', '"Southeastern" is written "south-eastern" here (British spelling)'],
	],
	passes: [
		'The strike hit Erbil.',
		'The ministry wrote of “the Irbil strike”.',
		'> The strike hit Irbil.',
		'Irbilis is a lynx.',
		'The Southeastern League met.',
		'The city desk wrote it.',
	],
	*check({ copy, newsroom: { avoided } }) {
		if (!avoided) return;
		for (const passage of copy.passages) {
			if (passage.kind === 'quote') continue;
			for (const { 0: word, index } of passage.text.matchAll(avoided.pattern)) {
				const entry =
					avoided.entries.get(word) ??
					(beginsSentence(passage.text, index) && avoided.entries.get(uncapitalised(word)));
				if (!entry || isQuoted(passage.text, index)) continue;
				const why = entry.reason ? ` (${entry.reason})` : '';
				yield {
					place: placeOf(passage, index),
					reason: `"${word}" is written "${entry.write}" here${why}; write "${entry.write}"`,
				};
			}
		}
	},
};

/** A capital inside a sentence makes a name of the word, which is not ours to respell. */
function beginsSentence(text: string, index: number): boolean {
	return /(?:^|[.!?:]["”)]* )["“(]?$/.test(text.slice(0, index));
}

const uncapitalised = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
