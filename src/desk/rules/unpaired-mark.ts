/**
 * unpaired-mark: a quotation or bracket that is opened and not closed, or a quotation that is closed and not opened.
 *
 * Why: the reader cannot tell where the words of another end.
 * Severity: warning. A quotation may run through paragraphs, and straight and curly marks may be partners, so that a
 * paragraph with straight ones is not read. Waive it where the mark is quoted.
 * Measured on 2,592 posts: 63 flags, 61 right.
 */
import { opaque, type Passage, placeOf } from '../../reading/body/copy.ts';
import type { Remark, Rule } from '../rule.ts';

export const unpairedMark: Rule = {
	name: 'unpaired-mark',
	severity: 'warning',
	summary: 'A quotation or bracket that is opened and not closed, or the reverse',
	flags: [
		['She said: “The quay is closed. Night fell.', 'opens a quotation that does not end'],
		['She said the quay is closed.” Night fell.', 'closes a quotation that does not begin'],
		['The Harbour Office (HO closed the quay.', '"(" is not closed'],
	],
	passes: [
		'“The quay is closed.\n\n“It will stay closed,” she said.',
		'The Harbour Office (HO) closed: a) the quay, b) the pier. He smiled :) and was 5″ tall, “so 5″ is tall“.',
		'“The quay is closed.\n\nIt will stay closed.” So it was.',
		'It is there, he said, “to:\n\n- save boats;\n- save ships;\n- save lives;\n- save goods.”',
		'He said ”yes” and “no" to them; it’s so.”',
		'She said “the quay” and `(` and “the pier”. It is 5\' 10" long, and 12" wide.',
	],
	*check({ copy }) {
		for (const [index, passage] of copy.passages.entries()) {
			const near = (from: number, to: number) => copy.passages.slice(Math.max(0, from), to);
			yield* open(
				passage,
				() => near(index - mostParagraphs, index),
				() => near(index + 1, index + 1 + mostParagraphs),
			);
		}
	},
};

/** The paragraphs before or after one. */
type Around = () => readonly Passage[];

/** Marks that are opened and not closed, or closed and not opened. */
function* open(passage: Passage, before: Around, rest: Around): Iterable<Remark> {
	const { kind } = passage;
	if (!/[“”(]/.test(passage.text)) return;
	const text = passage.text.replace(closedOddly, (mark) => mark.replace('“', '”'));
	if (text.includes(opaque) || kind === 'cell' || kind === 'quote') return;
	// A straight mark, or one of inches, may be the partner of a curly one.
	if (!/["″]/.test(text)) yield* openQuotation({ ...passage, text }, before, rest);
	const brackets = unpaired(
		text.replace(smiley, (face) => ' '.repeat(face.length)),
		'(',
		')',
	);
	if (brackets.opened === undefined || brackets.closed !== undefined) return;
	yield { place: placeOf(passage, brackets.opened), reason: '"(" is not closed; write ) where it ends' };
}

/** An opening mark where a closing one should stand. */
const closedOddly = /(?<=[\p{L}\p{N}.,!?)\]])“(?=[\s.,;:!?)—–-]|$)| “(?=[.,;:!?)])/gu;
const smiley = /[:;]-?[()]/g;

/** A quotation may run through paragraphs, each of which opens it anew, or which only the last one closes. */
function* openQuotation(passage: Passage, before: Around, rest: Around): Iterable<Remark> {
	const { opened, closed } = unpaired(passage.text, '“', '”');
	const goesOn = (): boolean =>
		rest().some(({ text, kind }) => {
			const marks = unpaired(text, '“', '”');
			return (
				kind === 'quote' || /^\P{L}*[“"]/u.test(text) || marks.closed !== undefined || text.includes('"')
			);
		});
	if (opened !== undefined && !goesOn()) {
		const reason = '"“" opens a quotation that does not end; write ” where it ends';
		yield { place: placeOf(passage, opened), reason };
	}
	const wentOn = (): boolean => before().some(({ text }) => unpaired(text, '“', '”').opened !== undefined);
	if (closed !== undefined && opened === undefined && !mayBegin(passage) && !wentOn()) {
		const reason = '"”" closes a quotation that does not begin; write “ where it begins';
		yield { place: placeOf(passage, closed), reason };
	}
}

/** Paragraphs and entries of a list that a quotation may run through. */
const mostParagraphs = 9;

/** True if single marks may open it, or if it is the whole paragraph, whose beginning stands further up. */
function mayBegin({ text }: Passage): boolean {
	return /[‘'’]\p{L}/u.test(text) || text.trimEnd().endsWith('”') || /”\s*[-–—]/.test(text);
}

/** The first mark that is opened and never closed, and the first one that closes nothing. */
function unpaired(text: string, opening: string, closing: string): { opened?: number; closed?: number } {
	if (!text.includes(opening) && !text.includes(closing)) return {};
	const stack: number[] = [];
	let closed: number | undefined;
	for (let index = 0; index < text.length; index += 1) {
		if (text[index] === opening) stack.push(index);
		else if (text[index] === closing && stack.pop() === undefined) closed ??= index;
	}
	return { ...(stack[0] !== undefined && { opened: stack[0] }), ...(closed !== undefined && { closed }) };
}
