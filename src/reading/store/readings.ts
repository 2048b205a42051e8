import type { Body } from '../../body/nodes.ts';
import type { Collection } from '../../schema/collections.ts';
import type { Copy } from '../body/copy.ts';
import { type AnyReading, type AnyRow, anchorsIn, onlyOnPage, type Reading, type Row } from '../reading.ts';
import { type KeptReading, type KeptRow, type Part, store } from './store.ts';

/** What a row lacks of a Reading. */
interface Rest extends Pick<Reading, 'headings' | 'cited' | 'outbound' | 'places' | 'marks'> {
	data: Record<string, unknown>;
}

/** A file that was read, as it is kept. @param stamp what it is known by (see files/stamp.ts) */
export function keptReading(reading: AnyReading, body: Body, copy: Copy, stamp = ''): KeptReading {
	const { headings, cited, outbound, places, marks, data, ...row } = reading;
	const isRest = (name: string): boolean =>
		reading.collection === 'articles' && (onlyOnPage as readonly string[]).includes(name);
	const { true: rest = [], false: brief = [] } = Object.groupBy(
		Object.entries(data),
		([name]) => `${isRest(name)}`,
	);
	return {
		digest: reading.digest,
		stamp,
		row: JSON.stringify({ ...row, data: Object.fromEntries(brief) }),
		anchors: JSON.stringify(anchorsIn(reading)),
		rest: JSON.stringify({
			headings,
			cited,
			outbound,
			places,
			...(marks && { marks }),
			data: Object.fromEntries(rest),
		} satisfies Rest),
		body: JSON.stringify(body),
		copy: JSON.stringify(copy),
	};
}

const noList: readonly never[] = Object.freeze([]);
const nothing = Object.freeze({});

/** A row that was kept. Empty lists and groups are shared, since most are empty and each would take memory of its own. */
export function rowOf({ row }: Pick<KeptRow, 'row'>): AnyRow {
	const parsed = JSON.parse(row) as AnyRow;
	for (const object of [parsed, parsed.data] as unknown as Record<string, unknown>[])
		for (const name in object) {
			const part = object[name];
			if (typeof part !== 'object' || part === null || Object.keys(part).length > 0) continue;
			object[name] = Array.isArray(part) ? noList : nothing;
		}
	return parsed;
}

/** The row under a key; undefined if it is not in the store. */
export function findRow(digest: string): AnyRow | undefined {
	const row = store().find('row', digest);
	return row === undefined ? undefined : rowOf({ row });
}

const mostRecent = 16;
const recent = new Map<string, Rest>();

/** The whole Reading of a row, or of one that is whole already. @throws if it is not in the store */
export function readingOf<C extends Collection>(row: Row<C> | Reading<C>): Reading<C> {
	if ('cited' in row) return row;
	const rest = recent.get(row.digest) ?? (JSON.parse(found('rest', row.digest)) as Rest);
	// A page and the files beside it ask for the same Reading one after another.
	if (recent.size >= mostRecent) recent.delete(recent.keys().next().value ?? '');
	recent.set(row.digest, rest);
	return { ...row, ...rest, data: { ...row.data, ...rest.data } } as unknown as Reading<C>;
}

/** The body of a Reading, for one form to change as it needs. @throws if it is not in the store */
export function bodyOf({ digest }: Pick<Row, 'digest'>): Body {
	return JSON.parse(found('body', digest)) as Body;
}

/** The copy of a Reading, for the desk. @throws if it is not in the store */
export function copyOf({ digest }: Pick<Row, 'digest'>): Copy {
	return JSON.parse(found('copy', digest)) as Copy;
}

/** Anchors that the page of a file has for its sections. @throws if it is not in the store */
export function anchorsOf(row: AnyRow | AnyReading): string[] {
	return 'headings' in row ? anchorsIn(row) : (JSON.parse(found('anchors', row.digest)) as string[]);
}

function found(part: Part, digest: string): string {
	const text = store().find(part, digest);
	if (text === undefined) throw new Error('what was read is gone from the store; run the command again');
	return text;
}
