import type { Element, ElementContent, Root } from 'hast';
import type { Note, NoteReference, Notes } from '../../../body/nodes.ts';
import { visit } from '../../../body/visit.ts';

const prefix = '#note-fn-';

/** Makes nodes of ours of the notes of GFM, which remark-rehype writes as a page shows them. */
export function notes() {
	return (tree: Root): void => {
		const references = new Map<string, NoteReference[]>();
		visit(tree, 'element', (element, index, parent) => {
			const [link] = element.children;
			if (
				element.tagName !== 'sup' ||
				link?.type !== 'element' ||
				link.properties.dataFootnoteRef === undefined
			)
				return;
			const note = decodeURIComponent(String(link.properties.href).slice(prefix.length));
			const before = references.getOrInsertComputed(note, () => []);
			const number = before[0]?.number ?? references.size;
			const reference: NoteReference = { type: 'noteReference', note, number, times: before.length + 1 };
			before.push(reference);
			if (parent) parent.children[index] = reference;
		});
		visit(tree, 'element', (element, index, parent) => {
			if (element.properties.dataFootnotes === undefined || !parent) return;
			parent.children[index] = notesOf(element, references);
		});
	};
}

function notesOf(section: Element, references: ReadonlyMap<string, readonly NoteReference[]>): Notes {
	const list = section.children.find(
		(child) => child.type === 'element' && child.tagName === 'ol',
	) as Element;
	const items = list.children.filter((child): child is Element => child.type === 'element');
	return {
		type: 'notes',
		children: items.map((item): Note => {
			const note = decodeURIComponent(String(item.properties.id).slice(prefix.length - 1));
			const leading = references.get(note) ?? [];
			return {
				type: 'note',
				note,
				number: leading[0]?.number ?? 0,
				references: leading.length,
				children: withoutWaysBack(item.children),
			};
		}),
	};
}

function withoutWaysBack(children: ElementContent[]): ElementContent[] {
	const kept = children.flatMap((child): ElementContent[] => {
		if (child.type !== 'element') return [child];
		if (child.properties.dataFootnoteBackref !== undefined) return [];
		return [{ ...child, children: withoutWaysBack(child.children) }];
	});
	if (kept.length === children.length) return kept;
	// A space stands before each way back.
	while (isSpace(kept.at(-1))) kept.pop();
	const last = kept.at(-1);
	if (last?.type === 'text') last.value = last.value.trimEnd();
	return kept;
}

function isSpace(node: ElementContent | undefined): boolean {
	return node?.type === 'text' && node.value.trim() === '';
}
