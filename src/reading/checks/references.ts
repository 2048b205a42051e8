import { type Collection, references } from '../../schema/collections.ts';
import { idPattern } from '../../schema/fields.ts';
import type { Problem } from '../files/problem.ts';
import { nearest } from '../front-matter/validate.ts';
import { limits } from '../limits/limits.ts';
import type { Place, Reading } from '../reading.ts';

/**
 * What a file says of others. A file with faults has it too, its front matter unchecked, so that all that is wrong with a
 * file is told in one run.
 */
export interface Naming
	extends Pick<
		Reading,
		'collection' | 'id' | 'file' | 'headings' | 'links' | 'images' | 'blocks' | 'places'
	> {
	data: unknown;
}

/**
 * Checks what one file says of others: ids in front matter and links between bodies.
 * @param readings what each file says, also of files with faults of their own
 * @param known every file found by the walk, read or not, so that one bad file is not reported again by all that name it
 */
export function checkReferences(
	readings: readonly Naming[],
	known: ReadonlyMap<Collection, readonly string[]>,
): Problem[] {
	const ids = new Map([...known].map(([collection, names]) => [collection, new Set(names)]));
	const pages = new Map(readings.map((reading) => [`/${reading.collection}/${reading.id}/`, reading]));
	/** Of the pages whose sections a link names, which are few. */
	const sections = new Map<string, ReadonlySet<string> | undefined>();
	let guesses = 0;
	return readings.flatMap((reading) =>
		[...idProblems(reading), ...linkProblems(reading)].slice(0, limits.problems),
	);

	/** The name that another was meant for: each is held against all, so that it is not sought for thousands. */
	function meantBy(name: string, names: Iterable<string>): string | undefined {
		return ++guesses > limits.guesses ? undefined : nearest(name, [...names]);
	}

	function idProblems(reading: Naming): Problem[] {
		if (reading.collection !== 'articles') return [];
		return [...namedContent(reading)].flatMap(({ field, place, id, collection }) => {
			const isItself = id === reading.id && collection === 'articles';
			if (ids.get(collection)?.has(id) && !isItself) return [];
			const reason = isItself ? 'names this article itself; take it out' : unknownId(id, collection);
			// Places are asked for only where something is wrong: they are not at hand (see kept-reading.ts).
			return [problem(reading, place ?? reading.places[field], field, reason)];
		});
	}

	function unknownId(id: string, collection: Collection): string {
		const meant = meantBy(id, known.get(collection) ?? []);
		return `"${id}" is not a file of ${collection}/; ${meant ? `did you mean ${meant}?` : `write ${collection}/${id}.md or take it out`}`;
	}

	function sectionsOf(path: string): ReadonlySet<string> | undefined {
		const page = pages.get(path);
		return page && new Set(page.headings.map((heading) => heading.id));
	}

	function linkProblems(reading: Naming): Problem[] {
		return reading.links.flatMap(({ path, anchor, place }) => {
			const [, collection, id] = /^\/([a-z]+)\/([^/]+)\/$/.exec(path) ?? [];
			const names = ids.get(collection as Collection);
			if (!names || !id) return [];
			if (!names.has(id))
				return [
					problem(
						reading,
						place,
						undefined,
						`links to ${path}, which does not exist: ${unknownId(id, collection as Collection)}`,
					),
				];
			const there = anchor && sections.getOrInsertComputed(path, sectionsOf);
			if (!there || there.has(anchor)) return [];
			const meant = meantBy(anchor, there);
			return [
				problem(
					reading,
					place,
					undefined,
					`links to ${path}#${anchor}, a section that does not exist; ${meant ? `did you mean #${meant}?` : `link to ${path}`}`,
				),
			];
		});
	}
}

interface Named {
	field: string;
	/** Unset for a field of the front matter. */
	place?: Place;
	id: string;
	collection: Collection;
}

/** Every id that an article names, with its field and the collection it is looked up in; what is no id the schema tells. */
export function* namedContent({ data, blocks }: Naming): Generator<Named> {
	const fields = data as Record<string, unknown>;
	for (const [name, collection] of Object.entries(references)) {
		const value = fields[name];
		if (isId(value)) yield { field: name, id: value, collection };
		for (const [index, id] of listOf(value).entries()) {
			if (isId(id)) yield { field: `${name}.${index}`, id, collection };
		}
	}
	for (const [index, event] of listOf(fields.events).entries()) {
		const field = `events.${index}.place`;
		const id = (event as { place?: unknown } | null)?.place;
		if (isId(id)) yield { field, id, collection: 'places' };
	}
	for (const block of blocks) {
		const { place } = block;
		if (block.kind === 'map')
			for (const id of block.places) yield { field: ':::map', place, id, collection: 'places' };
		if (block.kind !== 'who') continue;
		for (const id of block.people) yield { field: ':::who', place, id, collection: 'people' };
		for (const id of block.organisations) yield { field: ':::who', place, id, collection: 'organisations' };
	}
}

function isId(value: unknown): value is string {
	return typeof value === 'string' && idPattern.test(value);
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

function problem(
	{ file }: Naming,
	[line, column]: Place = [1, 1],
	field: string | undefined,
	reason: string,
): Problem {
	return { file, line, column, reason, ...(field && { field }) };
}
