import { readFileSync } from 'node:fs';
import { parseSync } from 'rolldown/utils';
import { LineCounter } from 'yaml';
import type { Place } from '../files/place.ts';
import type { Fields } from './fields.ts';

/** A node of a syntax tree (ESTree), as far as it is looked at. */
interface Syntax {
	type: string;
	start: number;
	name?: string;
	value?: unknown;
	id?: Syntax;
	init?: Syntax;
	key?: Syntax;
	declaration?: Syntax;
	declarations?: Syntax[];
	expression?: Syntax;
	properties?: Syntax[];
	elements?: Syntax[];
}

/** An object that a module exports, and what tells places in the module. */
function exportedBy(path: string, name: string) {
	const text = readFileSync(path, 'utf8');
	const counter = new LineCounter();
	for (let line = 0; line >= 0; line = text.indexOf('\n', line) + 1 || -1) counter.addNewLine(line);
	const { body } = parseSync(path, text).program as unknown as { body: Syntax[] };
	const exported = body
		.flatMap(({ declaration }) => declaration?.declarations ?? [])
		.find(({ id }) => id?.name === name);
	const place = (node: Syntax | undefined): Place => {
		const { line, col } = counter.linePos(node?.start ?? 0);
		return [line, col];
	};
	return { exported, place };
}

/**
 * Tells where the fields of an object stand that a module exports, for messages.
 * @param path of the module
 * @param name that the object is exported under
 */
export function modulePlaces(path: string, name: string): Fields['placeOf'] {
	const { exported, place } = exportedBy(path, name);
	return (fields, part = 'value') => {
		let at = exported?.init;
		let key = exported?.id;
		for (const field of fields) {
			const inside: Syntax | undefined = unwrapped(at);
			// Of a field that is written twice the last one counts.
			const property = inside?.properties?.findLast((each) => nameOf(each.key) === String(field));
			const found = property?.value ?? inside?.elements?.[Number(field)];
			if (!found) break;
			at = found as Syntax;
			key = property?.key ?? at;
		}
		return place(part === 'key' ? key : at);
	};
}

/** A field that an object has twice; the first one is without effect. */
export interface RepeatedField {
	field: string[];
	place: Place;
	/** Where it stands first. */
	first: Place;
}

/** Fields that an object has twice which a module exports, at any depth. */
export function repeatedFields(path: string, name: string): RepeatedField[] {
	const { exported, place } = exportedBy(path, name);
	return within(exported?.init, []);

	function within(value: Syntax | undefined, at: string[]): RepeatedField[] {
		const { properties = [], elements = [] } = unwrapped(value) ?? {};
		const firsts = new Map<string, Syntax | undefined>();
		const inProperties = properties.flatMap(({ key, value: inner }) => {
			const field = [...at, nameOf(key)];
			const first = firsts.get(nameOf(key));
			if (!first) firsts.set(nameOf(key), key);
			const own = first && key ? [{ field, place: place(key), first: place(first) }] : [];
			return [...own, ...within(inner as Syntax | undefined, field)];
		});
		return [...inProperties, ...elements.flatMap((each, index) => within(each, [...at, String(index)]))];
	}
}

/** What a value is, behind `as` and `satisfies`. */
function unwrapped(node: Syntax | undefined): Syntax | undefined {
	return node?.expression ? unwrapped(node.expression) : node;
}

function nameOf(key: Syntax | undefined): string {
	return key?.name ?? String(key?.value);
}
