import type { AnyRow } from '../reading/reading.ts';
import { type EntityCollection, isEntityCollection, type Person, type Place } from '../schema/entity.ts';
import type { HouseStyle } from '../schema/house-style.ts';

/** A person, place or organisation. */
export interface Entity {
	collection: EntityCollection;
	id: string;
	name: string;
	aliases: string[];
	role?: string | undefined;
	born?: string | undefined;
	died?: string | undefined;
	/** Of a place with an exact point: degrees north and east. */
	at?: readonly [number, number] | undefined;
}

/**
 * What rules of one article may look up: by words of its text, or by ids of its front matter. Entities that the article
 * names in neither way cannot change its findings, which the cache relies on.
 */
export interface Knowledge {
	/** Forms that the house style avoids, as one pattern; undefined if there are none. */
	avoided: { pattern: RegExp; entries: Map<string, HouseStyle['words'][number]> } | undefined;
	/** Finds names and aliases in a text. */
	find: (text: string) => NamedEntity[];
	/** Gives an entity by its id. */
	entity: (collection: Entity['collection'], id: string) => Entity | undefined;
}

/** The entities and the house style of a newsroom. */
export interface Newsroom extends Knowledge {
	entities: Entity[];
	style: HouseStyle;
}

/** A mention of an entity in a text. */
export interface NamedEntity {
	entity: Entity;
	start: number;
	end: number;
	/** The name or alias, as written. */
	text: string;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Makes a newsroom from content and house style. */
export function makeNewsroom(rows: readonly AnyRow[], style: HouseStyle): Newsroom {
	return newsroomOf(rows.flatMap(entityOf), style);
}

/** Makes a newsroom from entities and house style. */
export function newsroomOf(entities: Entity[], style: HouseStyle): Newsroom {
	const byId = new Map(entities.map((entity) => [`${entity.collection}/${entity.id}`, entity]));
	const byName = new Map(
		// Of several entities with one name, the first counts.
		entities.toReversed().flatMap((entity) => [entity.name, ...entity.aliases].map((name) => [name, entity])),
	);
	/** Lengths of the names that begin with a word, longest first, so that lookup does not slow down with the number of names. */
	const lengths = new Map(
		[...Map.groupBy(byName.keys(), firstWord)].map(([first, names]) => [
			first,
			[...new Set(names.map(({ length }) => length))].sort((a, b) => b - a),
		]),
	);

	/** Words that begin like a name: most words of a text begin in no such way. */
	const initials = [
		...new Set([...byName.keys()].map((name) => [...(name.match(word)?.[0] ?? '')].at(0) ?? '')),
	];
	const likely = new RegExp(
		`(?<![\\p{L}\\p{M}\\p{N}]['’-]*)[${initials.map((letter) => RegExp.escape(letter)).join('')}][\\p{L}\\p{M}\\p{N}'’-]*`,
		'gu',
	);

	/** The longest name at a place of a text, so that "Quds Force commander" is not read as "Quds". */
	function namedAt(text: string, start: number, first: string): NamedEntity | undefined {
		for (const length of lengths.get(first) ?? []) {
			const end = start + length;
			const name = text.slice(start, end);
			const entity = byName.get(name);
			if (entity && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)))
				return { entity, start, end, text: name };
		}
		return undefined;
	}

	function find(text: string): NamedEntity[] {
		const found: NamedEntity[] = [];
		if (byName.size === 0) return found;
		for (const { 0: whole, index } of text.matchAll(likely)) {
			if (index < (found.at(-1)?.end ?? 0)) continue;
			const named = namedAt(text, index, bare(whole));
			if (named) found.push(named);
		}
		return found;
	}
	return {
		...{ entities, style, find, avoided: avoidedForms(style) },
		entity: (collection, id) => byId.get(`${collection}/${id}`),
	};
}

function avoidedForms({ words }: HouseStyle): Knowledge['avoided'] {
	const entries = new Map(words.flatMap((entry) => entry.not.map((form) => [form, entry] as const)));
	if (entries.size === 0) return undefined;
	const right = words.flatMap(({ except }) => except);
	const forms = [...entries.keys(), ...right]
		.sort((a, b) => b.length - a.length)
		.map((form) => RegExp.escape(form));
	return {
		entries,
		pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'),
	};
}

function entityOf(reading: AnyRow): Entity[] {
	const { collection, id } = reading;
	if (!isEntityCollection(collection)) return [];
	const { name, aliases, role, born, died, latitude, longitude } = reading.data as Pick<
		Entity,
		'name' | 'aliases'
	> &
		Partial<Person & Place>;
	const at = latitude !== undefined && longitude !== undefined ? ([latitude, longitude] as const) : undefined;
	return [{ collection, id, name, aliases, role, born, died, at }];
}

/** A word without the ending of the genitive. It is tested for first, since this runs for every word of every text. */
const bare = (text: string): string => (/['’]/.test(text) ? text.replace(/['’]s?$/, '') : text);

function firstWord(name: string): string | undefined {
	return bare(name.match(word)?.[0] ?? '');
}
