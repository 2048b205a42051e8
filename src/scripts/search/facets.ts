import type { Engine, Match } from './engine.ts';
import type { PageState } from './page-state.ts';

/** The pages with each value of each filter, fetched when first asked for: limits and counts for any kind of answer. */
export class Facets {
	readonly #engine: Engine;
	readonly #sets = new Map<string, Promise<ReadonlySet<string>>>();
	#values: ReturnType<Engine['filters']> | undefined;

	constructor(engine: Engine) {
		this.#engine = engine;
	}

	/** The values of a filter, in order. */
	async values(filter: string): Promise<string[]> {
		this.#values ??= this.#engine.filters();
		return Object.keys((await this.#values)[filter] ?? {}).sort();
	}

	/** Of some matches those within the limits of a state. @param except a filter to leave open */
	async within(matches: readonly Match[], state: PageState, except?: string): Promise<Match[]> {
		const limits = Object.entries(state.filters).filter(([filter]) => filter !== except);
		const sets = await Promise.all(limits.map(([filter, values]) => this.#pages(filter, values)));
		if (except !== 'year' && (state.from || state.to))
			sets.push(await this.#pages('month', await this.#months(state)));
		return matches.filter(({ id }) => sets.every((set) => set.has(id)));
	}

	/** How many of some matches have each of some values of a filter. */
	async counts(
		matches: readonly Match[],
		values: readonly string[],
		filter: string,
	): Promise<[value: string, count: number][]> {
		const sets = await Promise.all(values.map((value) => this.#pages(filter, [value])));
		return values.map((value, index) => [value, matches.filter(({ id }) => sets[index]?.has(id)).length]);
	}

	async #months({ from, to }: PageState): Promise<string[]> {
		const months = await this.values('month');
		return months.filter((month) => month >= from && (to === '' || month.slice(0, to.length) <= to));
	}

	#pages(filter: string, any: string[]): Promise<ReadonlySet<string>> {
		const key = `${filter}:${any.join()}`;
		const known = this.#sets.get(key) ?? this.#fetch(filter, any);
		this.#sets.set(key, known);
		return known;
	}

	async #fetch(filter: string, any: string[]): Promise<ReadonlySet<string>> {
		if (any.length === 0) return new Set();
		const { results } = await this.#engine.search(null, { filters: { [filter]: { any } } });
		return new Set(results.map(({ id }) => id));
	}
}
