import { h } from 'hastscript';
import { lineOf } from '../text.ts';
import { blockKind } from './block.ts';

/** A box that explains a thing beside the argument: `:::explainer[Title]`, Markdown, `:::`. */
export const explainer = blockKind({
	syntax: ':::explainer[Title], Markdown, :::',
	label: 'required',
	read: ({ label, content, depth }) => ({
		children: [h(`h${Math.min(depth + 1, 6)}`, label), ...content],
	}),
	page: ({ children }, { words }) => [
		h(
			'section',
			{ className: ['explainer'], ariaLabel: words.explainer(lineOf(children.slice(0, 1))) },
			children,
		),
	],
	plain: ({ children }) => children,
});
