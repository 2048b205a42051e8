import type { Engine, Match } from './engine.ts';
import type { PageState } from './page-state.ts';

/** The filters of a search: their values, and which pages have them, fetched when first asked for. */
export type Facets = ReturnType<typeof facetsOf>;

/** Returns the filters of an engine, for limits on any kind of answer and for counts of it. */
export function facetsOf(engine: Engine) {
	const fetched = new Map<string, Promise<ReadonlySet<string>>>();
	let known: ReturnType<Engine['filters']> | undefined;
	return { values, within, counts };

	/** Returns the values of a filter, in order. */
	async function values(filter: string): Promise<string[]> {
		known ??= engine.filters();
		return Object.keys((await known)[filter] ?? {}).sort();
	}

	/** Returns those of some matches that are within the limits of a state. @param except a filter to leave open */
	async function within(matches: readonly Match[], state: PageState, except?: string): Promise<Match[]> {
		const limits = Object.entries(state.filters).filter(([filter]) => filter !== except);
		const sets = await Promise.all(limits.map(([filter, any]) => pages(filter, any)));
		if (except !== 'year' && (state.from || state.to)) sets.push(await pages('month', await monthsIn(state)));
		return matches.filter(({ id }) => sets.every((set) => set.has(id)));
	}

	/** Counts how many of some matches have each of some values of a filter. */
	async function counts(
		matches: readonly Match[],
		some: readonly string[],
		filter: string,
	): Promise<[value: string, count: number][]> {
		const sets = await Promise.all(some.map((value) => pages(filter, [value])));
		return some.map((value, index) => [value, matches.filter(({ id }) => sets[index]?.has(id)).length]);
	}

	async function monthsIn({ from, to }: PageState): Promise<string[]> {
		const months = await values('month');
		return months.filter((month) => month >= from && (to === '' || month.slice(0, to.length) <= to));
	}

	function pages(filter: string, any: string[]): Promise<ReadonlySet<string>> {
		const key = `${filter}:${any.join()}`;
		const set = fetched.get(key) ?? fetchPages(filter, any);
		fetched.set(key, set);
		return set;
	}

	async function fetchPages(filter: string, any: string[]): Promise<ReadonlySet<string>> {
		if (any.length === 0) return new Set();
		const { results } = await engine.search(null, { filters: { [filter]: { any } } });
		return new Set(results.map(({ id }) => id));
	}
}
