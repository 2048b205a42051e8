import type { Place } from '../files/place.ts';
import type { Problem } from '../files/problem.ts';
import type { Row } from '../reading.ts';
import { readingOf } from '../store/readings.ts';

/**
 * What a file says of others. A row is one; a file with faults has it too, its front matter unchecked, so that all that is
 * wrong with a file is told in one run.
 */
export interface Referring extends Pick<Row, 'collection' | 'id' | 'file' | 'links' | 'images' | 'blocks'> {
	data: unknown;
	/** Anchors of its page; a row has them in the store. */
	anchors?: string[];
	/** Where its fields stand; a row has them in the store. */
	places?: Record<string, Place>;
}

/** Where the fields of a file stand. Places are looked up only where something is wrong. */
export function placesOf(referring: Referring): Record<string, Place> {
	return referring.places ?? readingOf(referring as Row).places;
}

/**
 * Makes the problem of a content file, at the place of a field, of its first entry or of the field that it is in; without
 * one at the beginning of the file. Places are read from the store, so this is asked only where something is wrong.
 */
export function problemIn(file: Referring, field: string | undefined, reason: string): Problem {
	const places = placesOf(file);
	const names = field === undefined ? [] : [field, `${field}.0`, field.replace(/\.\w+$/, '')];
	const [line, column] = names.map((name) => places[name]).find((place) => place !== undefined) ?? [1, 1];
	return { file: file.file, line, column, ...(field !== undefined && { field }), reason };
}
