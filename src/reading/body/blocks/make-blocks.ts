import type { Comment, Element, ElementContent, Root } from 'hast';
import { SKIP } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { factsOf } from '../plugins/file-facts.ts';
import { visit } from '../plugins/visit.ts';
import type { Material, ViewBlock } from './block.ts';
import { blockKinds } from './kinds.ts';

/** The mark at which the page puts the nth block that its View fills in, from 0. */
export const blockMark = /<!--block (\d+)-->/;

/** Makes each block that `directives` marked what its kind says: HTML, or a mark for the View. */
export function makeBlocks() {
	return (tree: Root, file: VFile): void => {
		let depth = 1;
		visit(tree, 'element', (element, index, parent) => {
			const heading = /^h([1-6])$/.exec(element.tagName);
			if (heading) depth = Number(heading[1]);
			if (element.properties.dataBlock === undefined || !parent || index === undefined) return;
			const made = make(element, depth, file);
			if (made) parent.children[index] = made;
			return [SKIP, index + 1];
		});
	};
}

function make(element: Element, depth: number, file: VFile): Element | Comment | undefined {
	const facts = factsOf(file);
	const written = facts.written[Number(element.properties.dataBlock)];
	const kind = written && blockKinds[written.name];
	if (!kind) return undefined;
	const elements = element.children.filter((child): child is Element => child.type === 'element');
	const label = elements.find(({ properties }) => properties.dataBlockLabel !== undefined);
	const material: Material = {
		label: (label?.children ?? []) as ElementContent[],
		content: elements.filter((child) => child !== label),
		attributes: written.attributes,
		facts,
		depth,
		refuse: (reason, at = element) =>
			void file.message(`:::${written.name} ${reason}`, at.position ?? element.position),
	};
	const made = kind.make(material);
	if (!made || 'type' in made) return made;
	return { type: 'comment', value: `block ${noted(made)}` };

	function noted(block: ViewBlock): number {
		const { line, column } = element.position?.start ?? { line: 1, column: 1 };
		return facts.blocks.push({ ...block, place: [line, column] }) - 1;
	}
}
