import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { shownPath } from '../../files/content-folder.ts';
import { decode, decodedPath, notDecoded } from '../../files/decode.ts';
import { digestOf } from '../../files/digest.ts';
import { dataEnding } from '../../files/file-names.ts';
import { limits } from '../../limits/limits.ts';
import { besideProblem, isElsewhere } from './beside.ts';
import type { FileFacts } from './file-facts.ts';

/** Tells of a fault. @param file that it is in, as messages name it; that of the text, unless given */
type Tell = (reason: string, place?: { line: number; column: number }, file?: string) => void;

/**
 * Reads a CSV file beside an article (RFC 4180) as the element that a Markdown table becomes, each cell with its place in
 * the file. `~~103~~` is struck through, as in Markdown.
 * @returns undefined once it has told what is wrong
 */
export function csvTable(src: string, facts: FileFacts, tell: Tell): Element | undefined {
	const path = decodedPath(src);
	const wrong = path === undefined ? `data="${src}" ${notDecoded}` : pathProblem(path, facts);
	if (wrong || path === undefined) return void tell(wrong ?? '');
	const file = resolve(facts.folder, path);
	const bytes = readFileSync(file);
	facts.beside[path] = digestOf(bytes);
	const decoded = decode(bytes);
	if (!('text' in decoded)) return void tell(decoded.reason, decoded, shownPath(file));
	const rows = recordsOf(decoded.text, (reason, place) => tell(reason, place, shownPath(file)));
	const [head, ...body] = rows ?? [];
	if (!rows) return undefined;
	if (!head)
		return void tell('is empty; write the names of the columns, and a line a row', start, shownPath(file));
	const [other] = head.record.length === 1 ? (/[;\t]/.exec(head.record[0] ?? '') ?? []) : [];
	if (other)
		return void tell(
			`divides its cells by ${JSON.stringify(other)}; save it with commas between them, and with points before decimals`,
			start,
			shownPath(file),
		);
	const cells = rows.reduce((sum, { record }) => sum + record.length, 0);
	if (cells > limits.cells)
		return void tell(`has ${cells} cells; divide it below ${limits.cells}`, start, shownPath(file));
	const lines = decoded.text.split('\n');
	const row = (name: 'th' | 'td', { record, line }: CsvRow): Element =>
		h(
			'tr',
			record.map((text, index) =>
				cell(name, text, { line, column: columnOf(lines[line - 1] ?? '', record, index) }, file),
			),
		);
	return h('table', [
		h('thead', row('th', head)),
		h(
			'tbody',
			body.map((each) => row('td', each)),
		),
	]);
}

const start = { line: 1, column: 1 };

interface CsvRow {
	record: string[];
	/** Line on which it begins, from 1. */
	line: number;
}

function recordsOf(text: string, tell: Tell): CsvRow[] | undefined {
	try {
		let before = 0;
		const rows = parse(text, { info: true, trim: true, skip_empty_lines: true }) as unknown as {
			record: string[];
			info: { lines: number };
		}[];
		return rows.map(({ record, info }) => {
			// Lines inside quotes are of the row, so that it begins after the row before it.
			const line = Math.max(before + 1, info.lines - record.join('').split('\n').length + 1);
			before = info.lines;
			return { record, line };
		});
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const line = Number(error.lines) || 1;
		return void tell(`${reasonOf(error)}`, { line, column: 1 });
	}
}

function reasonOf({ code, message }: CsvError): string {
	if (code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
		return 'has another number of cells than the first line; write one comma between two cells, and a cell with a comma in quotes';
	return `is no CSV: ${message}; put cells with quotes, commas or line ends between double quotes, and double the quotes in them`;
}

/** Column of a cell, as well as it can be told: it is sought from where the one before it ended. */
function columnOf(line: string, record: readonly string[], index: number): number {
	let from = 0;
	for (const text of record.slice(0, index)) from = Math.max(from, line.indexOf(text, from) + text.length);
	return Math.max(from, line.indexOf(record[index] ?? '', from)) + 1;
}

function cell(name: string, text: string, place: { line: number; column: number }, file: string): Element {
	const [, withdrawn] = /^~~(.*)~~$/.exec(text) ?? [];
	const inside: ElementContent[] =
		withdrawn === undefined ? [{ type: 'text', value: text }] : [h('del', withdrawn)];
	const point = { ...place, offset: 0 };
	return {
		...h(name, inside),
		position: { start: point, end: point },
		data: { file: shownPath(file) } as Element['data'],
	};
}

function pathProblem(src: string, { folder, contentFolder }: FileFacts): string | undefined {
	const shown = `data="${src}"`;
	if (isElsewhere(src) || extname(src) !== dataEnding)
		return `${shown} is no CSV file beside the article; save it there and write data="./figures.csv"`;
	const wrong = besideProblem(src, { folder, contentFolder }, [dataEnding]);
	return wrong && `${shown} ${wrong}`;
}
