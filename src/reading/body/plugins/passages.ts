import type { Html, Nodes, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { limits } from '../../limits/limits.ts';
import { opaque, type Passage } from '../copy.ts';
import { citationMark } from './citations.ts';
import { factsOf } from './file-facts.ts';

const kinds = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' } as const;

/** Keeps the words of the body with their places, for the desk. It comes first, so that it sees what the writer wrote. */
export function passages() {
	return (tree: Root, file: VFile): void => {
		const { copy } = factsOf(file);
		const lines = String(file).split('\n');
		visitFlow(tree, false);

		function visitFlow(node: Nodes, quoted: boolean): void {
			if (node.type === 'html') addComments(node);
			else if (node.type in kinds) addPassage(node, quoted);
			else if ('children' in node)
				for (const child of node.children) visitFlow(child, quoted || isOfOthers(node));
		}

		function addPassage(node: Nodes, quoted: boolean): void {
			const kind = quoted ? 'quote' : kinds[node.type as keyof typeof kinds];
			const passage: Passage = { kind, text: '', runs: [], cites: [], links: [] };
			if (node.type === 'heading') passage.depth = node.depth;
			visitPhrasing(node, passage);
			const { length } = passage.text;
			if (length > limits.passageLength)
				file.message(
					`is a paragraph of ${length} characters; divide it below ${limits.passageLength}`,
					node.position,
				);
			copy.passages.push(passage);
		}

		function visitPhrasing(node: Nodes, passage: Passage): void {
			const start = passage.text.length;
			if (node.type === 'text') addText(node, passage);
			else if (node.type === 'html') addComments(node);
			else if (node.type === 'break') passage.text += '\n';
			else if (node.type === 'footnoteReference') passage.cites.push([start, node.identifier]);
			else if ('children' in node) for (const child of node.children) visitPhrasing(child, passage);
			else passage.text += opaque;
			if (node.type === 'link' || node.type === 'linkReference')
				passage.links.push([start, passage.text.length]);
			if (node.type === 'image' || node.type === 'imageReference') {
				const { line = 1, column = 1 } = node.position?.start ?? {};
				copy.images.push({ alt: node.alt ?? '', place: [line, column] });
			}
		}

		/**
		 * Adds text line by line, since a line of a list or quotation begins after marks that are no part of it. A new line is
		 * a space, as readers see it: a text means the same wherever its lines are broken.
		 */
		function addText({ value, position }: Text, passage: Passage): void {
			const first = position?.start.line ?? 1;
			for (const [index, part] of value.split('\n').entries()) {
				if (index > 0) passage.text += ' ';
				const line = first + index;
				const column =
					index === 0
						? (position?.start.column ?? 1)
						: Math.max(0, lines[line - 1]?.indexOf(part.slice(0, 12)) ?? 0) + 1;
				addLine(part, line, column, passage);
			}
		}

		function addComments({ value, position }: Html): void {
			const { line = 1, column = 1 } = position?.start ?? {};
			// Only as far as one ends: the end of an open one would be looked for again and again.
			const closed = value.slice(0, value.lastIndexOf('-->') + 3);
			for (const { 1: text = '', index } of closed.matchAll(/<!--([\s\S]*?)-->/g)) {
				const before = value.slice(0, index).split('\n');
				copy.comments.push({
					text: text.trim(),
					place: [line + before.length - 1, before.length === 1 ? column + index : 1],
					passage: copy.passages.length,
				});
			}
		}
	};
}

/** True for what holds the words of others, which the house does not say. */
function isOfOthers(node: Nodes): boolean {
	return (
		node.type === 'blockquote' ||
		(node.type === 'containerDirective' && ['embed', 'video', 'audio'].includes(node.name))
	);
}

/** Adds a line without its citation marks, which become citations. */
function addLine(part: string, line: number, column: number, passage: Passage): void {
	let from = 0;
	for (const { 0: mark, 1: source = '', index } of part.matchAll(citationMark)) {
		addRun(from, index);
		passage.cites.push([passage.text.length, source]);
		from = index + mark.length;
	}
	addRun(from, part.length);

	function addRun(start: number, end: number): void {
		if (start === end) return;
		passage.runs.push([passage.text.length, line, column + start]);
		passage.text += part.slice(start, end);
	}
}
