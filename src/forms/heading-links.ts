import type { Element, Properties, Root } from 'hast';
import { h } from 'hastscript';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import { lineOf } from '../body/text.ts';
import { skip, visit } from '../body/visit.ts';
import type { Words } from '../words/words.ts';

/**
 * Puts a link beside each heading, so that the text of the heading is its whole accessible name. The link has no text: its
 * sign comes from the style sheet, and is neither copied nor shown by readers of plain pages. Both are an `hgroup`, which
 * reader views keep; of a `div` with a heading alone they think that it holds nothing to read.
 */
export function linkHeadings(page: Root, words: Words): void {
	const groups: Element[] = [];
	const link = rehypeAutolinkHeadings({
		behavior: 'after',
		test: ({ properties }) => properties.id !== 'footnote-label',
		group() {
			const group = h('hgroup', { className: ['section-heading'] });
			groups.push(group);
			return group;
		},
		properties: (element) => linkProperties(lineOf([element]), words),
		content: () => [],
	});
	// One heading at a time, since the library goes through a tree in ten times the time of `visit`.
	visit(page, 'element', (element, index, parent) => {
		if (!/^h[1-6]$/.test(element.tagName) || !parent) return undefined;
		const alone: Root = { type: 'root', children: [element] };
		link(alone);
		parent.children[index] = alone.children[0] as Element;
		return skip;
	});
	for (const group of groups) group.children.splice(1, 1, h('p', group.children.slice(1)));
}

/** What the link of a heading says, but where it leads. @param heading its text */
export function linkProperties(heading: string, words: Words): Properties {
	return { className: ['anchor'], ariaLabel: words.linkToSection(heading) };
}
