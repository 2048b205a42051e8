import type { Element, Root, Text } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import type { VFile } from 'vfile';
import { nearest } from '../../front-matter/validate.ts';
import { type FileFacts, factsOf } from './file-facts.ts';
import { placeInText } from './place-in-text.ts';

/** Id of the entry of a source in the list at the end. A heading's slug never holds a colon, so the two cannot meet. */
export const sourceAnchor = (source: string): string => `source:${source}`;

/** Id of the place where a source is cited for the nth time, from 1. */
export const citationAnchor = (source: string, times: number): string => `cite:${source}:${times}`;

/**
 * Turns `[^id]`, where id is a source of the front matter, into a numbered link to the source. CommonMark leaves such
 * a mark as text when no footnote of that name is defined; so ordinary footnotes go on working, and a mark that names
 * neither is an error. Sources are numbered in the order of their first citation.
 */
export function citations() {
	return (tree: Root, file: VFile): void => {
		const facts = factsOf(file);
		findAndReplace(
			tree,
			[
				/\[\^([^\]\s]+)\]/g,
				(_mark: string, source: string, match: { index: number; stack: unknown[] }) => {
					if (facts.sources.includes(source)) return cite(source, facts);
					const text = match.stack.at(-1) as Text;
					file.message(unknownSource(source, facts.sources), placeInText(text, `[^${source}]`, file));
					return false;
				},
			],
			{ ignore: ['a', 'code', 'pre'] },
		);
	};
}

function cite(source: string, facts: FileFacts): Element {
	let citation = facts.cited.find((entry) => entry.source === source);
	if (!citation) {
		citation = { source, times: 0 };
		facts.cited.push(citation);
	}
	citation.times += 1;
	const number = facts.cited.indexOf(citation) + 1;
	const link: Element = {
		type: 'element',
		tagName: 'a',
		properties: {
			href: `#${sourceAnchor(source)}`,
			id: citationAnchor(source, citation.times),
			ariaLabel: `Source ${number}`,
		},
		children: [{ type: 'text', value: String(number) }],
	};
	return { type: 'element', tagName: 'sup', properties: { className: ['citation'] }, children: [link] };
}

function unknownSource(source: string, known: readonly string[]): string {
	const meant = nearest(source, known);
	const cure = meant ? `did you mean [^${meant}]?` : 'add it to sources, or define a footnote of that name';
	return `[^${source}] names no source of this article; ${cure}`;
}
