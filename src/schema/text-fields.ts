import { z } from 'zod';
import { languageTag, line } from './fields.ts';

/** Marks a field as prose that readers read: the desk, search, the Markdown of articles and the tests of payloads take it from here. */
export const prose = { prose: true } as const;

/** Marks a field as prose that cites sources as the text does, with `[^id]`. */
export const citingProse = { prose: true, cites: true } as const;

/** A path in front matter; `*` stands for every entry of a list. */
export type FieldPath = readonly string[];

interface Definition {
	type: string;
	innerType?: z.ZodType;
	element?: z.ZodType;
	shape?: Record<string, z.ZodType>;
}

/** The fields of a schema that are marked as prose. */
export const proseFields = (schema: z.ZodType): FieldPath[] => fieldsMarked(schema, 'prose');

/** The fields of a schema that can cite sources. */
export const citingFields = (schema: z.ZodType): FieldPath[] => fieldsMarked(schema, 'cites');

function fieldsMarked(schema: z.ZodType, mark: keyof typeof citingProse): FieldPath[] {
	const { type, innerType, element, shape = {} } = schema.def as unknown as Definition;
	if (schema.meta()?.[mark] === true) return [type === 'array' || hasList(innerType) ? ['*'] : []];
	if (innerType) return fieldsMarked(innerType, mark);
	if (element) return fieldsMarked(element, mark).map((path) => ['*', ...path]);
	return Object.entries(shape).flatMap(([name, field]) =>
		fieldsMarked(field, mark).map((path) => [name, ...path]),
	);
}

function hasList(schema: z.ZodType | undefined): boolean {
	const { type, innerType } = (schema?.def ?? {}) as unknown as Partial<Definition>;
	return type === 'array' || (innerType !== undefined && hasList(innerType));
}

/** A text of front matter and where it stands in it. */
export interface FieldText {
	path: (string | number)[];
	text: string;
}

/** The texts at some paths, in the order of the paths; empty ones and those that are not there left out. */
export function textsAt(data: unknown, paths: readonly FieldPath[]): FieldText[] {
	return paths.flatMap((path) => [...textsUnder(data, path, [])]);
}

/** Puts a text in the place of another one. @param path of a text that is there (see textsAt) */
export function setText(data: object, path: FieldText['path'], text: string): void {
	const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], data);
	(holder as Record<string, unknown>)[path.at(-1) ?? ''] = text;
}

function* textsUnder(
	value: unknown,
	[name, ...rest]: FieldPath,
	at: (string | number)[],
): Generator<FieldText> {
	if (name === undefined) {
		if (typeof value === 'string' && value !== '') yield { path: at, text: value };
	} else if (name === '*') {
		for (const [index, entry] of Array.isArray(value) ? value.entries() : [])
			yield* textsUnder(entry, rest, [...at, index]);
	} else if (typeof value === 'object' && value !== null)
		yield* textsUnder((value as Record<string, unknown>)[name], rest, [...at, name]);
}

/**
 * The texts of a kind of content in further languages of the site, by tag (BCP 47): every field that is marked as prose, and
 * other names.
 * @param shape its fields; those that must be given must be translated too
 */
export function translations(shape: Record<string, z.ZodType>) {
	const texts = Object.entries(shape).filter(([, field]) => proseFields(field).length > 0);
	const names = 'aliases' in shape ? { aliases: z.array(line(100)).default([]) } : {};
	return z
		.record(languageTag, z.strictObject({ ...Object.fromEntries(texts), ...names }))
		.exactOptional()
		.describe('Its texts in further languages of the site: fa: { name: …, description: … }.');
}
