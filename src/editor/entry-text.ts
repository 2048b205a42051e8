/** Content files as an editor has them, one value for each field with the text below, and as they are written. */

import { parse } from 'yaml';
import type { z } from 'zod';
import { contentText, newShortId } from '../new/content-file.ts';
import { changeYaml, type Fields, fieldsText } from './change-yaml.ts';
import { mergeBody } from './merge-body.ts';

/** What an editor holds of a file: its fields, and these two. */
export type Entry = Record<string, unknown>;

/** The text below the front matter. */
export const bodyField = 'body';
/** The whole text of the file as it was read, which the editor hands back untouched; what is new has none. */
export const sourceField = 'asRead';

/** How a kind of file is written. */
export interface EntryKind {
	schema: z.ZodType & { shape: Readonly<Record<string, z.ZodType>> };
	/** Fields that have no form: they stay as they are in the file. */
	formless: readonly string[];
	/** True for Markdown with front matter, false for YAML alone. */
	hasBody: boolean;
	/** True if it has a short permanent id, which is made when it is new. */
	hasShortId: boolean;
}

interface Parts {
	fields: string;
	body: string;
	/** Lines around the front matter as they are written. */
	open: string;
	close: string;
}

function partsOf(text: string, { hasBody }: Pick<EntryKind, 'hasBody'>): Parts {
	if (!hasBody) return { fields: text, body: '', open: '', close: '' };
	const [whole = '', open = '---\n', fields = '', close = '---\n'] =
		/^(---[ \t]*\n)([\s\S]*?\n)?(---[ \t]*(?:\n|$))/.exec(text) ?? [];
	return { fields: whole ? fields : '', body: text.slice(whole.length), open, close };
}

/** Reads a file. What is no map of fields has none. */
export function readEntry(text: string, kind: Pick<EntryKind, 'hasBody' | 'formless'>): Entry {
	const { fields, body } = partsOf(text, kind);
	const shown = Object.entries(fieldsIn(fields)).filter(([name]) => !kind.formless.includes(name));
	return {
		...Object.fromEntries(shown),
		...(kind.hasBody && { [bodyField]: body.trim() }),
		[sourceField]: text,
	};
}

/** Fields of YAML as plain values: the core schema, so that dates stay texts. */
function fieldsIn(yaml: string): Fields {
	const data: unknown = parse(yaml, { schema: 'core', merge: false });
	return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Fields) : {};
}

/** Writes a file: what was not changed stays as it was read, sign by sign. */
export function writeEntry(entry: Entry, kind: EntryKind): string {
	const { [bodyField]: given, [sourceField]: source, ...form } = entry;
	const body = typeof given === 'string' ? given : '';
	if (typeof source !== 'string' || source === '') return newText(form, body, kind);
	const parts = partsOf(source, kind);
	const before = fieldsIn(parts.fields);
	const fields = changeYaml(parts.fields, wantedFields(form, before, kind), Object.keys(kind.schema.shape));
	return kind.hasBody ? parts.open + fields + parts.close + mergeBody(parts.body, body) : fields;
}

function newText(form: Entry, body: string, kind: EntryKind): string {
	const wanted = wantedFields(form, {}, kind);
	if (kind.hasShortId && wanted.id === undefined) wanted.id = newShortId(new Set());
	const names = Object.keys(kind.schema.shape).filter((name) => wanted[name] !== undefined);
	const ordered = Object.fromEntries(names.map((name) => [name, wanted[name]]));
	if (!kind.hasBody) return names.length > 0 ? fieldsText(ordered) : '';
	return contentText(ordered, body.trim());
}

/** The fields as they are to be: those without a form as before, and of the form what holds something. */
function wantedFields(form: Entry, before: Fields, { schema, formless }: EntryKind): Entry {
	const wanted: Entry = {};
	for (const name of new Set([...Object.keys(before), ...Object.keys(form)])) {
		const hasForm = name in schema.shape && !formless.includes(name);
		const value = hasForm ? tidied(form[name], before[name]) : before[name];
		const field = schema.shape[name];
		const isDefault = before[name] === undefined && value !== undefined && isUsual(field, value);
		if (value !== undefined && !isDefault && (!isEmptyGroup(value) || mayBeEmpty(field, before[name])))
			wanted[name] = value;
	}
	return wanted;
}

/** True for the value that a field has when it is not written. */
function isUsual(field: z.ZodType | undefined, value: unknown): boolean {
	return field?.safeParse(undefined).data === value;
}

function isEmptyGroup(value: unknown): boolean {
	return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** True if a group means something without fields in it, as that an article is a translation. */
function mayBeEmpty(field: z.ZodType | undefined, before: unknown): boolean {
	return isEmptyGroup(before) || (field?.safeParse({}).success ?? false);
}

/**
 * A value without what a form leaves empty.
 * @param before what stands in the file, which stays if it says the same
 */
function tidied(value: unknown, before: unknown): unknown {
	if (typeof value === 'string') {
		const text = value.trim();
		if (typeof before === 'string' && before.trim() === text) return before;
		return text === '' ? undefined : text;
	}
	if (value === null || Number.isNaN(value)) return undefined;
	if (Array.isArray(value)) {
		const old = Array.isArray(before) ? before : [];
		const entries = value.map((each, index) => tidied(each, old[index])).filter((each) => each !== undefined);
		return entries.length > 0 || (Array.isArray(before) && before.length === 0) ? entries : undefined;
	}
	if (typeof value !== 'object') return value;
	const old = (typeof before === 'object' && before !== null ? before : {}) as Fields;
	const fields = Object.entries(value)
		.filter(([name]) => !name.startsWith('__sc_'))
		.map(([name, each]) => [name, tidied(each, old[name])] as const)
		.filter(([, each]) => each !== undefined);
	return fields.length > 0 || Object.keys(value).length === 0 ? Object.fromEntries(fields) : undefined;
}
