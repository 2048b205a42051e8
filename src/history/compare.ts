/** What changed between two wordings of an article: passage by passage, and in each word by word. */
import { diffArrays, diffWords } from 'diff';
import { keyOfLine, type Line } from '../reading/body/wording.ts';

/** Words that stayed, came or went. */
export interface Piece {
	text: string;
	change?: 'inserted' | 'deleted';
}

/** A passage that differs. */
export interface ChangedPassage {
	/** What it is (see wording.ts). */
	kind: string;
	change: 'changed' | 'inserted' | 'deleted' | 'moved';
	pieces: Piece[];
}

/** What differs, in the order of the page; a number stands for as many passages that stayed as they were. */
export type Comparison = (ChangedPassage | number)[];

/** Part of its words that a passage shares with another one before it is taken for a change of it. */
const alike = 0.4;

/** Compares two wordings. @param language of the article (BCP 47), by whose words it is compared */
export function compare(before: readonly Line[], after: readonly Line[], language: string): Comparison {
	const steps = diffArrays(before.map(keyOfLine), after.map(keyOfLine));
	const gone = steps.flatMap(({ removed, value }) => (removed ? value : []));
	const come = new Set(steps.flatMap(({ added, value }) => (added ? value : [])));
	const moved = new Set(gone.filter((key) => come.has(key)));
	const segmenter = segmenterIn(language);
	const comparison: Comparison = [];
	let same = 0;
	const endSame = (): void => {
		if (same > 0) comparison.push(same);
		same = 0;
	};
	for (let at = 0; at < steps.length; at += 1) {
		const { added, removed, count, value } = steps[at] as (typeof steps)[number];
		if (!added && !removed) {
			same += count;
			continue;
		}
		const next = steps[at + 1];
		const [out, into] = removed ? [value, next?.added ? next.value : []] : [[], value];
		if (removed && next?.added) at += 1;
		const left = out.filter((key) => !moved.has(key));
		const found = passages(left, into, moved, segmenter);
		if (found.length > 0) endSame();
		comparison.push(...found);
	}
	endSame();
	return comparison;
}

function lineOf(key: string): Line {
	const end = key.indexOf('\n');
	return [key.slice(0, end), key.slice(end + 1)];
}

/** Sets each passage that came beside the one that it was made of. */
function passages(
	out: readonly string[],
	into: readonly string[],
	moved: ReadonlySet<string>,
	segmenter: Intl.Segmenter,
): ChangedPassage[] {
	const left = [...out];
	const found: ChangedPassage[] = [];
	const goneBefore = (end: number): void => {
		for (const key of left.splice(0, end)) found.push(whole(key, 'deleted'));
	};
	for (const key of into) {
		if (moved.has(key)) {
			found.push(whole(key, 'moved'));
			continue;
		}
		const [kind, text] = lineOf(key);
		const from = left.findIndex((other) => {
			const [otherKind, words] = lineOf(other);
			return otherKind === kind && likeness(words, text, segmenter) >= alike;
		});
		if (from < 0) {
			found.push(whole(key, 'inserted'));
			continue;
		}
		goneBefore(from);
		const [, old] = lineOf(left.shift() ?? '');
		found.push({ kind, change: 'changed', pieces: piecesOf(old, text, segmenter) });
	}
	goneBefore(left.length);
	return found;
}

function whole(key: string, change: ChangedPassage['change']): ChangedPassage {
	const [kind, text] = lineOf(key);
	const piece = change === 'inserted' || change === 'deleted' ? { text, change } : { text };
	return { kind, change, pieces: [piece] };
}

/** Compares two texts word by word; a word of Chinese, Japanese or Thai is what its language takes for one (UAX 29). */
export function piecesOf(before: string, after: string, segmenter: Intl.Segmenter): Piece[] {
	return diffWords(before, after, { intlSegmenter: segmenter }).map(
		({ value, added, removed }): Piece => ({
			text: value,
			...(added ? { change: 'inserted' } : removed ? { change: 'deleted' } : {}),
		}),
	);
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Divides texts of a language into words. */
function segmenterIn(language: string): Intl.Segmenter {
	return segmenters.getOrInsertComputed(
		language,
		() => new Intl.Segmenter(language, { granularity: 'word' }),
	);
}

/** The part of their words that two texts share, from 0 to 1. */
function likeness(a: string, b: string, segmenter: Intl.Segmenter): number {
	const [words, others] = [wordsOf(a, segmenter), wordsOf(b, segmenter)];
	const all = Math.max(words.size, others.size);
	return all === 0 ? 0 : words.intersection(others).size / all;
}

function wordsOf(text: string, segmenter: Intl.Segmenter): Set<string> {
	return new Set(
		[...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
			isWordLike ? [segment.toLowerCase()] : [],
		),
	);
}

/** What a change comes to: figures, names and quotations that differ. */
export interface Sums {
	/** Each as it was and as it is; empty if it was not there, or is there no more. */
	figures: [before: string, after: string][];
	names: [before: string, after: string][];
	/** Number of quotations with other words. */
	quotations: number;
}

const figure = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu;
const name = /(?<!^|[.!?“"«]\s?)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu;
const quotation = /“[^”]+”|«[^»]+»|„[^“]+“|"[^"]+"|「[^」]+」/gu;

/** Sums up what changed. @param language of the article (BCP 47) */
export function sumsOf(comparison: Comparison, language: string): Sums {
	const changed = comparison
		.filter((part) => typeof part !== 'number')
		.filter(({ change }) => change !== 'moved');
	const text = (without: Piece['change']): string =>
		changed
			.map(({ pieces }) => pieces.map((piece) => (piece.change === without ? '' : piece.text)).join(''))
			.join('\n');
	const [before, after] = [text('inserted'), text('deleted')];
	const found = (pattern: RegExp): [string, string][] => {
		const [was, is] = [before, after].map((words) =>
			[...(words ?? '').matchAll(pattern)].map(([match]) => match),
		);
		const out = without(was ?? [], is ?? []);
		const into = without(is ?? [], was ?? []);
		return Array.from({ length: Math.max(out.length, into.length) }, (_, index) => [
			out[index] ?? '',
			into[index] ?? '',
		]);
	};
	// German writes every noun as a name: there only several in a row are taken for one.
	const isName = ([was, is]: [string, string]): boolean => !/^de\b/.test(language) || /\s/.test(was + is);
	return {
		figures: found(figure),
		names: found(name).filter(isName),
		quotations: found(quotation).length,
	};
}

/** The entries of a list that another one has not, each as often as it has it more. */
function without(list: readonly string[], other: readonly string[]): string[] {
	const left = [...other];
	return list.filter((entry) => {
		const at = left.indexOf(entry);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}
