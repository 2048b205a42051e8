/**
 * preferred-name: a person, place or organisation spelled as the house does not.
 *
 * Why: a name taken from another script has many spellings; search, links and readers need one. Only aliases in the file
 * of the name that are another spelling of it count, not other names and acronyms; what the word list of the house has is
 * for house-style to say.
 * Severity: warning. In quotations, and in titles of sources, the spelling of others stands. Waive it elsewhere.
 * Measured on 2,592 posts: no flag.
 */
import { distance } from 'fastest-levenshtein';
import { placeOf } from '../../reading/body/copy.ts';
import { isQuoted } from '../quotations.ts';
import type { Rule } from '../rule.ts';

export const preferredName: Rule = {
	name: 'preferred-name',
	severity: 'warning',
	summary: 'A person, place or organisation spelled as the house does not',
	flags: [
		['The order came from Ada Martin.', '"Ada Martin" is written "Ada Marten" here'],
		['The ferry left Westhavn.', '"Westhavn" is written "Vesthavn" here (places/vesthavn.md)'],
		[{ fields: { description: 'Ada Martin closes a quay.' }, body: 'Text.' }, 'write "Ada Marten"'],
	],
	passes: [
		'The order came from Ada Marten.',
		'The notice reads “by order of Ada Martin, harbour master”.',
		'> By order of Ada Martin.',
		'The HO agreed, and so did the Port of Norland.',
		'The strike hit Arbil, and the NRC of Norland.',
	],
	*check({ copy, named, newsroom: { avoided } }) {
		const seen = new Set<string>();
		for (const passage of copy.passages) {
			if (passage.kind === 'quote') continue;
			for (const { entity, text, start } of named(passage)) {
				const isVariant = isSpellingOf(text, entity.name) && !avoided?.entries.has(text);
				if (!isVariant || seen.has(text) || isQuoted(passage.text, start)) continue;
				seen.add(text);
				const reason = `"${text}" is written "${entity.name}" here (${entity.collection}/${entity.id}.md); write "${entity.name}"`;
				yield { place: placeOf(passage, start), reason };
			}
		}
	},
};

/** True for another spelling: as many words, each like its counterpart. */
function isSpellingOf(alias: string, name: string): boolean {
	const [left, right] = [alias.split(' '), name.split(' ')];
	if (alias === name || left.length !== right.length) return false;
	return left.every((word, index) => {
		const other = right[index] ?? '';
		return (
			word === other ||
			(!isAcronym(word) && distance(word, other) <= Math.max(1, Math.floor(word.length / 3)))
		);
	});
}

const isAcronym = (word: string): boolean => !/\p{Ll}/u.test(word);
