import type { ElementContent } from 'hast';
import type { Block } from '../body/nodes.ts';
import { visit } from '../body/visit.ts';
import { pageForm } from '../forms/page.ts';
import { bodyOf } from '../reading/store/readings.ts';
import type { PictureBlock } from '../view/front-view.ts';
import { wordsFor } from '../words/locale.ts';

/** Renders a block of an article for another page: without its anchor and marks of sources, which lead nowhere there. */
export function renderPicture({ digest, index, shown, language }: PictureBlock): string {
	let found: Block | undefined;
	visit(bodyOf({ digest }), 'block', (block) => {
		if (block.index === index) found = block;
	});
	if (!found) return '';
	const { id: _, ...block } = found;
	block.children = withoutMarks(block.children);
	return pageForm(
		{ type: 'root', children: [{ ...block, index: 0 }] },
		{ shown: [shown], mentions: [], notes: {}, images: new Map(), words: wordsFor(language), language },
	);
}

/** Nodes without the marks of sources and notes, and without the space that stood before a mark. */
export function withoutMarks(nodes: readonly ElementContent[]): ElementContent[] {
	return nodes.flatMap((node, index): ElementContent[] => {
		if (isMark(node)) return [];
		const next = nodes[index + 1];
		if (node.type === 'text' && next && isMark(next)) return [{ ...node, value: node.value.trimEnd() }];
		return 'children' in node
			? [{ ...node, children: withoutMarks(node.children as ElementContent[]) } as never]
			: [node];
	});
}

function isMark({ type }: ElementContent): boolean {
	return type === 'citation' || type === 'noteReference';
}
