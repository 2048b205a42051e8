/**
 * Reading: what one pass over one content file yields (see reading.ts), and every problem found on the way.
 *
 * A Problem is plain data, so that it crosses from a worker thread as it is.
 */

/** Something wrong in a content file, told to the person who wrote it. */
export interface Problem {
	/** Path from the project folder, with forward slashes. */
	file: string;
	/** Line, from 1. */
	line: number;
	/** Column in UTF-16 units, from 1. */
	column: number;
	/** Path of the front matter field, such as `sources.2.url`. */
	field?: string;
	/** What is wrong; what to write instead. */
	reason: string;
}

/** One line for a terminal or a log: `file:line:column  field: reason`. */
export function formatProblem({ file, line, column, field, reason }: Problem): string {
	return shown(`${file}:${line}:${column}  ${field ? `${field}: ` : ''}${reason}`);
}

/** A name or a text as it can be printed: what would move the cursor, or turn the line around, is written out. */
function shown(text: string): string {
	return text.replace(
		/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

/** Problems in reading order: by file, then line, then column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	const byName = new Intl.Collator('en').compare;
	return problems.toSorted((a, b) => byName(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** All problems as one report with a closing count of what they are; what `build` prints before it stops. */
export function reportProblems(problems: readonly Problem[], noun = 'problem'): string {
	const files = new Set(problems.map(({ file }) => file)).size;
	const count = `${plural(problems.length, noun)} in ${plural(files, 'file')}`;
	return [...sortProblems(problems).map(formatProblem), '', `${count}.`].join('\n');
}

function plural(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
