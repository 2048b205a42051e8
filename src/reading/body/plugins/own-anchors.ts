import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { nearest } from '../../front-matter/validate.ts';
import { factsOf } from './file-facts.ts';
import { pageIds } from './headings.ts';
import { visit } from './visit.ts';

/** Checks that links within a body lead to a place in it, or to one that the page around it has. */
export function ownAnchors() {
	return (tree: Root, file: VFile): void => {
		const ids = new Set<string>();
		const links: { anchor: string; position: Element['position'] }[] = [];
		visit(tree, 'element', ({ properties: { id, href, className }, position }) => {
			if (typeof id === 'string') ids.add(id);
			// Those of the house lead to what is right by its making.
			if (typeof href === 'string' && href.startsWith('#') && className === undefined)
				links.push({ anchor: decoded(href.slice(1)), position });
		});
		for (const { anchor, position } of links) {
			if (anchor === '' || ids.has(anchor) || pageIds.includes(anchor) || anchor.includes(':')) continue;
			const meant = nearest(
				anchor,
				factsOf(file).headings.map(({ id }) => id),
			);
			file.message(
				`"#${anchor}" is no section of this article; ${meant ? `did you mean #${meant}?` : 'link to the id of a heading'}`,
				position,
			);
		}
	};
}

function decoded(anchor: string): string {
	try {
		return decodeURIComponent(anchor);
	} catch {
		return anchor;
	}
}
