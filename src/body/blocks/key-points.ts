import { h } from 'hastscript';
import type { CitedText } from '../cited-text.ts';
import { blockKind, contentOf } from './block.ts';

/**
 * The points that stand for the whole: `:::key-points`, a list, `:::`. Without a list it shows the `keyPoints` of the
 * front matter here instead of above the text.
 */
export const keyPoints = blockKind<{ points: CitedText[] }>({
	syntax: ':::key-points, a list of points, :::',
	label: 'none',
	content: 'optional',
	articlesOnly: true,
	read({ content, front, refuse }) {
		const [list] = content;
		if (!list)
			return front.keyPoints > 0
				? {}
				: refuse('is empty, and the front matter has no keyPoints; write a list in it or keyPoints: there');
		if (content.length > 1 || list.tagName !== 'ul')
			return refuse('holds more than a list; write one line a point, each after "- "');
		return { children: [list] };
	},
	page: (block, { shown, words }) => [
		h('section', { className: ['panel', 'key-points'], ariaLabel: words.keyPoints }, [
			h('p', { className: ['block-title'] }, words.keyPoints),
			...(block.children.length > 0 ? contentOf(block) : [listOf(shown?.points ?? [])]),
		]),
	],
	plain: (block, { shown, words }) => [
		h('p', h('strong', words.keyPoints)),
		...(block.children.length > 0 ? contentOf(block) : [listOf(shown?.points ?? [])]),
	],
});

function listOf(points: readonly CitedText[]) {
	return h(
		'ul',
		points.map((point) => h('li', point)),
	);
}
