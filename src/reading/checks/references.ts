import { houseOwner } from '../../addresses/house.ts';
import { contentAt } from '../../addresses/paths.ts';
import { kindOf } from '../../body/blocks/kinds.ts';
import { type Collection, references } from '../../schema/collections.ts';
import { id as idField } from '../../schema/fields.ts';
import { idOf } from '../files/file-names.ts';
import type { Place } from '../files/place.ts';
import type { Problem } from '../files/problem.ts';
import { nearest } from '../front-matter/validate.ts';
import { limits } from '../limits/limits.ts';
import type { AnyRow } from '../reading.ts';
import { anchorsOf } from '../store/readings.ts';
import type { Register } from './addresses.ts';
import { placesOf, type Referring } from './referring.ts';
import type { Renames } from './renames.ts';

/**
 * Checks what one file says of others: ids in front matter and links between bodies.
 * @param referring what each file says, also of files with faults of their own
 * @param addresses that content takes, to tell links that lead nowhere
 * @param renames notes names of files that have another name now, which are not told of one by one
 * @param known every file found by the walk, read or not, so that one bad file is not reported again by all that name it
 */
export function checkReferences(
	referring: readonly Referring[],
	known: ReadonlyMap<Collection, readonly string[]>,
	addresses: Register,
	renames: Renames,
): Problem[] {
	const ids = new Map([...known].map(([collection, names]) => [collection, new Set(names)]));
	const pages = new Map(referring.map((file) => [`${file.collection}/${file.id}`, file]));
	/** Of the pages whose sections a link names, which are few. */
	const sections = new Map<string, ReadonlySet<string> | undefined>();
	let guesses = 0;
	return referring.flatMap((file) => [...idProblems(file), ...linkProblems(file)].slice(0, limits.problems));

	/** False for a path at which nothing of content or of the house can be; what the house makes only the finished site shows. */
	function isSomewhere(path: string): boolean {
		const isFile = /\.[a-z\d]+$/i.test(path) && !/\.html?$/i.test(path);
		return isFile || addresses.has(path) || addresses.has(`${path}/`) || houseOwner(path) !== undefined;
	}

	/** The name that another was meant for: each is held against all, so that it is not sought for thousands. */
	function meantBy(name: string, names: Iterable<string>): string | undefined {
		return ++guesses > limits.guesses ? undefined : nearest(name, [...names]);
	}

	function idProblems(reading: Referring): Problem[] {
		if (reading.collection !== 'articles') return [];
		return [...namedContent(reading)].flatMap(({ field, place, id, collection }) => {
			const isItself = id === reading.id && collection === 'articles';
			if (ids.get(collection)?.has(id) && !isItself) return [];
			if (!isItself && renames.note(collection, id)) return [];
			const reason = isItself ? 'names this article itself; take it out' : unknownId(id, collection);
			return [problem(reading, place ?? placesOf(reading)[field], field, reason)];
		});
	}

	function unknownId(id: string, collection: Collection): string {
		const meant = meantBy(id, known.get(collection) ?? []);
		return `"${id}" is not a file of ${collection}/; ${meant ? `did you mean ${meant}?` : `write ${collection}/${idOf(id)}.md or take it out`}`;
	}

	function sectionsOf(path: string): ReadonlySet<string> | undefined {
		const there = contentAt(path);
		const page = there && pages.get(`${there.collection}/${there.id}`);
		return page && new Set(page.anchors ?? anchorsOf(page as AnyRow));
	}

	function linkProblems(reading: Referring): Problem[] {
		return reading.links.flatMap(({ path, anchor, place }) => {
			const target = contentAt(path);
			const names = target && ids.get(target.collection);
			if (!names) return isSomewhere(path) ? [] : [problem(reading, place, undefined, nowhere(path))];
			const { collection, id } = target;
			if (!names.has(id) && (addresses.has(path) || renames.note(collection, id))) return [];
			if (!names.has(id))
				return [
					problem(
						reading,
						place,
						undefined,
						`links to ${path}, which does not exist: ${unknownId(id, collection)}`,
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

/** What to say of a link to an address at which nothing is. */
function nowhere(path: string): string {
	return `links to ${path}, which is not on this site; link to the file that is meant, such as its-name.md, or take the link out`;
}

interface Named {
	field: string;
	/** Unset for a field of the front matter. */
	place?: Place;
	id: string;
	collection: Collection;
}

/** Every id that an article names, with its field and the collection it is looked up in; what is no id the schema tells. */
function* namedContent({ data, blocks }: Referring): Generator<Named> {
	const fields = data as Record<string, unknown>;
	for (const [name, collection] of Object.entries(references)) {
		const value = fields[name];
		if (name === 'story' && isId(value)) yield { field: name, id: value, collection };
		for (const [index, id] of listOf(value).entries()) {
			if (isId(id)) yield { field: `${name}.${index}`, id, collection };
		}
	}
	for (const [index, event] of listOf(fields.events).entries()) {
		const field = `events.${index}.place`;
		const id = (event as { place?: unknown } | null)?.place;
		if (isId(id)) yield { field, id, collection: 'places' };
	}
	for (const block of blocks)
		for (const named of kindOf(block.kind).names?.(block) ?? [])
			yield { field: `:::${block.kind}`, place: block.place, ...named };
}

/** How much other content a file names, articles left out. */
export function countNames(referring: Referring): number {
	if (referring.collection !== 'articles') return 0;
	const named = [...namedContent(referring)].filter(({ collection }) => collection !== 'articles');
	return new Set(named.map(({ collection, id }) => `${collection}/${id}`)).size;
}

function isId(value: unknown): value is string {
	return idField.safeParse(value).success;
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

function problem(
	{ file }: Referring,
	[line, column]: Place = [1, 1],
	field: string | undefined,
	reason: string,
): Problem {
	return { file, line, column, reason, ...(field && { field }) };
}
