import { findQuotations } from '../quotations.ts';
import { common, contains, differing, partsOf, wordsOf } from '../quote-match.ts';

/** A quotation of fewer words is a term more than a quotation. */
const leastWords = 4;
/** Part of the words that a passage must share to be told as the nearest one. */
const leastAlike = 0.5;

/** A quotation that is not in the texts of its sources. */
export interface AbsentQuotation {
	/** Offset of the first word in the sentence. */
	at: number;
	text: string;
	/** The nearest passage, with the words that differ; undefined if nothing is near. */
	nearest?: { passage: string; own: string; other: string };
}

/** Finds the quotations of a sentence that none of the texts has, with marked cuts and brackets allowed. */
export function absentQuotations(sentence: string, texts: readonly string[]): AbsentQuotation[] {
	const sources = texts.map(wordsOf);
	return findQuotations(sentence).flatMap(({ start, text }) => {
		const words = wordsOf(text);
		if (words.length < leastWords || sources.some((source) => hasParts(source, text))) return [];
		const near = nearestPassage(words, sources);
		return [{ at: start + 1, text, ...(near && { nearest: near }) }];
	});
}

/** True if a source has all parts of a quotation, in their order. */
function hasParts(source: readonly string[], quotation: string): boolean {
	let rest = source.join(' ');
	return partsOf(quotation).every((part) => {
		if (!contains(rest.split(' '), part)) return false;
		rest = rest.slice(` ${rest} `.indexOf(` ${part.join(' ')} `));
		return true;
	});
}

/** The stretch of a source that has most words of a quotation, in order. */
function nearestPassage(
	words: readonly string[],
	sources: readonly (readonly string[])[],
): AbsentQuotation['nearest'] {
	const wanted = new Set(words);
	let best: { score: number; passage: readonly string[] } = { score: 0, passage: [] };
	for (const source of sources)
		for (let from = 0; from < source.length; from += 1) {
			// A stretch begins with a word of the quotation.
			if (!wanted.has(source[from] ?? '')) continue;
			const passage = source.slice(from, from + words.length);
			if (passage.filter((word) => wanted.has(word)).length <= best.score) continue;
			const score = common(words, passage);
			if (score > best.score) best = { score, passage };
		}
	if (best.score < leastAlike * words.length) return undefined;
	const [own, other] = differing(words, best.passage);
	return { passage: best.passage.join(' '), own: own.join(' '), other: other.join(' ') };
}

const number = /(?<![\p{L}\p{N}.,-])\d[\d,]*(?:\.\d+)?(?![\p{L}\p{N}])/gu;

/** Numbers in figures of a sentence, outside quotations, that no text has; those up to twelve may stand there in words. */
export function absentFigures(sentence: string, texts: readonly string[]): { at: number; text: string }[] {
	const bare = texts.map((text) => ` ${text.replaceAll(',', '')} `);
	return [...sentence.matchAll(number)].flatMap(({ 0: text, index }) => {
		const figure = text.replaceAll(',', '').replace(/\.$/, '');
		const pattern = new RegExp(`(?<![\\d.])${RegExp.escape(figure)}(?![\\d])`);
		const isShort = Number(figure) <= 12;
		return isShort || bare.some((source) => pattern.test(source)) ? [] : [{ at: index, text }];
	});
}
