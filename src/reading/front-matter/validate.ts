import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { idPattern } from '../../schema/fields.ts';
import { limits } from '../limits/limits.ts';
import type { FieldProblem, Fields } from './fields.ts';

type Path = readonly PropertyKey[];

/** Checks fields against a schema; problems carry the place of the field in the file. */
export function validate<Schema extends z.ZodType>(
	schema: Schema,
	fields: Fields,
): { data: z.output<Schema>; problems: [] } | { data?: never; problems: FieldProblem[] } {
	const result = schema.safeParse(fields.data);
	if (result.success) return { data: result.data, problems: [] };
	const { issues } = result.error;
	// Of a value of another type the further checks say what makes no sense.
	const mistyped = new Set(
		issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')),
	);
	return {
		problems: issues
			.filter(({ code, path }) => code === 'invalid_type' || !mistyped.has(path.join('.')))
			.slice(0, limits.problems)
			.flatMap((issue) => explain(schema, issue, fields)),
	};
}

/** What is wrong with a value that stands in no file, such as an answer. */
export function faultsOf(schema: z.ZodType, value: unknown): FieldProblem[] {
	return validate(schema, { data: value, placeOf: () => [1, 1], problems: [] }).problems;
}

function explain(schema: z.ZodType, issue: z.core.$ZodIssue, fields: Fields): FieldProblem[] {
	const { data, placeOf } = fields;
	if (issue.code === 'unrecognized_keys') {
		const known = Object.keys(fieldSchema(schema, issue.path)?.properties ?? {});
		return issue.keys.slice(0, limits.problems).map((key) => {
			const path = [...issue.path, key];
			return { place: placeOf(path, 'key'), field: path.join('.'), reason: unknownField(key, known) };
		});
	}
	const problem = { place: placeOf(issue.path), field: issue.path.join('.') };
	const value = issue.path.reduce<unknown>(
		(at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
		data,
	);
	if (
		issue.code === 'invalid_type' &&
		issue.expected === 'string' &&
		/^(?:number|boolean)$/.test(typeof value)
	)
		return [{ ...problem, reason: notText(schema, issue.path, fields) }];
	if (issue.code === 'invalid_type')
		return [{ ...problem, reason: wrongType(schema, issue.path, issue.expected, value, fields) }];
	if (issue.code === 'invalid_value') return [{ ...problem, reason: wrongChoice(schema, issue, value) }];
	if (issue.code === 'invalid_key')
		return [
			{ ...problem, place: placeOf(issue.path, 'key'), reason: issue.issues[0]?.message ?? issue.message },
		];
	return [{ ...problem, reason: issue.message }];
}

/** What to tell of a number or of true and false where a text is wanted: quotes, if that is all it takes. */
function notText(schema: z.ZodType, path: Path, { data, writtenAt }: Fields): string {
	const changed = structuredClone(data) as Record<PropertyKey, unknown>;
	const last = path.at(-1) ?? '';
	const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<PropertyKey, unknown>, changed);
	const written = writtenAt?.(path) ?? String(parent[last]);
	parent[last] = written;
	const next = schema
		.safeParse(changed)
		.error?.issues.find((issue) => issue.path.join('.') === path.join('.'));
	return next?.message ?? `${written} is not text; put it in quotes: "${written}"`;
}

/** The nearest of `names` to a misspelt one, if any is near enough to be meant. */
export function nearest(name: string, names: readonly string[]): string | undefined {
	if (names.length === 0) return undefined;
	const plain = plainName(name);
	const all = names.map(plainName);
	const best = closest(plain, all);
	const most = Math.min(Math.max(2, Math.floor(plain.length / 3)), plain.length - 1);
	return distance(plain, best) <= most ? names[all.indexOf(best)] : undefined;
}

/** A name as it is compared: without the signs of paths and files, and in one case. */
function plainName(name: string): string {
	return name
		.normalize('NFC')
		.toLowerCase()
		.replace(/\.md$/, '')
		.replace(/^(?:[^/]*\/)*(?=[^/])|\/$/g, '')
		.replace(/[\s_]+/g, '-');
}

function unknownField(key: string, known: readonly string[]): string {
	const [invisible] = /\p{Cf}/u.exec(key) ?? [];
	if (invisible)
		return `holds the invisible sign U+${invisible.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}; take it away`;
	const meant = nearest(key, known);
	return `is not a known field; ${meant ? `did you mean ${meant}?` : `the fields here are ${known.join(', ')}`}`;
}

