/**
 * preferred-name: a person spelled as the house does not.
 *
 * Why: a name taken from another script has many spellings; search, links and readers need one. Only aliases in the file
 * of the person that are another spelling of the name count, not other names of the same person.
 * Severity: warning. In quotations, and in titles of sources, the spelling of others stands. Waive it elsewhere.
 */
import { distance } from 'fastest-levenshtein';
import { placeOf } from '../../reading/copy.ts';
import { isQuoted } from '../quotations.ts';
import type { Rule } from '../rule.ts';

export const preferredName: Rule = {
	name: 'preferred-name',
	severity: 'warning',
	summary: 'A person spelled as the house does not',
	flags: [
		['The order came from Ada Martin.', '"Ada Martin" is written "Ada Marten" here'],
		[{ fields: { description: 'Ada Martin closes a quay.' }, body: 'Text.' }, 'write "Ada Marten"'],
	],
	passes: [
		'The order came from Ada Marten.',
		'The notice reads “by order of Ada Martin, harbour master”.',
		'> By order of Ada Martin.',
		'The HO agreed.',
	],
	*check({ copy, named }) {
		const seen = new Set<string>();
		for (const passage of copy.passages) {
			if (passage.kind === 'quote') continue;
			for (const { entity, text, start } of named(passage)) {
				const variant = entity.collection === 'people' && isSpellingOf(text, entity.name);
				if (!variant || seen.has(text) || isQuoted(passage.text, start)) continue;
				seen.add(text);
				yield {
					place: placeOf(passage, start),
					reason: `"${text}" is written "${entity.name}" here (people/${entity.id}.md); write "${entity.name}"`,
				};
			}
		}
	},
};

/** True for another spelling: as many words, each like its counterpart. */
function isSpellingOf(alias: string, name: string): boolean {
	const [left, right] = [alias.split(' '), name.split(' ')];
	if (alias === name || left.length !== right.length) return false;
	return left.every(
		(word, index) => distance(word, right[index] ?? '') <= Math.max(1, Math.floor(word.length / 3)),
	);
}
