/** A fault of the syntax of a module of settings, in the words of who wrote it. */
export interface Slip {
	/** Where it is, in UTF-16 units from the start. */
	offset: number;
	reason: string;
}

const closing: Record<string, string> = { '{': '}', '[': ']', '(': ')' };

/** The first fault of syntax of a module in TypeScript; undefined if it has none. */
export async function syntaxSlip(text: string): Promise<Slip | undefined> {
	// The parser is loaded for who needs it.
	const { parseSync } = await import('rolldown/utils');
	const [error] = parseSync('site.ts', text).errors;
	if (!error) return undefined;
	const offset = error.labels[0]?.start ?? 0;
	return (
		missingComma(text, offset, error.message) ??
		badSign(text, offset, error.message) ??
		badBracket(text, offset) ?? {
			offset,
			reason: `is not TypeScript: ${error.message}; write name: value, with a comma behind each value`,
		}
	);
}

/** Where a value ends and something follows that is no comma. */
function missingComma(text: string, offset: number, message: string): Slip | undefined {
	const wanted = /^Expected `,` or `([\])}])` but found `(.*)`/s.exec(message);
	if (!wanted || wanted[2] === 'EOF') return undefined;
	const sign = text[offset] ?? '';
	if (sign === ';') return { offset, reason: 'ends a value with a semicolon; write , in place of ;' };
	if ('])}'.includes(sign)) return undefined;
	if (wanted[1] === ']' && wanted[2] === ':') return openList(text, offset);
	const end = endOfCode(text.slice(0, offset));
	const quote = text[end - 1] ?? '';
	if (end === offset && `'"`.includes(quote)) return midQuote(end - 1, quote);
	return { offset: end, reason: 'lacks a comma behind its value; write , here' };
}

/** A list that runs on into the field behind it, whose name stands before a colon. */
function openList(text: string, colon: number): Slip {
	const lines = text.slice(0, colon).split('\n');
	const offset = endOfCode(lines.slice(0, -1).join('\n'));
	const isComma = text[offset - 1] === ',';
	return { offset: isComma ? offset - 1 : offset, reason: 'lacks the end of a list; write ] here' };
}

function midQuote(offset: number, quote: string): Slip {
	return { offset, reason: `ends a text in its middle; write \\${quote} in place of ${quote}` };
}

/** Where the code ends that a text begins with, before comments and spaces. */
function endOfCode(text: string): number {
	const code = text.trimEnd().replace(/(?:\/\*(?:(?!\*\/)[\s\S])*\*\/|(?<=\s)\/\/[^\n]*)$/, '');
	return code.length === text.length ? text.length : endOfCode(code);
}

function badSign(text: string, offset: number, message: string): Slip | undefined {
	const sign = String.fromCodePoint(text.codePointAt(offset) ?? 32);
	if (/^Encountered diff marker/.test(message))
		return {
			offset,
			reason: 'is the mark of a merge that was not finished; keep one of the two, without marks',
		};
	if (/^Unterminated string/.test(message) && text[offset - 1] === sign) return midQuote(offset - 1, sign);
	if (/^Unterminated string/.test(message))
		return { offset, reason: `begins a text that does not end; write ${sign} behind it` };
	if (/^Invalid assignment in object/.test(message))
		return { offset: text.indexOf('=', offset), reason: 'gives a value with =; write : in place of =' };
	if (/[“”„‟«»‘’‚″′]/.test(sign))
		return { offset, reason: `is no quote mark of code; write " in place of ${sign}` };
	if (/^Invalid Character/.test(message) && text[offset - 1] === '#')
		return { offset: offset - 1, reason: 'begins no comment; write // in place of #' };
	if (sign === ',' && /^Unexpected token/.test(message))
		return { offset, reason: 'is a comma too many; take it away' };
	return undefined;
}

/** A bracket that is not closed, or closes nothing. */
function badBracket(text: string, offset: number): Slip | undefined {
	const open: string[] = [];
	const tokens =
		/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/.*|\/\*[\s\S]*?\*\/|[[\]{}()]/g;
	for (const [token] of text.slice(0, offset).matchAll(tokens)) {
		if (closing[token]) open.push(closing[token]);
		else if ('])}'.includes(token)) open.pop();
	}
	const sign = text[offset];
	const wanted = open.at(-1);
	if (offset >= text.trimEnd().length)
		return wanted
			? { offset, reason: `ends before all is closed; write ${open.toReversed().join('')} here` }
			: undefined;
	if (!sign || !'])}'.includes(sign) || sign === wanted) return undefined;
	return wanted
		? { offset, reason: `is ${sign} while another bracket is open; write ${wanted} here` }
		: { offset, reason: `is ${sign} and closes nothing; take it away` };
}
