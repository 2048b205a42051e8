import { h } from 'hastscript';
import type { BlockKind } from './block.ts';

/** Words of the piece set large: `:::pull-quote[Who said it]`, the words, `:::`. The quotation marks are written. */
export const pullQuote: BlockKind = {
	syntax: ':::pull-quote[Who said it], the words, :::',
	label: 'required',
	make({ label, content, refuse }) {
		const other = content.find(({ tagName }) => tagName !== 'p');
		if (other) return refuse('holds more than the words quoted; write them as a paragraph', other);
		return h('figure', { className: ['pull-quote'] }, [h('blockquote', content), h('figcaption', label)]);
	},
};
