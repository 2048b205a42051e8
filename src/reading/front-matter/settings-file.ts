import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { contentFolder, shownPath } from '../files/content-folder.ts';
import { decode } from '../files/decode.ts';
import type { Problem } from '../files/problem.ts';
import { limits } from '../limits/limits.ts';
import { type Fields, parseFields } from './fields.ts';
import { jsonFields } from './json-fields.ts';
import { validate } from './validate.ts';

/** A checked settings file; `data` is unset if there is no file or it has problems. */
export interface Settings<Schema extends z.ZodType> {
	data?: z.output<Schema>;
	/** Where a value stands, for what can only be checked against other files. */
	problemAt: (path: readonly PropertyKey[], reason: string) => Problem;
	problems: Problem[];
}

/**
 * Reads a settings file at the top of the content folder, held to a schema: plain YAML, or JSON where a program writes it.
 * @param most bytes that it may have
 */
export function readSettings<Schema extends z.ZodType>(
	name: string,
	schema: Schema,
	most: number = limits.frontMatterLength,
): Settings<Schema> {
	const path = join(contentFolder(), name);
	const file = shownPath(path);
	const nowhere = (_: unknown, reason: string): Problem => ({ file, line: 1, column: 1, reason });
	if (!existsSync(path)) return { problemAt: nowhere, problems: [] };
	const decoded = decode(readFileSync(path), most);
	if (!('text' in decoded)) return { problemAt: nowhere, problems: [{ file, ...decoded }] };
	// A file of nothing but comments chooses nothing.
	if (name.endsWith('.yml') && decoded.text.split('\n').every((line) => /^\s*(?:#|$)/.test(line)))
		return { problemAt: nowhere, problems: [] };
	const fields = name.endsWith('.json') ? jsonFields(decoded.text) : parseFields(decoded.text, 1);
	const problemAt = locate(file, fields);
	if (fields.problems.length > 0)
		return {
			problemAt,
			problems: fields.problems.slice(0, limits.problems).map((problem) => ofFile(file, problem)),
		};
	const { data, problems } = validate(schema, fields);
	return {
		problemAt,
		problems: problems.map((problem) => ofFile(file, problem)),
		...(data !== undefined && { data }),
	};
}

function locate(file: string, { placeOf }: Fields) {
	return (path: readonly PropertyKey[], reason: string): Problem =>
		ofFile(file, { place: placeOf(path), field: path.join('.'), reason });
}

function ofFile(file: string, { place: [line, column], ...problem }: Fields['problems'][number]): Problem {
	return { file, line, column, ...problem };
}
