import { h } from 'hastscript';
import type { BlockKind } from './block.ts';

const isHeading = (name: string): boolean => /^h[2-6]$/.test(name);

/** Questions and answers: `:::qa`, each question a heading with its answer below it, `:::`. */
export const qa: BlockKind = {
	syntax: ':::qa, ### a question and its answer, :::',
	label: 'none',
	make({ content, refuse }) {
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
		return h('section', { className: ['qa'], ariaLabel: 'Questions and answers' }, content);
	},
};
