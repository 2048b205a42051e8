import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { type Citation, citationAnchor, sourceAnchor } from '../body/nodes.ts';
import { visit } from '../body/visit.ts';
import type { Words } from '../words/words.ts';

const counts = new Map<string, Intl.NumberFormat>();

/** Writes a number as the list that it leads to counts. @param language of the text (BCP 47) */
export function countIn(language: string): (number: number) => string {
	return counts.getOrInsertComputed(language, () => new Intl.NumberFormat(language, { useGrouping: false }))
		.format;
}

/**
 * The mark of a citation on a page: the number of each source, which leads to it in the list at the end.
 * @param margin what stands beside it where there is room
 */
export function citationForm({ sources }: Citation, words: Words, language: string, margin = ''): Element {
	const count = countIn(language);
	const links = sources.map(({ source, number, times }) =>
		h(
			'a',
			{
				href: `#${sourceAnchor(source)}`,
				id: citationAnchor(source, times),
				ariaLabel: words.sourceNumber(number),
			},
			count(number),
		),
	);
	return h('sup', { className: ['citation'], dataNote: margin || undefined }, separated(links));
}

/** Links in a row, divided by commas. */
export function separated(links: Element[]): ElementContent[] {
	return links.flatMap((link, index) => (index === 0 ? [link] : [{ type: 'text', value: ', ' }, link]));
}

/** Writes the citations in some content that a page shows outside its body, where nothing stands in the margin. */
export function withCitations(
	content: readonly ElementContent[],
	words: Words,
	language: string,
): ElementContent[] {
	const tree: Root = { type: 'root', children: [...content] as Root['children'] };
	visit(tree, 'citation', (node, index, parent) => {
		if (parent) parent.children[index] = citationForm(node, words, language);
	});
	return tree.children as ElementContent[];
}
