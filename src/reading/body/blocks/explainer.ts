import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { BlockKind } from './block.ts';

/** A box that explains a thing beside the argument: `:::explainer[Title]`, Markdown, `:::`. */
export const explainer: BlockKind = {
	syntax: ':::explainer[Title], Markdown, :::',
	label: 'required',
	make({ label, content, depth }) {
		const heading = `h${Math.min(depth + 1, 6)}`;
		const title = textOf({ type: 'root', children: label });
		return h('aside', { className: ['explainer'], ariaLabel: `Explainer: ${title}` }, [
			h(heading, label),
			...content,
		]);
	},
};
