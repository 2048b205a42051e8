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

/**
 * Tells where the fields of an object stand that a module exports, for messages.
 * @param path of the module
 * @param name that the object is exported under
 */
export function modulePlaces(path: string, name: string): Fields['placeOf'] {
	const text = readFileSync(path, 'utf8');
	const counter = new LineCounter();
	for (let line = 0; line >= 0; line = text.indexOf('\n', line) + 1 || -1) counter.addNewLine(line);
	const { body } = parseSync(path, text).program as unknown as { body: Syntax[] };
	const exported = body
		.flatMap(({ declaration }) => declaration?.declarations ?? [])
		.find(({ id }) => id?.name === name);
	return (fields, part = 'value') => {
		let at = exported?.init;
		let key = exported?.id;
		for (const field of fields) {
			const inside: Syntax | undefined = unwrapped(at);
			const property = inside?.properties?.find((each) => nameOf(each.key) === String(field));
			const found = property?.value ?? inside?.elements?.[Number(field)];
			if (!found) break;
			at = found as Syntax;
			key = property?.key ?? at;
		}
		const { line, col } = counter.linePos((part === 'key' ? key : at)?.start ?? 0);
		return [line, col] satisfies Place;
	};
}

/** What a value is, behind `as` and `satisfies`. */
function unwrapped(node: Syntax | undefined): Syntax | undefined {
	return node?.expression ? unwrapped(node.expression) : node;
}

function nameOf(key: Syntax | undefined): string {
	return key?.name ?? String(key?.value);
}
