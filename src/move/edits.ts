import { readFileSync, writeFileSync } from 'node:fs';
import type { Place } from '../reading/files/place.ts';

/** One replacement in a file: the first time that a text stands at or behind a place, in its paragraph. */
export interface Edit {
	place: Place;
	/** True for a link, whose words may be like its target. */
	isLink?: boolean;
	/** Forms in which it may be written, each with what takes its place; the first that is there is replaced. */
	forms: readonly (readonly [before: string, after: string])[];
}

/** Makes the edits of a file. @returns those that did not find their text */
export function editFile(path: string, edits: readonly Edit[]): Edit[] {
	let text = readFileSync(path, 'utf8');
	const starts = [0, ...text.matchAll(/\n/g).map(({ index }) => index + 1)];
	const missed: Edit[] = [];
	// From the end, so that no edit moves the place of another.
	const ordered = edits.toSorted((a, b) => b.place[0] - a.place[0] || b.place[1] - a.place[1]);
	for (const edit of ordered) {
		const [line, column] = edit.place;
		const start = (starts[line - 1] ?? 0) + column - 1;
		const end = /\n[ \t>]*\n/.exec(text.slice(start))?.index ?? text.length;
		const part = text.slice(start, start + end);
		const [first] = edit.forms
			.map(([before, after]) => ({ before, after, at: part.search(whole(before, edit.isLink)) }))
			.filter(({ at }) => at >= 0)
			.toSorted((a, b) => a.at - b.at || b.before.length - a.before.length);
		if (first)
			text =
				text.slice(0, start + first.at) + first.after + text.slice(start + first.at + first.before.length);
		else missed.push(edit);
	}
	writeFileSync(path, text);
	return missed;
}

/** A name where it is no part of a longer one. */
function whole(name: string, isLink = false): RegExp {
	const sign = '[\\p{L}\\p{N}\\p{M}-]';
	const begin = name.startsWith('/') ? '' : `(?<!${sign})`;
	const target = isLink ? '(?<=\\]\\(\\s*<?[^\\s)]*)' : '';
	return new RegExp(`${target}${begin}${RegExp.escape(name)}(?!${sign})`, 'u');
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

/** Takes an entry that is written as it is out of a list of front matter. */
export function takeFromList(path: string, field: string, entry: string): void {
	const text = readFileSync(path, 'utf8');
	const name = `["']?${RegExp.escape(entry)}["']?`;
	writeFileSync(
		path,
		text
			.replace(
				new RegExp(
					`^${field}:\\s*(?:\\[\\s*${name}\\s*\\]|\\n[ \\t]*- ${name}[ \\t]*(?=\\n\\S))[ \\t]*\\n`,
					'm',
				),
				'',
			)
			.replace(
				new RegExp(
					`^(${field}:\\s*\\[[^\\]\\n]*?)(?:,\\s*${name}(?=\\s*[,\\]])|(?<=[\\[\\s])${name}\\s*,\\s*)`,
					'm',
				),
				'$1',
			)
			.replace(new RegExp(`^(${field}:[ \\t]*\\n(?:[ \\t]+.*\\n)*?)[ \\t]*- ${name}[ \\t]*\\n`, 'm'), '$1'),
	);
}
