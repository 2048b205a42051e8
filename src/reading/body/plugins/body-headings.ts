import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from '../../../body/visit.ts';

/** Refuses `# headings` in a body: the headline is the only one of the first level. */
export function bodyHeadings() {
	return (tree: Root, file: VFile): void => {
		visit(tree, 'heading', (node) => {
			if (node.depth !== 1) return;
			const reason = 'is a heading of the first level, which the headline is; begin it with ##';
			file.message(reason, node.position);
			// As it will be, so that it is told of once.
			node.depth = 2;
		});
	};
}
