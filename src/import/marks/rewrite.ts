import { type Told, tell } from '../report/account.ts';
import { escapeHtml, type Made, titleOf, wordsOf } from './html.ts';
import { liquidOutput } from './liquid-output.ts';
import { findMarks, type Mark, type Syntax } from './scan.ts';
import { handlerOf } from './table.ts';

/** A text whose marks became HTML, with where each line of it stood. */
export interface Rewritten {
	text: string;
	/** Line of the source, from 1, of a line of the text, from 1. */
	lineOf: (line: number) => number;
}

interface Piece {
	text: string;
	/** Offset in the source. */
	at: number;
	/** True for text that is as it was. */
	same: boolean;
}

/**
 * Makes HTML of the marks of templates in a text, which a parser of Markdown would show as they are. Code stays as it is.
 * @param own what becomes of marks by name, as a `--map` file says
 * @param told takes what is told; its line is that of the text
 */
export function rewriteMarks(
	source: string,
	syntaxes: readonly Syntax[],
	own: Readonly<Record<string, string>>,
	told: (entry: Told, line: number) => void,
): Rewritten {
	const lineAt = (offset: number): number => countLines(source, offset);
	const code = codeIn(source);
	const isCode = (mark: Mark): boolean =>
		code.some(([start, end]) => start <= mark.start && mark.start < end);
	const marks = findMarks(source, syntaxes).filter(
		(mark) => !isCode(mark) || /^(?:raw|highlight)$/.test(mark.name),
	);
	if (marks.length === 0) return { text: source, lineOf: (line) => line };
	const pieces: Piece[] = [];
	walk(marks, 0, source.length);
	const text = pieces.map((piece) => piece.text).join('');
	return { text, lineOf: lineMap(source, pieces) };

	/** Writes what stands between two offsets, with the marks in it. */
	function walk(within: readonly Mark[], from: number, to: number): void {
		let last = from;
		for (let index = 0; index < within.length; index += 1) {
			const mark = within[index] as Mark;
			if (mark.start < last || mark.start >= to) continue;
			const closing = mark.form === 'open' ? partnerOf(within, index) : undefined;
			const end = closing?.end ?? mark.end;
			const inner = closing ? source.slice(mark.end, closing.start) : '';
			const made = make(mark, inner, closing !== undefined);
			if (made === 'as it is') continue;
			pieces.push({ text: source.slice(last, mark.start), at: last, same: true });
			if (made === 'inner only' && closing) {
				const title = titleOf(mark.args);
				if (title) put({ html: title, block: true }, mark, mark.end);
				walk(within.slice(index + 1), mark.end, closing.start);
			} else if (made !== 'inner only') put(made, mark, end);
			last = end;
		}
		pieces.push({ text: source.slice(last, to), at: last, same: true });
	}

	function put({ html, block }: Made, mark: Mark, end: number): void {
		const [before, after] = aroundIn(source, mark.start, end);
		const standsAlone = before.trim() === '' && after.trim() === '';
		// Empty lines divide it from the Markdown around it; inside a list it keeps to its item.
		const lines =
			block && standsAlone ? `\n\n${html}\n\n`.replaceAll('\n', `\n${before}`) : html.replace(/\n+/g, ' ');
		pieces.push({ text: lines, at: mark.start, same: false });
	}

	/** What a mark becomes. */
	function make(mark: Mark, inner: string, isPair: boolean): Made | 'inner only' | 'as it is' {
		const { syntax, name, args } = mark;
		const line = lineAt(mark.start);
		const written = source.slice(mark.start, mark.end);
		if (syntax === 'output') {
			const made = liquidOutput(written.slice(2, -2).replace(/^-|-$/g, ''));
			if (made) return made;
			told(
				tell('lost', 'template', `${written} showed what only the old site knew; its words are left out`, {
					value: written,
				}),
				line,
			);
			const words = args.list[0] && /^\s*["']/.test(written.slice(2)) ? escapeHtml(args.list[0]) : '';
			return { html: words };
		}
		const rule = own[name];
		if (rule !== undefined) {
			if (rule === 'drop') return { html: '', block: true };
			if (rule === 'keep') return isPair ? 'inner only' : { html: '' };
			const filled = rule.replace(/\{([\w-]+)\}/g, (_, key: string) =>
				key === 'inner' ? inner : (args.named[key] ?? args.list[Number(key)] ?? ''),
			);
			return { html: filled, block: true };
		}
		const handler = handlerOf(name);
		if (syntax === 'wordpress' && !isShortcode(mark, isPair, source)) return 'as it is';
		if (name === 'raw' && isPair) return { html: inner, block: inner.includes('\n') };
		const nested =
			isPair && handler
				? rewriteMarks(inner, syntaxes, own, (entry, at) => told(entry, at + line - 1)).text
				: inner;
		const made = handler?.handle(args, nested, syntax);
		if (handler && made) {
			if (handler.kind === 'dropped')
				told(
					tell('dropped', `box ${name}`, `${written} is not for readers of an article`, { value: written }),
					line,
				);
			return made;
		}
		const isControl =
			syntax === 'liquid' &&
			/^(?:if|unless|for|assign|capture|case|when|else|elsif|endif|break|set|cycle|block|macro)$/.test(name);
		const words = isPair ? undefined : wordsOf(args);
		told(
			tell(
				words || (isPair && !isControl) ? 'changed' : 'lost',
				`mark ${name}`,
				`${written} is not known; ${isPair ? 'its text stays, its tag goes' : words ? 'its words and address stay' : 'it goes'}`,
				{ value: written },
			),
			line,
		);
		if (isPair) return 'inner only';
		return words ?? { html: '' };
	}
}

/** Of a mark in square brackets, which prose has too, what says that it is meant for a program. */
function isShortcode({ form, start, end }: Mark, isPair: boolean, source: string): boolean {
	const written = source.slice(start, end);
	if (isPair || form === 'alone' || /\s[\w-]+=["']?\S/.test(written)) return true;
	const [before, after] = aroundIn(source, start, end);
	return before.trim() === '' && after.trim() === '' && /^\[[a-z][a-z\d_-]*\]$/.test(written);
}

/** What stands in a line before and after a part of it. */
function aroundIn(text: string, start: number, end: number): [before: string, after: string] {
	const next = text.indexOf('\n', end);
	const first = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
	return [text.slice(first, start), text.slice(end, next < 0 ? text.length : next)];
}

/** The mark that closes another one, those of its own name inside it counted. */
function partnerOf(marks: readonly Mark[], index: number): Mark | undefined {
	const { name, syntax } = marks[index] as Mark;
	let depth = 1;
	for (const mark of marks.slice(index + 1)) {
		if (mark.name !== name || mark.syntax !== syntax) continue;
		if (mark.form === 'open') depth += 1;
		else if (mark.form === 'close' && --depth === 0) return mark;
	}
	return undefined;
}

/** Where code stands: between fences, and between backticks in a line. */
function codeIn(text: string): [start: number, end: number][] {
	const found: [number, number][] = [];
	let open: { mark: string; start: number } | undefined;
	let offset = 0;
	for (const line of text.split('\n')) {
		const [, mark = ''] = /^\s{0,8}(`{3,}|~{3,})/.exec(line) ?? [];
		if (open) {
			if (mark.startsWith(open.mark)) {
				found.push([open.start, offset + line.length]);
				open = undefined;
			}
		} else if (mark) open = { mark, start: offset };
		else if (line.includes('`'))
			for (const { 0: run, index } of line.matchAll(/(`+)(?!`).+?(?<!`)\1(?!`)/g))
				found.push([offset + index, offset + index + run.length]);
		offset += line.length + 1;
	}
	if (open) found.push([open.start, text.length]);
	return found;
}

function countLines(text: string, until: number): number {
	let lines = 1;
	for (let at = text.indexOf('\n'); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) lines += 1;
	return lines;
}

function lineMap(source: string, pieces: readonly Piece[]): (line: number) => number {
	let lines: number[] | undefined;
	return (line) => {
		if (!lines) {
			lines = [1];
			for (const { text, at, same } of pieces) {
				let from = countLines(source, at);
				for (const sign of text)
					if (sign === '\n') {
						if (same) from += 1;
						lines.push(from);
					}
			}
		}
		return lines[line - 1] ?? lines.at(-1) ?? 1;
	};
}
