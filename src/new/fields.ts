import type { z } from 'zod';
import { faultsOf } from '../reading/front-matter/validate.ts';
import { type Collection, collections, references } from '../schema/collections.ts';

/** A field that the command line or an answer may give: a text, a number, a choice, or a list of texts. */
export interface SimpleField {
	name: string;
	/** What its schema says of it. */
	help: string;
	isRequired: boolean;
	isList: boolean;
	isNumber: boolean;
	/** Values that it may have; of a list too. Empty if any text will do. */
	choices: readonly string[];
	/** The folder whose files it names; undefined if it names none. */
	names: Collection | undefined;
}

interface Definition {
	type: string;
	innerType?: z.ZodType;
	element?: z.ZodType;
	entries?: Record<string, string>;
}

/** The fields of a kind of content that can be given in a word or a line; groups, and lists of groups, are written in the file. */
export function simpleFields(collection: Collection): SimpleField[] {
	return Object.entries(collections[collection].shape as Record<string, z.ZodType>).flatMap(
		([name, schema]): SimpleField[] => {
			const outer = unwrapped(schema);
			const isList = outer.type === 'array';
			const { type, entries = {} } = isList && outer.element ? unwrapped(outer.element) : outer;
			if (type !== 'string' && type !== 'number' && type !== 'enum') return [];
			const named = collection === 'articles' && name in references;
			return [
				{
					name,
					help: schema.description ?? '',
					isRequired: schema._zod.optin !== 'optional' && !schema.safeParse(undefined).success,
					isList,
					isNumber: type === 'number',
					choices: Object.values(entries),
					names: named ? references[name as keyof typeof references] : undefined,
				},
			];
		},
	);
}

function unwrapped(schema: z.ZodType): Definition {
	const definition = schema.def as unknown as Definition;
	return definition.innerType ? unwrapped(definition.innerType) : definition;
}

/**
 * The value of a field as front matter has it. Names of files are divided by spaces or commas; other lists have their entries
 * one by one.
 */
export function givenValue({ isList, isNumber, names }: SimpleField, given: readonly string[]): unknown {
	if (isList) return names ? given.flatMap((text) => text.split(/[\s,،]+/).filter(Boolean)) : [...given];
	const text = given.at(-1) ?? '';
	return isNumber && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** What is wrong with front matter, field by field: what is wrong; what to write instead. */
export function fieldProblems(
	collection: Collection,
	data: Readonly<Record<string, unknown>>,
): { field: string; reason: string }[] {
	return faultsOf(collections[collection], data).map(({ field = '', reason }) => ({ field, reason }));
}
