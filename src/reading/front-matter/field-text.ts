import { collections } from '../../schema/collections.ts';
import { proseFields, textsAt } from '../../schema/text-fields.ts';
import type { Passage } from '../body/copy.ts';
import type { Place } from '../files/place.ts';
import type { CitingField } from './field-citations.ts';
import type { Parts } from './front-matter.ts';

const prose = proseFields(collections.articles);

/** The fields of an article's front matter that readers see as prose, each as a passage. @param citing what they cite */
export function fieldPassages(
	data: unknown,
	citing: readonly CitingField[],
	placeOf: Parts['placeOf'],
): Passage[] {
	const marks = new Map(citing);
	return textsAt(data, prose).map(({ path, text }) => {
		const [line, column] = placeOf(path);
		const field = path.join('.');
		const cites = (marks.get(field) ?? []).flatMap(([offset, sources]) =>
			sources.map((source): Passage['cites'][number] => [offset, source]),
		);
		return { kind: 'field', field, text, runs: [[0, line, column]], cites, links: [] };
	});
}

/** Where every field stands that is a text or a number, by path such as `events.0.date`. */
export function fieldPlaces(data: unknown, placeOf: Parts['placeOf']): Record<string, Place> {
	return Object.fromEntries([...pathsIn(data, [])].map((path) => [path.join('.'), placeOf(path)]));
}

function* pathsIn(value: unknown, at: (string | number)[]): Generator<(string | number)[]> {
	if (typeof value !== 'object' || value === null) {
		if (value !== undefined) yield at;
	} else if (Array.isArray(value))
		for (const [index, entry] of value.entries()) yield* pathsIn(entry, [...at, index]);
	else for (const [name, entry] of Object.entries(value)) yield* pathsIn(entry, [...at, name]);
}
