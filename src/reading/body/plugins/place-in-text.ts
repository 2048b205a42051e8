import type { Text } from 'hast';
import type { Node, Point } from 'unist';
import type { VFile } from 'vfile';

type TextNode = Node & Pick<Text, 'value'>;

/** The place of some words of a text node in the source of the file; that of the node if they are written otherwise there. */
export function placeInText(node: TextNode, words: string, index: number, file: VFile): Point | undefined {
	const { start } = node.position ?? {};
	if (!start) return undefined;
	const before = sourceOf(node, file)
		.slice(0, writtenAs(node, words, index, file)?.index ?? 0)
		.split('\n');
	const last = before.at(-1)?.length ?? 0;
	return {
		line: start.line + before.length - 1,
		column: before.length === 1 ? start.column + last : last + 1,
	};
}

/** True if a writer has put a backslash before any sign of some words of a text node, so that they are meant as they stand. */
export function isEscaped(node: TextNode, words: string, index: number, file: VFile): boolean {
	return writtenAs(node, words, index, file)?.[0].includes('\\') ?? false;
}

/** The words at an index of a text node as they are written in the source, escapes included. */
function writtenAs(node: TextNode, words: string, index: number, file: VFile): RegExpMatchArray | undefined {
	const before = node.value.slice(0, index).split(words).length - 1;
	const signs = [...words].map((sign) => `\\\\?${RegExp.escape(sign)}`).join('');
	return [...sourceOf(node, file).matchAll(new RegExp(signs, 'gu'))][before];
}

function sourceOf({ position }: Node, file: VFile): string {
	return position ? String(file).slice(position.start.offset, position.end.offset) : '';
}
