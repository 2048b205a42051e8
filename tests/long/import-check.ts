/**
 * Says what of a folder of Markdown is neither in the articles that an import made of it nor in its report: words, links, pictures,
 * frames and headings, counted in the source by plain patterns that share nothing with the import.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../../src/import/report/account.ts';

/** What is missing of a source file. */
export interface Missing {
	file: string;
	kind: 'word' | 'link' | 'heading';
	what: string;
}

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	nbsp: ' ',
	apos: "'",
};

/** A text as a reader has it, as far as its words go. */
function plain(text: string): string {
	return text
		.replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(
			/&([a-z]+);/gi,
			(whole, name: string) => entities[name.toLowerCase()] ?? (/^[a-z]{2,8}$/i.test(name) ? ' ' : whole),
		)
		.replace(/\\(?=[^\w\s])/g, '')
		.replace(/[\u200b\u200e\u200f\ufeff\u00ad\u2060]/g, '');
}

const wordsOf = (text: string): string[] =>
	plain(text)
		.normalize('NFC')
		.toLowerCase()
		.match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Everything of a body that readers saw, and everything else, apart. */
function bodyOf(file: string): string {
	const [, body = ''] = /^---\n[\s\S]*?\n---\n?([\s\S]*)$/.exec(file.replace(/\r\n?/g, '\n')) ?? ['', file];
	return body;
}

/** Compares a source with what was made of it. @param source folder of Markdown @param to content folder */
export function missingOf(source: string, to: string, account: Account): Missing[] {
	const told = Map.groupBy(account.told, ({ place }) => place?.file ?? '');
	const missing: Missing[] = [];
	for (const { place, target, became } of account.items) {
		if (!target || became === 'left out') continue;
		const body = bodyOf(readFileSync(join(source, place.file), 'utf8'));
		const made = readFileSync(join(to, target), 'utf8');
		const said = (told.get(place.file) ?? []).map(({ text, value = '' }) => `${text} ${value}`).join('\n');
		const there = new Set([...wordsOf(made), ...wordsOf(said)]);
		const shown = body
			// Marks of templates first: they stand in tags too, and have a > of their own.
			.replace(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g, ' ')
			.replace(/<!--[\s\S]*?-->|<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<\/?[a-z][^>]*>/gi, ' ')
			.replace(/\{[:.#][^}]*\}|\{(?:target|rel)=[^}]*\}/g, ' ')
			.replace(/\]\([^)]*\)|https?:\/\/\S+|^\[[^\]]+\]:.*$/gm, ' ');
		for (const word of new Set(wordsOf(shown)))
			if (!there.has(word)) missing.push({ file: place.file, kind: 'word', what: word });
		const addresses = body.match(/https?:\/\/[^\s"'()<>\]\\|]+/g) ?? [];
		const all = plain(`${made}\n${said}`);
		for (const address of new Set(addresses)) {
			const bare = plain(address)
				.replace(/[.,;:!?*_#/]+$/, '')
				.replace(/#.*/, '');
			const path = /^https?:\/\/[^/]+(\/.*)$/.exec(bare)?.[1];
			const id = /(?:embed\/|v=|video\/)([\w-]{6,})/.exec(bare)?.[1];
			if (!all.includes(bare) && !(id && all.includes(id)) && !(path && isArticle(path, account)))
				missing.push({ file: place.file, kind: 'link', what: address });
		}
		for (const [, heading = ''] of body
			.replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
			.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
			const words = wordsOf(heading.replace(/\{[^}]*\}|<[^>]*>|\]\([^)]*\)/g, ' '));
			const isThere = made
				.split('\n')
				.some((line) => /^#{2,6} /.test(line) && words.every((word) => wordsOf(line).includes(word)));
			if (!isThere && !words.every((word) => there.has(word)))
				missing.push({ file: place.file, kind: 'heading', what: heading });
		}
	}
	return missing;
}

/** True for the last part of a path that an article has as its old name: links to it lead to its file. */
function isArticle(path: string, { items }: Account): boolean {
	const name = path.replace(/\/$/, '').split('/').at(-1) ?? '';
	return items.some(({ place }) => place.file.replace(/\.\w+$/, '').endsWith(name));
}

/** The content files of a folder, by path. */
export function contentOf(to: string): Map<string, string> {
	const entries = readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		entries.map((entry) => [
			join(entry.parentPath, entry.name).slice(to.length + 1),
			readFileSync(join(entry.parentPath, entry.name), 'latin1'),
		]),
	);
}
