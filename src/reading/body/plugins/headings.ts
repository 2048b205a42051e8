import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { top } from '../../checks/old-anchors.ts';
import { factsOf } from './file-facts.ts';
import { visit } from './visit.ts';

/** Ids that the page around a body uses itself; a heading of that name gets a number. */
export const pageIds = [
	'main',
	'masthead',
	'key-points',
	'contents',
	'timeline',
	'sources',
	'corrections',
	'backstory',
	'cite',
	'related',
	'story',
	'search',
];

/** Gives every section heading its anchor (GitHub's slugs, unique in the body) and lists the headings. */
export function headings() {
	return (tree: Root, file: VFile): void => {
		const slugger = new GithubSlugger();
		// A page of the publication has nothing around its body but the frame.
		for (const id of factsOf(file).collection === 'pages' ? ['main'] : pageIds) slugger.slug(id);
		visit(tree, 'element', (element) => {
			if (!/^h[2-6]$/.test(element.tagName) || element.properties.id !== undefined) return;
			const text = textOf(element).trim();
			if (!/[\p{L}\p{N}]/u.test(text)) {
				file.message(
					'is a heading without a letter or digit, so that no link can name it; write words',
					element.position,
				);
				return;
			}
			const id = slugger.slug(text);
			element.properties.id = id;
			factsOf(file).headings.push({ id, text, depth: Number(element.tagName[1]) });
			element.children.unshift(...oldAnchors(file, id));
		});
		tree.children.unshift(...oldAnchors(file, top));
	};
}

/** Old anchors of a heading, each an empty element with its id: a link to one of them lands without any script. */
function oldAnchors(file: VFile, target: string): Element[] {
	return Object.entries(factsOf(file).anchors)
		.filter(([, to]) => to === target)
		.map(([id]) => ({ type: 'element', tagName: 'span', properties: { id }, children: [] }));
}
