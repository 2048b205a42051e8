import type { Root } from 'hast';
import { visit } from './visit.ts';

/** Names the boxes of task lists, which say only by their look whether a task is done. */
export function taskLists() {
	return (tree: Root): void => {
		visit(tree, 'element', ({ tagName, properties }) => {
			if (tagName === 'input') properties.ariaLabel = properties.checked ? 'Done' : 'Not done';
		});
	};
}
