import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';
import type { VFile } from 'vfile';
import { factsOf } from './file-facts.ts';

const word = /[\p{L}\p{N}]+(?:['’.,\-‑][\p{L}\p{N}]+)*/gu;

/** Counts the words of a body. */
export function countWords() {
	return (tree: Root, file: VFile): void => {
		factsOf(file).words = toText(tree).match(word)?.length ?? 0;
	};
}
