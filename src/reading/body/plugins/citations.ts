import type { ElementContent, Root, Text } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import type { VFile } from 'vfile';
import type { Citation, CitedSource } from '../../../body/nodes.ts';
import { visit } from '../../../body/visit.ts';
import { nearest } from '../../front-matter/validate.ts';
import { type FileFacts, factsOf } from './file-facts.ts';
import { isEscaped, placeInText } from './place-in-text.ts';

/** The mark of a citation in text. */
export const citationMark = /\[\^([^\]\s]+)\]/g;

/**
 * Makes a citation of `[^id]`, where id is a source of the front matter. CommonMark leaves such a mark as text when no
 * footnote of that name is defined; so ordinary footnotes go on working, and a mark that names neither is an error.
 * Sources are numbered in the order of their first citation; marks in a row are one citation.
 */
export function citations() {
	return (tree: Root, file: VFile): void => {
		const facts = factsOf(file);
		findAndReplace(
			tree,
			[
				citationMark,
				(mark: string, source: string, match: { index: number; stack: unknown[] }) => {
					const text = match.stack.at(-1) as Text;
					if (isEscaped(text, mark, match.index, file)) return false;
					if (facts.sources.includes(source)) return cite(source, facts);
					file.message(unknownSource(source, facts.sources), placeInText(text, mark, match.index, file));
					return false;
				},
			],
			{ ignore: ['a', 'code', 'pre'] },
		);
		visit(tree, undefined, (node) => {
			if ('children' in node) node.children = joined(node.children as ElementContent[]);
		});
	};
}

/** Cites a source once more, and counts it. */
export function cite(source: string, facts: Pick<FileFacts, 'cited'>): Citation {
	let cited = facts.cited.find((entry) => entry.source === source);
	if (!cited) {
		cited = { source, times: 0 };
		facts.cited.push(cited);
	}
	cited.times += 1;
	const number = facts.cited.indexOf(cited) + 1;
	return { type: 'citation', sources: [{ source, number, times: cited.times }] };
}

/** Makes one of citations that stand in a row, with nothing or a space between them. */
function joined(children: ElementContent[]): ElementContent[] {
	const result: ElementContent[] = [];
	for (const [index, child] of children.entries()) {
		const last = result.at(-1);
		const isGap = child.type === 'text' && child.value.trim() === '';
		if (isGap && last?.type === 'citation' && children[index + 1]?.type === 'citation') continue;
		if (child.type === 'citation' && last?.type === 'citation')
			last.sources = sorted([...last.sources, ...child.sources]);
		else result.push(child);
	}
	return result;
}

/** The sources of one citation in the order of their numbers. */
export function sorted(sources: readonly CitedSource[]): CitedSource[] {
	return sources.toSorted((a, b) => a.number - b.number || a.times - b.times);
}

/** Says that no source has a name that is cited, with the one that is meant. */
export function unknownSource(source: string, known: readonly string[]): string {
	const meant = nearest(source, known);
	const cure = meant ? `did you mean [^${meant}]?` : 'add it to sources, or define a footnote of that name';
	return `[^${source}] names no source of this article; ${cure}`;
}
