import { limits } from './limits.ts';

/** A limit that a text passes, and where. */
export interface Excess {
	/** Line, from 1. */
	line: number;
	/** What is too much; what to do. */
	reason: string;
}

/** A count that grows from line to line, and what to say where it passes its limit. */
interface Sum {
	limit: number;
	/** How much a line adds. */
	of: (line: string) => number;
	reason: string;
}

const divide = 'divide the text';

/** What is counted over all of a body. */
const sums: readonly Sum[] = [
	{
		limit: limits.lines,
		of: (line) => (line.trim() === '' ? 0 : 1),
		reason: `is one line more than ${limits.lines}; ${divide}`,
	},
	{
		limit: limits.allMarkers,
		of: (line) => count(line, /[*_~`]+|[[\]<&@]|:\/\/|www\./gi) + nestingOf(line),
		reason: `has the mark of emphasis, links, items or HTML after the first ${limits.allMarkers}; ${divide}`,
	},
	{
		limit: limits.tags,
		of: (line) => count(line, /<[a-z/]/gi),
		reason: `has the HTML tag after the first ${limits.tags}; write it in Markdown`,
	},
	{
		limit: limits.images,
		of: (line) => count(line, /!\[|<img\b/gi),
		reason: `has the image after the first ${limits.images}; take some away, or ${divide}`,
	},
	{
		limit: limits.blocks,
		of: (line) => (blockStart.test(line) ? 1 : 0),
		reason: `is one block more than ${limits.blocks}; take some away, or ${divide}`,
	},
	{
		limit: limits.maps,
		of: (line) => (/^ {0,3}:{3,}[ \t]*map\b/i.test(line) ? 1 : 0),
		reason: `is one map more than ${limits.maps}; take some away, or ${divide}`,
	},
];

const blockStart = /^ {0,3}:{3,}[ \t]*[a-z]/i;
const blockEnd = /^ {0,3}:{3,}\s*$/;

/** Holds the body of a file to the limits on its shape. Cheap and linear: it runs before any parser does. */
export function findExcess(body: string): Excess[] {
	const found: Excess[] = [];
	const totals = sums.map(() => 0);
	const cells = cellCounter();
	let markers = 0;
	let open = 0;
	for (const [index, text] of body.split('\n').entries()) {
		const line = index + 1;
		const tell = (reason: string) => found.push({ line, reason });
		/** Tells of a limit once, where it is passed. */
		const passes = (before: number, after: number, limit: number) => before <= limit && after > limit;
		if (text.length > limits.lineLength)
			tell(`is a line of ${text.length} characters; break it below ${limits.lineLength}`);
		const nesting = nestingOf(text);
		if (nesting > limits.nesting)
			tell(`is nested ${nesting} deep; keep quotes and lists within ${limits.nesting}`);
		for (const [at, { limit, of, reason }] of sums.entries()) {
			const before = totals[at] ?? 0;
			totals[at] = before + of(text);
			if (passes(before, totals[at], limit)) tell(reason);
		}
		if (cells.passes(text)) tell(`is a row beyond ${limits.cells} cells of tables; ${divide}`);
		if (blockEnd.test(text)) open = Math.max(0, open - 1);
		else if (blockStart.test(text) && ++open === limits.openBlocks + 1)
			tell(`opens a block while ${limits.openBlocks} are open; close each with a line of just :::`);
		const before = markers;
		markers = text.trim() === '' ? 0 : before + count(text, /[*_~`]+|[[\]]/g);
		if (passes(before, markers, limits.markers))
			tell(`has more than ${limits.markers} marks of emphasis, code or links in one paragraph; divide it`);
	}
	return found.slice(0, limits.problems);
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

/** What may be the line between the head of a table and its rows, also in a quote. */
const delimiterRow = /^[|:\-\s>]+$/;

/** Counts cells of tables: a row has as many as its table has columns, however few are written. */
function cellCounter(): { passes: (line: string) => boolean } {
	let columns = 0;
	let cells = 0;
	return {
		passes(line) {
			if (line.trim() === '') columns = 0;
			else if (delimiterRow.test(line)) columns = line.split('|').filter((cell) => cell.includes('-')).length;
			const before = cells;
			cells += columns;
			return before <= limits.cells && cells > limits.cells;
		},
	};
}

/** How deep the quotes and lists at the head of a line are nested, at most. */
function nestingOf(line: string): number {
	const head = /^(?:[\s>*+-]|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? '';
	const marks = head.match(/>|[*+-](?=\s)|\d[.)]/g)?.length ?? 0;
	const indent = (/^ */.exec(line)?.[0].length ?? 0) / 2;
	const listed = /^ *(?:[*+-]|\d+[.)])\s/.test(line) ? Math.floor(indent) : 0;
	return Math.max(marks, listed);
}
