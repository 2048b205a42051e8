import { toString as textOf } from 'hast-util-to-string';
import { type BlockKind, idsIn } from './block.ts';

/**
 * Who's who: `:::who[Title]{people="ada-marten" organisations="harbour-office"}`, then `:::`. Each is shown with what
 * its own file says of it.
 */
export const who: BlockKind = {
	syntax: ':::who[Title]{people="ada-marten" organisations="harbour-office"}, :::',
	content: 'none',
	attributes: ['people', 'organisations'],
	articlesOnly: true,
	make({ label, attributes, refuse }) {
		const people = idsIn(attributes.people);
		const organisations = idsIn(attributes.organisations);
		if (people.length + organisations.length === 0)
			return refuse('names nobody; write ids of people or organisations, as :::who{people="ada-marten"}');
		const title = textOf({ type: 'root', children: label }) || 'Who’s who';
		return { kind: 'who', people, organisations, title };
	},
};
