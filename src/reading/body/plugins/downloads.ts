import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { visit } from '../../../body/visit.ts';
import { factsOf } from './file-facts.ts';

/** Says behind each link to a file what the file is: nobody should fetch megabytes to find out. */
export function downloads() {
	return (tree: Root, file: VFile): void => {
		const { downloads: found } = factsOf(file);
		if (found.size === 0) return;
		visit(tree, 'element', ({ tagName, properties }, index, parent) => {
			const file = tagName === 'a' ? found.get(String(properties.href)) : undefined;
			if (!file || !parent) return;
			parent.children.splice(index + 1, 0, { type: 'fileFacts', format: file.format, bytes: file.bytes });
		});
	};
}
