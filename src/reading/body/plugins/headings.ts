import GithubSlugger from 'github-slugger';
import type { Element, ElementData, Root } from 'hast';
import { toString as markedTextOf } from 'hast-util-to-string';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { lineOf } from '../../../body/text.ts';
import { visit } from '../../../body/visit.ts';
import { top } from '../old-anchors.ts';
import { citationMark } from './citations.ts';
import { factsOf } from './file-facts.ts';

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

/**
 * Gives every section heading its anchor (GitHub's slugs, unique in the body) and lists the headings. The marks of
 * citations and notes are no words of a heading; where they were, its anchor of that time goes on leading to it.
 */
export function headings() {
	return (tree: Root, file: VFile): void => {
		const facts = factsOf(file);
		// A page of the publication has nothing around its body but the frame.
		const taken = facts.collection === 'pages' ? ['main'] : pageIds;
		const [slugger, former] = [new GithubSlugger(), new GithubSlugger()];
		for (const id of taken) for (const each of [slugger, former]) each.slug(id);
		let at: Position | undefined;
		visit(tree, undefined, (node) => {
			// The label of a block is a heading of ours: it stands where the block does.
			at = node.position ?? at;
			if (node.type !== 'element' || !/^h[2-6]$/.test(node.tagName)) return;
			const element = node as Element;
			const text = lineOf([element]).replace(citationMark, '').trim();
			if (!/[\p{L}\p{N}]/u.test(text)) {
				file.message('is a heading without a letter or digit, so that no link can name it; write words', at);
				return;
			}
			const id = slugger.slug(text);
			const old = former.slug(markedTextOf(element).trim());
			element.properties.id = id;
			const moved = Object.entries(facts.anchors).flatMap(([anchor, to]) => (to === id ? [anchor] : []));
			const formerIds = old === id ? [] : [old];
			if (moved.length + formerIds.length > 0)
				element.data = { formerIds: [...formerIds, ...moved] } as ElementData;
			const depth = Number(element.tagName[1]);
			facts.headings.push({ id, text, depth, ...(formerIds.length > 0 && { formerIds }) });
		});
		const above = Object.entries(facts.anchors).flatMap(([anchor, to]) => (to === top ? [anchor] : []));
		if (above.length > 0) tree.data = { formerIds: above };
	};
}
