import { foldedWords, namesOf } from '../catalogue.ts';
import { type FoundPart, filedHits, findPart } from './find-part.ts';
import { union } from './hits.ts';
import type { Note } from './notes.ts';
import type { Part } from './parse-query.ts';
import type { Searched } from './searched.ts';

/** Finds the texts with words in their title, or that are by an author or on a topic whose name has the words. */
export async function findField(
	{ library, reach, catalogue }: Searched,
	part: Part,
	notes: Note[],
): Promise<FoundPart> {
	const { field, text } = part;
	const found = await findPart(library, reach, part);
	if (field === undefined) return found;
	if (field === 'title') {
		const hits = [...found.hits].flatMap(([page, hit]) => {
			const places = hit.places.filter((place) => place < (reach.pages[page]?.title ?? 0));
			return places.length > 0 ? [[page, { ...hit, places, beside: 0 }] as const] : [];
		});
		return { ...found, hits: new Map(hits) };
	}
	const wanted = foldedWords(text);
	const entries = catalogue.entries.filter(
		(entry) =>
			entry.filter === field &&
			namesOf(entry).some((name) =>
				wanted.every((word) => name.split(' ').some((other) => other.startsWith(word))),
			),
	);
	if (entries.length === 0) {
		notes.push({ kind: 'unknown', field, text });
		return { ...found, part: { ...part, field: undefined } };
	}
	const filed = await Promise.all(entries.map((entry) => filedHits(reach, entry)));
	return { ...found, hits: union(new Map(), ...filed), forms: {} };
}
