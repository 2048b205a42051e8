import { readFileSync, writeFileSync } from 'node:fs';
import type { Place } from '../reading/files/place.ts';

/** One replacement in a file: the first time that a text stands at or behind a place on its line. */
export interface Edit {
	place: Place;
	/** Forms in which it may be written, each with what takes its place; the first that is there is replaced. */
	forms: readonly (readonly [before: string, after: string])[];
}

/** Makes the edits of a file. @returns how many were made; others no longer find their text */
export function editFile(path: string, edits: readonly Edit[]): number {
	const lines = readFileSync(path, 'utf8').split('\n');
	let made = 0;
	// From the end, so that no edit moves the place of another.
	const ordered = edits.toSorted((a, b) => b.place[0] - a.place[0] || b.place[1] - a.place[1]);
	for (const {
		place: [line, column],
		forms,
	} of ordered) {
		const text = lines[line - 1] ?? '';
		const found = forms
			.map(([before, after]) => ({ before, after, at: text.indexOf(before, column - 1) }))
			.filter(({ at }) => at >= 0);
		const [first] = found.toSorted((a, b) => a.at - b.at || b.before.length - a.before.length);
		if (!first) continue;
		lines[line - 1] = text.slice(0, first.at) + first.after + text.slice(first.at + first.before.length);
		made += 1;
	}
	writeFileSync(path, lines.join('\n'));
	return made;
}

/** Adds an entry to a list of front matter, which it begins if there is none. */
export function addToList(path: string, field: string, entry: string): void {
	const text = readFileSync(path, 'utf8');
	const inline = new RegExp(`^(${field}:\\s*\\[)(.*)(\\]\\s*)$`, 'm');
	const block = new RegExp(`^(${field}:[ \\t]*\\n)((?:[ \\t]+.*\\n)*)`, 'm');
	const [, , , list = ''] = inline.exec(text) ?? [];
	const changed = list
		? text.replace(
				inline,
				(_, open: string, inside: string, close: string) =>
					`${open}${inside.trim() === '' ? '' : `${inside}, `}${entry}${close}`,
			)
		: block.test(text)
			? text.replace(block, (_, head: string, entries: string) => `${head}${entries}  - ${entry}\n`)
			: text.replace(/\n---[ \t]*\n/, (end) => `\n${field}: [${entry}]${end}`);
	writeFileSync(path, changed);
}
