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
		return [{ ...problem, reason: wrongType(schema, issue.path, issue.expected, value) }];
	if (issue.code === 'invalid_value')
		return [{ ...problem, reason: wrongChoice(issue.values.map(String), value) }];
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
	const best = closest(name, names);
	const most = Math.min(Math.max(2, Math.floor(name.length / 3)), name.length - 1);
	return distance(name, best) <= most ? best : undefined;
}

function unknownField(key: string, known: readonly string[]): string {
	const [invisible] = /\p{Cf}/u.exec(key) ?? [];
	if (invisible)
		return `holds the invisible sign U+${invisible.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}; take it away`;
	const meant = nearest(key, known);
	return `is not a known field; ${meant ? `did you mean ${meant}?` : `the fields here are ${known.join(', ')}`}`;
}

function wrongChoice(choices: readonly string[], value: unknown): string {
	const meant = typeof value === 'string' ? nearest(value, choices) : undefined;
	return `${JSON.stringify(value)} is none of ${choices.join(', ')}; ${meant ? `did you mean ${meant}?` : 'write one of them'}`;
}

const typeNames: Record<string, string> = {
	string: 'text',
	array: 'a list',
	object: 'a group of fields',
	record: 'a group of fields',
	number: 'a number',
	boolean: 'true or false',
};

/** True for ids with commas between them, such as `security, war`. */
function isIdList(value: unknown): boolean {
	return typeof value === 'string' && value.split(/,\s*/).every((part) => idPattern.test(part));
}

function wrongType(schema: z.ZodType, path: Path, expected: string, value: unknown): string {
	const wanted = typeNames[expected] ?? expected;
	const named = fieldSchema(schema, path);
	if (value === undefined) return `is missing; write ${wanted}: ${named?.description ?? ''}`.trimEnd();
	if (value === null) return `is empty; write ${wanted}, or take the line out`;
	if (expected === 'array' && isIdList(value))
		return `${JSON.stringify(value)} is not a list; write [${value}]`;
	const found = Array.isArray(value) ? 'a list' : (typeNames[typeof value] ?? typeof value);
	const fields = Object.keys((expected === 'array' ? named?.items : named)?.properties ?? {}).join(', ');
	const groups = fields && (expected === 'array' ? ` of groups of fields (${fields})` : ` (${fields})`);
	const how = { array: ', each part on lines of its own that begin with "- "', boolean: ', without quotes' }[
		expected
	];
	return `is ${found}; write ${wanted}${groups}${how ?? ''}`;
}

interface FieldSchema {
	description?: string;
	properties?: Record<string, FieldSchema>;
	items?: FieldSchema;
	anyOf?: FieldSchema[];
}

const described = new WeakMap<z.ZodType, FieldSchema>();

/** The JSON Schema of the field at a path, for its description and its own fields. */
function fieldSchema(schema: z.ZodType, path: Path): FieldSchema | undefined {
	const known = described.get(schema) ?? (z.toJSONSchema(schema, { io: 'input' }) as FieldSchema);
	described.set(schema, known);
	return path.reduce<FieldSchema | undefined>(
		(at, key) => (typeof key === 'number' ? at?.items : at?.properties?.[String(key)]),
		known,
	);
}
