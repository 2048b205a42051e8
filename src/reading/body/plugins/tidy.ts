import type { Data, ElementContent, ElementData, Nodes, Root, RootData } from 'hast';

/**
 * Leaves of a tree what is kept: no positions, which are those of the source, no comments, which are for the newsroom. Text
 * that a comment stood in is one text again.
 */
export function tidy() {
	return (tree: Root): void => clean(tree);
}

function clean(node: Nodes): void {
	delete node.position;
	const { formerIds } = (node.data ?? {}) as Data;
	if (formerIds) node.data = { formerIds } as RootData & ElementData;
	else delete node.data;
	if (!('children' in node)) return;
	const children: ElementContent[] = [];
	for (const child of node.children as ElementContent[]) {
		if (child.type === 'comment') continue;
		const last = children.at(-1);
		if (child.type === 'text' && last?.type === 'text') last.value += child.value;
		else children.push(child);
		clean(child);
	}
	node.children = children;
}
