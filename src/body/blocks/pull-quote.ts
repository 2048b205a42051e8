import { h } from 'hastscript';
import { blockKind, contentOf, part, partOf } from './block.ts';

/** Words of the piece set large: `:::pull-quote[Who said it]`, the words, `:::`. The quotation marks are written. */
export const pullQuote = blockKind({
	syntax: ':::pull-quote[Who said it], the words, :::',
	label: 'required',
	anchored: true,
	read({ label, content, refuse }) {
		const other = content.find(({ tagName }) => tagName !== 'p');
		if (other) return refuse('holds more than the words quoted; write them as a paragraph', other);
		return { children: [h('blockquote', content), ...part('label', label)] };
	},
	page: (block) => [
		h('figure', { className: ['pull-quote'], id: block.id }, [
			...contentOf(block),
			h('figcaption', partOf(block, 'label')),
		]),
	],
});
