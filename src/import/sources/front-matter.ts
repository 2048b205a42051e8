import { parse as parseToml, TomlDate } from 'smol-toml';
import { parseDocument } from 'yaml';

/** A file of a Markdown folder, taken apart. */
export interface Parts {
	fields: Record<string, unknown>;
	body: string;
	/** Line at which the body begins, from 1. */
	bodyLine: number;
	/** What is wrong with the front matter, if it could be read only in part. */
	fault?: string;
}

/** Divides a file into front matter (YAML, TOML, JSON, or constants of JavaScript, which is not run) and body. */
export function takeApart(written: string): Parts {
	const text = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	const start = /^\s*/.exec(text)?.[0].length ?? 0;
	const [fence] = /^(?:---|\+\+\+)[a-z]*(?=[ \t]*\n)/.exec(text.slice(start)) ?? [];
	if (fence) {
		const mark = fence.slice(0, 3);
		const head = text.indexOf('\n', start) + 1;
		const end = new RegExp(`^${mark === '---' ? '(?:---|\\.\\.\\.)' : '\\+\\+\\+'}[ \\t]*$`, 'm');
		const found = end.exec(text.slice(head));
		if (found) {
			const source = text.slice(head, head + found.index);
			const after = head + found.index + found[0].length;
			const body = text.slice(after).replace(/^\n/, '');
			const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
			return { ...fieldsOf(source, mark === '+++' ? 'toml' : fence.slice(3) || 'yaml'), body, bodyLine };
		}
	}
	if (text.startsWith('{', start) && /^\{\s*"/.test(text.slice(start))) {
		const end = endOfJson(text, start);
		if (end > 0) {
			const body = text.slice(end).replace(/^\s*\n/, '');
			const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
			return { ...fieldsOf(text.slice(start, end), 'json'), body, bodyLine };
		}
	}
	return { fields: {}, body: text, bodyLine: 1 };
}

/** Reads fields in a language. */
export function fieldsOf(source: string, language: string): Pick<Parts, 'fields' | 'fault'> {
	try {
		if (language === 'toml') return { fields: plain(parseToml(source)) as Record<string, unknown> };
		if (language === 'json') return { fields: JSON.parse(source) };
		if (language === 'js' || language === 'javascript') return { fields: constants(source) };
		return yamlFields(source);
	} catch (error) {
		return { fields: lineFields(source), fault: firstLine(error) };
	}
}

/** YAML as old sites have it: dates stay as they are written, and what is no YAML is read line by line. */
function yamlFields(source: string): Pick<Parts, 'fields' | 'fault'> {
	const document = parseDocument(source, { schema: 'core', merge: true, uniqueKeys: false });
	const [error] = document.errors;
	const fields = error ? lineFields(source) : document.toJS();
	return {
		fields: typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? fields : {},
		...(error && { fault: firstLine(error) }),
	};
}

function firstLine(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** Fields of one line each, and lists of lines below their name: what can be saved of front matter that is broken. */
function lineFields(source: string): Record<string, unknown> {
	const fields: Record<string, unknown> = {};
	let last = '';
	for (const line of source.split('\n')) {
		const [, name, value = ''] = /^([\w-]+)\s*[:=]\s*(.*)$/.exec(line) ?? [];
		const [, item] = /^\s*-\s+(.*)$/.exec(line) ?? [];
		if (name) {
			last = name;
			fields[name] = unquoted(value);
		} else if (item !== undefined && last)
			fields[last] = [...(Array.isArray(fields[last]) ? (fields[last] as unknown[]) : []), unquoted(item)];
	}
	return fields;
}

function unquoted(value: string): string {
	return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}

/** The constants of a script that are texts, numbers, true or false, or lists of texts. It is read, never run. */
function constants(source: string): Record<string, unknown> {
	const found = source.matchAll(
		/(?:const|let|var)\s+(\w+)\s*=\s*("[^"\n]*"|'[^'\n]*'|\[[^\]]*\]|[\w.-]+)\s*;?/g,
	);
	return Object.fromEntries(
		[...found].map(([, name = '', value = '']): [string, unknown] => {
			if (value.startsWith('['))
				return [name, [...value.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, a, b]) => a ?? b)];
			if (value === 'true' || value === 'false') return [name, value === 'true'];
			return [name, unquoted(value)];
		}),
	);
}

/** Dates of TOML as texts; the library makes objects of them. */
function plain(value: unknown): unknown {
	if (value instanceof TomlDate) return value.toISOString().replace('.000', '');
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
	return typeof value === 'bigint' ? Number(value) : value;
}

/** Where the JSON object at the head of a text ends; 0 if it does not. */
function endOfJson(text: string, start: number): number {
	let depth = 0;
	let quoted = false;
	for (let at = start; at < text.length; at += 1) {
		const sign = text[at];
		if (quoted) {
			if (sign === '\\') at += 1;
			else if (sign === '"') quoted = false;
		} else if (sign === '"') quoted = true;
		else if (sign === '{') depth += 1;
		else if (sign === '}' && --depth === 0) return at + 1;
	}
	return 0;
}
