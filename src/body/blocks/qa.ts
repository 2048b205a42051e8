import { h } from 'hastscript';
import { blockKind } from './block.ts';

const isHeading = (name: string): boolean => /^h[2-6]$/.test(name);

/** Questions and answers: `:::qa`, each question a heading with its answer below it, `:::`. */
export const qa = blockKind({
	syntax: ':::qa, ### a question and its answer, :::',
	label: 'none',
	flows: true,
	read({ content, refuse }) {
		if (!isHeading(content[0]?.tagName ?? ''))
			return refuse(
				'does not begin with a question; write each as a heading, as ### Who said so?',
				content[0],
			);
		for (const [index, element] of content.entries()) {
			const next = content[index + 1];
			if (isHeading(element.tagName) && (!next || isHeading(next.tagName)))
				return refuse('holds a question without an answer; write the answer below its heading', element);
		}
		return { children: content };
	},
	page: ({ children }, { words }) => [
		h('section', { className: ['qa'], ariaLabel: words.questions }, children),
	],
	plain: ({ children }) => children,
});
