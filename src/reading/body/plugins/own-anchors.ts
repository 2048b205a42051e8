import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { type Block, type Note, noteAnchor } from '../../../body/nodes.ts';
import { visit } from '../../../body/visit.ts';
import { nearest } from '../../front-matter/validate.ts';
import { factsOf } from './file-facts.ts';
import { pageIds } from './headings.ts';

/** Checks that links within a body lead to a place in it, or to one that the page around it has. */
export function ownAnchors() {
	return (tree: Root, file: VFile): void => {
		const ids = new Set<string>();
		const links: { anchor: string; position: Element['position'] }[] = [];
		visit(tree, undefined, (node) => {
			for (const id of (node as Root).data?.formerIds ?? []) ids.add(id);
			if (node.type === 'block' && (node as Block).id !== undefined) ids.add((node as Block).id ?? '');
			if (node.type === 'note') ids.add(noteAnchor((node as Note).note));
			if (node.type !== 'element') return;
			const { properties, position } = node as Element;
			const { id, href } = properties;
			if (typeof id === 'string') ids.add(id);
			if (typeof href === 'string' && href.startsWith('#'))
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
