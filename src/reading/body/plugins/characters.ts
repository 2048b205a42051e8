import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { visit } from '../../../body/visit.ts';
import { badCharacter } from '../../files/characters.ts';

/** Refuses signs that a text may not hold where they are written as references: `&#0;`, `&#x202E;`. */
export function characters() {
	return (tree: Root, file: VFile): void => {
		// Of signs that are written as they are, `decode` has told.
		if (!String(file).includes('&#')) return;
		visit(tree, undefined, (node) => {
			const texts =
				node.type === 'text'
					? [node.value]
					: node.type === 'element'
						? Object.values(node.properties).map(String)
						: [];
			for (const text of texts) {
				const bad = badCharacter(text);
				if (bad) return void file.message(bad.reason, node.position);
			}
		});
	};
}