function wrongChoice(
	schema: z.ZodType,
	{ path, values }: z.core.$ZodIssueInvalidValue,
	value: unknown,
): string {
	const choices = values.map(String);
	if (value === undefined) return missing(`one of ${choices.join(', ')}`, fieldSchema(schema, path));
	if (value === null) return empty(schema, path, `one of ${choices.join(', ')}`);
	const meant = typeof value === 'string' ? nearest(value, choices) : undefined;
	return `${JSON.stringify(value)} is none of ${choices.join(', ')}; ${meant ? `did you mean ${meant}?` : 'write one of them'}`;
}

const typeNames: Record<string, string> = {
	string: 'text',
	array: 'a list',
	object: 'a group of fields',
	record: 'a group of fields',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
};

/** True for ids with commas between them, such as `security, war`. */
function isIdList(value: unknown): value is string {
	return typeof value === 'string' && value.split(/,\s*/).every((part) => idPattern.test(part));
}

function wrongType(
	schema: z.ZodType,
	path: Path,
	expected: string,
	value: unknown,
	{ writtenAt }: Fields,
): string {
	const wanted = typeNames[expected] ?? expected;
	const named = fieldSchema(schema, path);
	const fields = Object.keys((expected === 'array' ? named?.items : named)?.properties ?? {}).join(', ');
	const groups = fields && (expected === 'array' ? ` of groups of fields (${fields})` : ` (${fields})`);
	if (value === undefined) return missing(wanted + groups, named);
	if (value === null) return empty(schema, path, wanted);
	if (expected === 'array' && isIdList(value)) {
		// In YAML words need no quotes; in the settings of the site they do.
		const ids = writtenAt ? value : value.replace(/[^,\s]+/g, "'$&'");
		return `${JSON.stringify(value)} is not a list; write [${ids}]`;
	}
	if (expected === 'int' && typeof value === 'number') return `is ${value}; write ${wanted}`;
	const found = Array.isArray(value) ? 'a list' : (typeNames[typeof value] ?? typeof value);
	if (expected === 'record') return `is ${found}; write ${recordLike(value, named)}`;
	const how = { array: ', each part on lines of its own that begin with "- "', boolean: ', without quotes' }[
		expected
	];
	return `is ${found}; write ${wanted}${groups}${how ?? ''}`;
}

/** A group of fields with names of one's own, with the names that were written in another form. */
function recordLike(value: unknown, named: FieldSchema | undefined): string {
	const written = [value].flat().filter((each) => typeof each === 'string' && /^[\w-]+$/.test(each));
	const names = written.length > 0 ? written.map(String) : ['name'];
	const { additionalProperties: inner } = named ?? {};
	const fields = typeof inner === 'object' && inner.properties ? (inner.required ?? []) : undefined;
	const content = fields ? `{ ${fields.map((field) => `${field}: "…"`).join(', ')} }` : '"…"';
	const quoted = (name: string) => (/^[a-z]\w*$/i.test(name) ? name : `"${name}"`);
	return `a group of fields: { ${names.map((name) => `${quoted(name)}: ${content}`).join(', ')} }`;
}

/** What to say of a field that is not there. */
function missing(wanted: string, named: FieldSchema | undefined): string {
	return `is missing; write ${wanted}${named?.description ? `: ${named.description}` : ''}`;
}

/** What to say of a field without a value; it may be taken out where it need not be there. */
function empty(schema: z.ZodType, path: Path, wanted: string): string {
	const [last, parent] = [path.at(-1), fieldSchema(schema, path.slice(0, -1))];
	const isRequired = typeof last === 'string' && parent?.required?.includes(last);
	const { description } = fieldSchema(schema, path) ?? {};
	if (!isRequired) return `is empty; write ${wanted}, or take the line out`;
	return `is empty; write ${wanted}${description ? `: ${description}` : ''}`;
}

interface FieldSchema {
	description?: string;
	required?: string[];
	additionalProperties?: FieldSchema | boolean;
	properties?: Record<string, FieldSchema>;
	items?: FieldSchema;
	anyOf?: FieldSchema[];
}

const described = new WeakMap<z.ZodType, FieldSchema>();

/** The JSON Schema of the field at a path, for its description and its own fields. */
function fieldSchema(schema: z.ZodType, path: Path): FieldSchema | undefined {
	const known = described.get(schema) ?? (z.toJSONSchema(schema, { io: 'input' }) as FieldSchema);
	described.set(schema, known);
	return path.reduce<FieldSchema | undefined>((at, key) => {
		const others = typeof at?.additionalProperties === 'object' ? at.additionalProperties : undefined;
		return typeof key === 'number' ? at?.items : (at?.properties?.[String(key)] ?? others);
	}, known);
}
