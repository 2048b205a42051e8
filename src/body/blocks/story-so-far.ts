import { h } from 'hastscript';
import { blockKind } from './block.ts';

/** What a story so far shows. */
export interface StorySoFar {
	story: { href: string; text: string };
	/** The latest before the article, the newest first. */
	earlier: { href: string; text: string; description: string; date: { iso: string; text: string } }[];
	/** How many there are in all. */
	count: number;
}

/** What the story's earlier articles told: `:::story-so-far`, then `:::`. The article names its `story` in the front matter. */
export const storySoFar = blockKind<StorySoFar>({
	syntax: ':::story-so-far, :::',
	label: 'none',
	content: 'none',
	articlesOnly: true,
	read: ({ front, refuse }) =>
		front.story
			? {}
			: refuse('stands in an article without a story; write story: and its id in the front matter'),
	page(_, { shown, words }) {
		if (!shown) return [];
		const { story, earlier, count } = shown;
		return [
			h('section', { className: ['story-so-far'], ariaLabel: words.storySoFar }, [
				h('p', { className: ['block-title'] }, [
					`${words.labelled(words.storySoFar)} `,
					h('a', { href: story.href }, story.text),
				]),
				earlier.length === 0 ? h('p', words.firstOfStory) : '',
				earlier.length > 0 ? h('ol', earlier.map(itemOf)) : '',
				count > earlier.length
					? h('p', { className: ['small'] }, h('a', { href: story.href }, words.allEarlier(count)))
					: '',
			]),
		];
	},
});

function itemOf({ href, text, date, description }: StorySoFar['earlier'][number]) {
	return h('li', [
		h('time', { dateTime: date.iso }, date.text),
		' ',
		h('a', { href }, text),
		h('p', description),
	]);
}
