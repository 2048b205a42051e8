import type { AnyRow } from '../reading/reading.ts';
import type { HouseStyle } from '../schema/house-style.ts';
import { type NameTable, nameTable } from './name-table.ts';

/** A person, place or organisation, as its file names it. */
export interface Entity {
	collection: 'people' | 'places' | 'organisations';
	id: string;
	name: string;
	aliases: string[];
	role?: string | undefined;
	born?: string | undefined;
	died?: string | undefined;
}

/**
 * What the rules of one article may ask: by words of its text, or by an id that its front matter names. So an entity that
 * the article names in neither way has no part in its findings, and these can be kept when that entity changes.
 */
export interface Knowledge {
	/** The forms to avoid, as one pattern; undefined if there are none. */
	avoided: { pattern: RegExp; entries: Map<string, HouseStyle['words'][number]> } | undefined;
	/** Names and aliases in a text. */
	find: (text: string) => NamedEntity[];
	/** The entity of an id. */
	entity: (collection: Entity['collection'], id: string) => Entity | undefined;
}

/** What the newsroom knows besides the articles: its entities and its house style. */
export interface Newsroom extends Knowledge {
	entities: Entity[];
	style: HouseStyle;
}

/** An entity where a text names it. */
export interface NamedEntity {
	entity: Entity;
	start: number;
	end: number;
	/** The name or alias, as written. */
	text: string;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Gathers what the newsroom knows. */
export function makeNewsroom(rows: readonly AnyRow[], style: HouseStyle): Newsroom {
	return newsroomOf(rows.flatMap(entityOf), style);
}

/** The newsroom that knows some entities. */
export function newsroomOf(entities: Entity[], style: HouseStyle): Newsroom {
	const byId = new Map(entities.map((entity) => [`${entity.collection}/${entity.id}`, entity]));
	const byFirstWord = new Map<string, NameTable<Entity>>();
	for (const entity of entities) {
		for (const name of [entity.name, ...entity.aliases]) {
			const first = firstWord(name);
			if (first) byFirstWord.getOrInsertComputed(first, () => nameTable<Entity>()).add(name, entity);
		}
	}

	function find(text: string): NamedEntity[] {
		const found: NamedEntity[] = [];
		let end = 0;
		for (const { 0: whole, index } of text.matchAll(word)) {
			if (index < end) continue;
			// The longest name, so that "Quds Force commander" is not read as "Quds".
			const names = byFirstWord.get(bare(whole));
			const match = names?.longestAt(text, index, (end) => !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)));
			if (!match) continue;
			const { name, owner: entity } = match;
			end = index + name.length;
			found.push({ entity, start: index, end, text: name });
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
	if (reading.collection === 'people') {
		const { name, aliases, role, born, died } = reading.data;
		return [{ collection: 'people', id: reading.id, name, aliases, role, born, died }];
	}
	if (reading.collection === 'places' || reading.collection === 'organisations') {
		const { name, aliases } = reading.data;
		return [{ collection: reading.collection, id: reading.id, name, aliases }];
	}
	return [];
}

/** A word without the mark of the genitive. Every word of every text comes here, and few have one. */
const bare = (text: string): string => (/['’]/.test(text) ? text.replace(/['’]s?$/, '') : text);

function firstWord(name: string): string | undefined {
	return bare(name.match(word)?.[0] ?? '');
}
