/**
 * house-style: a word or spelling that the house does not use, from content/house-style.yml.
 *
 * Why: one form for one thing, so that a search finds it and a reader does not wonder. The list is the newsroom's own.
 * Severity: warning. In quotations the words of others stand. Waive it elsewhere.
 * Measured on 2,592 posts: no flag, but they have no house style.
 */
import { isQuoted } from '../quotations.ts';
import { type Rule, remarksOn } from '../rule.ts';
import { beginsSentence } from '../sentences.ts';

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
	check({ copy, newsroom: { avoided } }) {
		if (!avoided) return [];
		const passages = copy.passages.filter(({ kind }) => kind !== 'quote');
		return remarksOn(passages, [avoided.pattern], ({ 0: word, index }, { text }) => {
			// A capital inside a sentence makes a name of the word, which is not ours to respell.
			const entry =
				avoided.entries.get(word) ??
				(beginsSentence(text, index) && avoided.entries.get(uncapitalised(word)));
			if (!entry || isQuoted(text, index)) return undefined;
			const why = entry.reason ? ` (${entry.reason})` : '';
			return `"${word}" is written "${entry.write}" here${why}; write "${entry.write}"`;
		});
	},
};

const uncapitalised = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
