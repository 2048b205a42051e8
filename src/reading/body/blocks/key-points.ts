import { h } from 'hastscript';
import type { BlockKind } from './block.ts';

/**
 * The points that stand for the whole: `:::key-points`, a list, `:::`. Without a list it shows the `keyPoints` of the
 * front matter here instead of above the text.
 */
export const keyPoints: BlockKind = {
	syntax: ':::key-points, a list of points, :::',
	label: 'none',
	content: 'optional',
	articlesOnly: true,
	make({ content, facts, refuse }) {
		const [list] = content;
		if (!list)
			return facts.front.keyPoints > 0
				? { kind: 'key-points' }
				: refuse('is empty, and the front matter has no keyPoints; write a list in it or keyPoints: there');
		if (content.length > 1 || list.tagName !== 'ul')
			return refuse('holds more than a list; write one line a point, each after "- "');
		return h('aside', { className: ['panel', 'key-points'], ariaLabel: 'Key points' }, [
			h('p', { className: ['block-title'] }, 'Key points'),
			list,
		]);
	},
};
