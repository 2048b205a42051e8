import type { BlockKind } from './block.ts';

/** What the story's earlier articles told: `:::story-so-far`, then `:::`. The article names its `story` in the front matter. */
export const storySoFar: BlockKind = {
	syntax: ':::story-so-far, :::',
	label: 'none',
	content: 'none',
	articlesOnly: true,
	make({ facts, refuse }) {
		return facts.front.story
			? { kind: 'story-so-far' }
			: refuse('stands in an article without a story; write story: and its id in the front matter');
	},
};
