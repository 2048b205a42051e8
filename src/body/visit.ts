import type { Nodes as Hast } from 'hast';
import type { Nodes as Mdast } from 'mdast';
import type { Node, Parent } from 'unist';

/** Returned by a visitor: what is below the node is not visited. */
export const skip = Symbol('skip');

/** The nodes of a type in trees like `Tree`; all of them where no type is given. */
type NodeOf<Tree, Type> = Extract<
	Tree extends Hast ? Hast : Mdast,
	Type extends string ? { type: Type } : Node
>;

type ParentOf<Tree> = Extract<Tree extends Hast ? Hast : Mdast, Parent>;

/**
 * Walks a tree, each node before those below it. Visitors may change a node, its children and its place in its parent.
 * `visit` of unist-util-visit makes a function with a name of its own for each node, which took a sixth of the time of
 * reading.
 * @param type of the nodes that are visited; all if it is undefined
 * @param visitor returns `skip` to leave out what is below a node
 */
export function visit<Tree extends Hast | Mdast, Type extends string | undefined>(
	tree: Tree,
	type: Type,
	visitor: (node: NodeOf<Tree, Type>, index: number, parent: ParentOf<Tree> | undefined) => unknown,
): void {
	walk(tree, 0, undefined);
	function walk(node: Node, index: number, parent: Parent | undefined): void {
		const matches = type === undefined || node.type === type;
		const way = matches
			? visitor(node as NodeOf<Tree, Type>, index, parent as ParentOf<Tree> | undefined)
			: undefined;
		if (way === skip || !('children' in node)) return;
		const { children } = node as Parent;
		for (let at = 0; at < children.length; at += 1) walk(children[at] as Node, at, node as Parent);
	}
}
