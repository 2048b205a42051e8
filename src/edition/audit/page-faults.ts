/**
 * What no file of a site may hold, whatever made it: words that a program leaves where a value is missing, lost or turned
 * signs, articles without text, a page without its policy. The audit has every file looked at, so it takes no time that grows by more than the file.
 */
import { globSync, readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { addressKey } from '../../addresses/address-key.ts';
import { badCharacter } from '../../reading/files/characters.ts';
import { contentFolder } from '../../reading/files/content-folder.ts';
import type { PageFacts } from './page-facts.ts';

/** Words of a missing value. Where the content itself has such a word, it may stand on the site. */
const leftOver = /\[object \w+\]|\b(?:undefined|NaN|Invalid Date|1970-01-01)\b/g;

/** What is wrong with the text of a file, for people; empty if nothing. */
function textFaults(text: string, isSpoken: (word: string) => boolean): string[] {
	// Tables begin with a byte order mark, for Excel, and end their lines as their format asks.
	const bad = badCharacter(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
	const words = [...new Set(text.match(leftOver))].filter((word) => !isSpoken(word));
	return [...(bad ? [bad.reason] : []), ...words.map((word) => `holds "${word}", which no content says`)];
}

/** Such words that writers use. */
function spokenWords(): ReadonlySet<string> {
	return new Set(
		globSync('**/*.{md,yml}', { cwd: contentFolder() }).flatMap(
			(file) => readFileSync(`${contentFolder()}/${file}`, 'utf8').match(leftOver) ?? [],
		),
	);
}

/**
 * What the parser of the HTML standard has to say of a page. It is slow, so that one page of each kind is read by it.
 */
function parseFaults(html: string): string[] {
	const found: string[] = [];
	fromHtml(html, {
		onerror: ({ ruleId, line, column }) => void found.push(`is not HTML at ${line}:${column}: ${ruleId}`),
	});
	return found;
}

/** Looks at one file after the other. */
export function faultFinder(): (file: string, text: string, facts: PageFacts) => string[] {
	const kinds = new Set<string>();
	let spoken: ReadonlySet<string> | undefined;
	/** The content is looked through once, and only when a page has such a word. */
	const isSpoken = (word: string): boolean => {
		spoken ??= spokenWords();
		return spoken.has(word);
	};
	return (file, text, { faults }) => {
		if (!file.endsWith('.html')) return textFaults(text, isSpoken);
		const kind = file
			.split('/')
			.map((part, index) => (index === 0 ? part : ''))
			.join('/');
		const isFirst = !kinds.has(kind);
		kinds.add(kind);
		return [...textFaults(text, isSpoken), ...faults, ...(isFirst ? parseFaults(text) : [])];
	};
}

/** Files that a file system somewhere takes for one, each with the other, for people. */
export function collidingFiles(files: Iterable<string>): string[] {
	const first = new Map<string, string>();
	const colliding: string[] = [];
	for (const file of files) {
		const key = addressKey(file);
		const other = first.get(key);
		if (other === undefined) first.set(key, file);
		else colliding.push(`/${file} and /${other} are one file where spellings are not told apart`);
	}
	return colliding;
}
