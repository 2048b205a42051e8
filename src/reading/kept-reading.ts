import type { Copy } from './copy.ts';
import type { AnyReading } from './reading.ts';
import { type KeptParts, store } from './store.ts';

/**
 * How a Reading lies in the store. A build holds the Readings of a hundred thousand articles and shows a few of them whole.
 * So the parts that only an article's own page needs are left in the store and read from it when they are asked for; the
 * Reading has them as properties all the same. Empty parts stay, since they cost nothing.
 */
const ownParts = ['cited', 'outbound', 'places', 'tables'] as const;
const dataParts = ['sources', 'keyPoints', 'backstory'] as const;

/** Parts that were left in the store. */
interface Rest {
	own: Record<string, unknown>;
	data: Record<string, unknown>;
}

/** Where a Reading's front matter has the key that its parts are found under. */
const owner = Symbol('digest');

/** A file that was read, as it is kept. @param stamp what it is known by (see stamp.ts) */
export function keptParts(reading: AnyReading, html: string, copy: Copy, stamp = ''): KeptParts {
	const { digest } = reading;
	const [brief, own] = reading.collection === 'articles' ? divided(reading, ownParts) : [reading, {}];
	const [data, dataRest] =
		reading.collection === 'articles' ? divided(reading.data, dataParts) : [reading.data, {}];
	return {
		digest,
		stamp,
		brief: JSON.stringify({ ...brief, data }),
		rest: JSON.stringify({ own, data: dataRest } satisfies Rest),
		html,
		copy: JSON.stringify(copy),
	};
}

/** The Reading that a brief is of. */
export function keptReading({ digest, brief }: Pick<KeptParts, 'digest' | 'brief'>): AnyReading {
	const reading = JSON.parse(brief) as AnyReading;
	if (reading.collection !== 'articles') return reading;
	Object.setPrototypeOf(reading, ownLater);
	Object.setPrototypeOf(Object.assign(reading.data, { [owner]: digest }), dataLater);
	return reading;
}

/** An object without some of its parts, and those parts. */
function divided(whole: object, names: readonly string[]): [brief: object, rest: Record<string, unknown>] {
	const isRest = ([name, value]: [string, unknown]): boolean =>
		names.includes(name) && (typeof value === 'string' || Object.keys(value ?? {}).length > 0);
	const { true: rest = [], false: brief = [] } = Object.groupBy(
		Object.entries(whole),
		(entry) => `${isRest(entry)}`,
	);
	return [Object.fromEntries(brief), Object.fromEntries(rest)];
}

const ownLater = later(ownParts, 'own', (reading) => reading.digest as string);
const dataLater = later(dataParts, 'data', (data) => data[owner] as string);

/** A prototype whose properties are read from the store. */
function later(
	names: readonly string[],
	level: keyof Rest,
	digestIn: (object: Record<string | symbol, unknown>) => string,
): object {
	const getters = names.map((name) => [
		name,
		{
			get(this: Record<string | symbol, unknown>) {
				return restOf(digestIn(this))[level][name];
			},
		},
	]);
	return Object.create(null, Object.fromEntries(getters));
}

/** Rests that were last asked for: a page asks for its parts one after another. */
const recent = new Map<string, Rest>();
const mostRecent = 16;

function restOf(digest: string): Rest {
	const known = recent.get(digest);
	if (known) return known;
	const kept = store().find('rest', digest);
	if (kept === undefined) throw new Error('what was read is gone from the cache; run it again');
	const rest = JSON.parse(kept) as Rest;
	if (recent.size >= mostRecent) recent.delete(recent.keys().next().value ?? '');
	recent.set(digest, rest);
	return rest;
}
