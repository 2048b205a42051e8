import type { Properties, Root } from 'hast';
import { h } from 'hastscript';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import { lineOf } from '../body/text.ts';
import type { Words } from '../words/en.ts';

/**
 * Puts a link beside each heading, so that the text of the heading stays its whole accessible name. The link has no text:
 * its sign comes from the style sheet, and so is neither copied nor shown by readers of plain pages.
 */
export function linkHeadings(page: Root, words: Words): void {
	const link = rehypeAutolinkHeadings({
		behavior: 'after',
		test: ({ properties }) => properties.id !== 'footnote-label',
		group: () => h('div', { className: ['section-heading'] }),
		properties: (element) => linkProperties(lineOf([element]), words),
		content: () => [],
	});
	link(page);
}

/** What the link of a heading says, but where it leads. @param heading its text */
export function linkProperties(heading: string, words: Words): Properties {
	return { className: ['anchor'], ariaLabel: words.linkToSection(heading) };
}
