import type { Copy } from '../body/copy.ts';
import type { AnyReading } from '../reading.ts';
import { type KeptParts, store } from './store.ts';

/**
 * How a Reading lies in the store. A build holds the Readings of a hundred thousand articles and shows a few of them whole.
 * So the parts that only an article's own page needs are left in the store and read from it when they are asked for; the
 * Reading has them as properties all the same. Empty parts stay, since they cost nothing.
 */
const ownParts = ['cited', 'outbound', 'places', 'tables'] as const;
const dataParts = ['sources', 'keyPoints', 'backstory'] as const;

/** Parts of a brief that lists and checks of many articles need, and a thread that makes what stands beside each does not. */
const ownOfLists = ['headings', 'links'] as const;
const dataOfLists = ['description', 'corrections'] as const;

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
	shareEmpty(reading);
	shareEmpty(reading.data);
	Object.setPrototypeOf(reading, ownLater);
	Object.setPrototypeOf(Object.assign(reading.data, { [owner]: digest }), dataLater);
	return reading;
}

/** The same with fewer parts in memory, half of it: what else the brief has is read from the store as well. */
export function leanReading({ digest, brief }: Pick<KeptParts, 'digest' | 'brief'>): AnyReading {
	const whole = JSON.parse(brief) as AnyReading;
	if (whole.collection !== 'articles') return whole;
	const [own] = divided(whole, [...ownOfLists, 'data']);
	const [data] = divided(whole.data, dataOfLists);
	shareEmpty(own);
	shareEmpty(data);
	Object.setPrototypeOf(data, leanDataLater);
	Object.assign(data, { [owner]: digest });
	return Object.setPrototypeOf(Object.assign(own, { data }), leanLater);
}

const noList: readonly never[] = Object.freeze([]);
const nothing = Object.freeze({});

/** Gives an object the same empty lists and tables as all others: most are empty, and each would take memory of its own. */
function shareEmpty(object: object): void {
	const parts = object as Record<string, unknown>;
	for (const name in parts) {
		const part = parts[name];
		if (Array.isArray(part)) {
			if (part.length === 0) parts[name] = noList;
		} else if (typeof part === 'object' && part !== null && Object.keys(part).length === 0)
			parts[name] = nothing;
	}
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

/** Gives some parts of the Reading under a key. */
type PartsOf = (digest: string) => Rest;

const restOf = lastAsked((digest): Rest => JSON.parse(kept('rest', digest)));
const briefOf = lastAsked((digest): Rest => {
	const brief = JSON.parse(kept('brief', digest));
	return { own: brief, data: brief.data };
});

const ownLater = later(null, ownParts, (reading) => restOf(reading.digest as string).own);
const dataLater = later(null, dataParts, (data) => restOf(data[owner] as string).data);
const leanLater = later(ownLater, ownOfLists, (reading) => briefOf(reading.digest as string).own);
const leanDataLater = later(dataLater, dataOfLists, (data) => briefOf(data[owner] as string).data);

/** A prototype whose properties are read from the store. @param others where those are that it does not have */
function later(
	others: object | null,
	names: readonly string[],
	partsOf: (object: Record<string | symbol, unknown>) => Record<string, unknown>,
): object {
	const getters = names.map((name) => [
		name,
		{
			get(this: Record<string | symbol, unknown>) {
				return partsOf(this)[name];
			},
		},
	]);
	return Object.create(others, Object.fromEntries(getters));
}

const mostKept = 16;

/** Keeps what was last asked for: a page asks for its parts one after another. */
function lastAsked(read: PartsOf): PartsOf {
	const recent = new Map<string, Rest>();
	return (digest) => {
		const known = recent.get(digest);
		if (known) return known;
		const parts = read(digest);
		if (recent.size >= mostKept) recent.delete(recent.keys().next().value ?? '');
		recent.set(digest, parts);
		return parts;
	};
}

function kept(part: 'brief' | 'rest', digest: string): string {
	const text = store().find(part, digest);
	if (text === undefined) throw new Error('what was read is gone from the cache; run it again');
	return text;
}
