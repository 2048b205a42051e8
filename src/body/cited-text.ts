import type { Text } from 'hast';
import { bindFigures } from '../words/bind-figures.ts';
import type { Citation, CitedSource } from './nodes.ts';

/** What a text of front matter cites at one place: the offset in the text without marks, and the sources. */
export type FieldMark = [offset: number, sources: CitedSource[]];

/** A line of text with the citations in it, as part of a body. */
export type CitedText = (Text | Citation)[];

/**
 * Puts the citations of a text of front matter back where they stand.
 * @param text without marks
 * @param language of the text (BCP 47), in whose forms figures are bound to what they count
 */
export function citedText(
	text: string,
	language: string,
	marks: readonly FieldMark[] | undefined = [],
): CitedText {
	// A figure may be bound across a mark, and binding keeps every offset.
	const bound = bindFigures(text, language);
	const starts = [0, ...marks.map(([offset]) => offset)];
	return starts
		.flatMap((start, index): CitedText => {
			const [offset, sources] = marks[index] ?? [bound.length, undefined];
			return [
				{ type: 'text', value: bound.slice(start, offset) },
				...(sources ? [{ type: 'citation' as const, sources }] : []),
			];
		})
		.filter((node) => node.type === 'citation' || node.value !== '');
}

/** Writes a text of front matter as its writer did, with its marks. */
export function writtenText(text: string, marks: readonly FieldMark[] = []): string {
	return marks.reduceRight(
		(written, [offset, sources]) =>
			written.slice(0, offset) + sources.map(({ source }) => `[^${source}]`).join('') + written.slice(offset),
		text,
	);
}
