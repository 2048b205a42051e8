/**
 * undeclared-entity: a person, place or organisation of the archive that the text names often and does not declare.
 *
 * Why: the article is then missing from the page where a reader looks for it. Four times in the body is often.
 * Severity: info, since who belongs in the list is a choice: a capital may stand for its government.
 * Measured on 2,592 posts: no flag.
 */
import { placeOf } from '../../reading/body/copy.ts';
import type { Rule } from '../rule.ts';

const often = 4;

export const undeclaredEntity: Rule = {
	name: 'undeclared-entity',
	severity: 'info',
	summary: 'A person, place or organisation named often and not declared',
	flags: [
		[
			'Ada Marten came. Ada Marten saw. Ada Marten spoke. Ada Marten left.',
			'names Ada Marten 4 times and does not declare ada-marten',
		],
	],
	passes: [
		{
			fields: { people: '[ada-marten]' },
			body: 'Ada Marten came. Ada Marten saw. Ada Marten spoke. Ada Marten left.',
		},
		'Ada Marten came, and Ada Marten left.',
	],
	*check({ article, body, named }) {
		const found = body.flatMap((passage) => named(passage).map((use) => ({ ...use, passage })));
		for (const uses of Map.groupBy(found, ({ entity }) => entity).values()) {
			const [first] = uses;
			if (!first || uses.length < often) continue;
			const { collection, id, name } = first.entity;
			if (article.data[collection].includes(id)) continue;
			const reason = `names ${name} ${uses.length} times and does not declare ${id}; add it to ${collection}`;
			yield { place: placeOf(first.passage, first.start), reason };
		}
	},
};
