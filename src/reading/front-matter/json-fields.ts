import { LineCounter } from 'yaml';
import type { Place } from '../files/place.ts';
import type { Fields } from './fields.ts';

/**
 * Parses fields that a program wrote, as JSON: in a time that grows with the file, where the parser of YAML holds each
 * name against all others. Names are looked for in the text only when a place is asked for.
 */
export function jsonFields(text: string): Fields {
	let counter: LineCounter | undefined;
	const placeAt = (offset: number): Place => {
		counter ??= countLines(text);
		const { line, col } = counter.linePos(offset);
		return [line, col];
	};
	const placeOf: Fields['placeOf'] = (path, part = 'value') => {
		let at = 0;
		for (const key of path) {
			const found = text.indexOf(JSON.stringify(String(key)), at + 1);
			if (found >= 0) at = found;
		}
		const name = /^"(?:\\.|[^"\\])*"\s*:\s*/.exec(text.slice(at, at + 4096))?.[0] ?? '';
		return placeAt(part === 'key' ? at : at + name.length);
	};
	try {
		return { data: JSON.parse(text), placeOf, problems: [] };
	} catch (error) {
		const offset = /at position (\d+)/.exec((error as Error).message)?.[1] ?? text.length;
		const reason = 'is not JSON; let the command that writes this file write it anew';
		return { data: undefined, placeOf, problems: [{ place: placeAt(Number(offset)), reason }] };
	}
}

function countLines(text: string): LineCounter {
	const counter = new LineCounter();
	counter.addNewLine(0);
	for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) counter.addNewLine(end + 1);
	return counter;
}
