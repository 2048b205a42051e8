import { h } from 'hastscript';
import { lineOf } from '../text.ts';
import { blockKind, idsIn, listIn, textIn } from './block.ts';

/** What a who's who shows. */
export interface WhosWho {
	entries: { href: string; text: string; description: string }[];
}

/**
 * Who's who: `:::who[Title]{people="ada-marten" organisations="harbour-office"}`, then `:::`. Each is shown with what
 * its own file says of it.
 */
export const who = blockKind<WhosWho>({
	syntax: ':::who[Title]{people="ada-marten" organisations="harbour-office"}, :::',
	content: 'none',
	attributes: ['people', 'organisations'],
	articlesOnly: true,
	read({ label, attributes, refuse }) {
		const people = idsIn(attributes.people);
		const organisations = idsIn(attributes.organisations);
		if (people.length + organisations.length === 0)
			return refuse('names nobody; write ids of people or organisations, as :::who{people="ada-marten"}');
		return { attributes: { people, organisations, title: lineOf(label) } };
	},
	names: (block) => [
		...listIn(block, 'people').map((id) => ({ collection: 'people' as const, id })),
		...listIn(block, 'organisations').map((id) => ({ collection: 'organisations' as const, id })),
	],
	page(block, { shown, words }) {
		const title = textIn(block, 'title') || words.whosWho;
		if (!shown) return [h('p', title)];
		return [
			h('section', { className: ['who'], ariaLabel: title }, [
				h('p', { className: ['block-title'] }, title),
				h(
					'dl',
					shown.entries.map(({ href, text, description }) =>
						h('div', [h('dt', h('a', { href }, text)), h('dd', description)]),
					),
				),
			]),
		];
	},
	plain(block, { shown, words }) {
		const title = h('p', h('strong', textIn(block, 'title') || words.whosWho));
		if (!shown) return [title];
		return [
			title,
			h(
				'ul',
				shown.entries.map(({ href, text, description }) =>
					h('li', [h('a', { href }, text), `: ${description}`]),
				),
			),
		];
	},
});
