import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';

/** The place of some words inside a text node, read off the source of the file; that of the node if it has them otherwise. */
export function placeInText(
	{ position }: { position?: Position | undefined },
	words: string,
	file: VFile,
): Point | undefined {
	if (!position) return undefined;
	const { start, end } = position;
	const written = String(file).slice(start.offset, end.offset);
	const before = written.slice(0, Math.max(0, written.indexOf(words))).split('\n');
	const last = before.at(-1)?.length ?? 0;
	return {
		line: start.line + before.length - 1,
		column: before.length === 1 ? start.column + last : last + 1,
	};
}
