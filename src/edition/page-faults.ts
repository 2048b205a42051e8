/**
 * What no file of a site may hold, whatever made it: words that a program leaves where a value is missing, lost or turned
 * signs, articles without text, a page without its policy. The audit has every file looked at, so it takes no time that grows by more than the file.
 */
import { globSync, readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { Parser } from 'htmlparser2';
import { pagePolicy, redirectPolicy } from '../headers/policies.ts';
import { addressKey } from '../reading/address-key.ts';
import { badCharacter } from '../reading/characters.ts';
import { contentFolder } from '../reading/content-folder.ts';

/** Words of a missing value. Where the content itself has such a word, it may stand on the site. */
const leftOver = /\[object \w+\]|\b(?:undefined|NaN|Invalid Date|1970-01-01)\b/g;

/** What is wrong with the text of a file, for people; empty if nothing. */
function textFaults(text: string, isSpoken: (word: string) => boolean): string[] {
	// Tables begin with a byte order mark, for Excel; tables and citations end their lines as their formats ask.
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

/** The policies that a page can have. */
const policies = [pagePolicy, redirectPolicy];
/** Elements that may stand before it. */
const before = ['html', 'head', 'meta'];

/** What is wrong with a page as a page, for people; empty if nothing. */
function pageFaults(html: string): string[] {
	const found = new Set<string>();
	let depth = 0;
	let body = 0;
	let words = '';
	let isHeld = false;
	const parser = new Parser({
		onopentag(name, attributes) {
			const { id, class: classes = '' } = attributes;
			depth += 1;
			if (name === 'base') found.add('has <base>, which moves all its links');
			if (name === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy')
				isHeld = policies.includes(attributes.content ?? '');
			// A policy in a page holds for what comes after it.
			if (!isHeld && !before.includes(name)) found.add('is not held to a policy from its beginning');
			if (id !== undefined && !/^\S+$/.test(id)) found.add(`has the id "${id}", which no link can name`);
			if (/(?:^|\s)e-content(?:\s|$)/.test(classes)) body = depth;
		},
		ontext(text) {
			if (body > 0 && words === '') words = text.trim();
		},
		onclosetag() {
			if (depth === body) {
				if (words === '') found.add('is an article without text');
				body = 0;
			}
			depth -= 1;
		},
	});
	parser.end(html);
	return [...found];
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
export function faultFinder(): (file: string, text: string) => string[] {
	const kinds = new Set<string>();
	let spoken: ReadonlySet<string> | undefined;
	/** The content is looked through once, and only when a page has such a word. */
	const isSpoken = (word: string): boolean => {
		spoken ??= spokenWords();
		return spoken.has(word);
	};
	return (file, text) => {
		if (!file.endsWith('.html')) return textFaults(text, isSpoken);
		const kind = file
			.split('/')
			.map((part, index) => (index === 0 ? part : ''))
			.join('/');
		const isFirst = !kinds.has(kind);
		kinds.add(kind);
		return [...textFaults(text, isSpoken), ...pageFaults(text), ...(isFirst ? parseFaults(text) : [])];
	};
}

/** Files that a file system somewhere takes for one, each with the other, for people. */
export function collidingFiles(files: Iterable<string>): string[] {
	const first = new Map<string, string>();
	return [...files].flatMap((file) => {
		const key = addressKey(file);
		const other = first.get(key);
		if (other === undefined) first.set(key, file);
		return other === undefined
			? []
			: [`/${file} and /${other} are one file where spellings are not told apart`];
	});
}
