/** The state of the search page, which is in its address. */
export interface PageState {
	query: string;
	/** True to search the words as typed, without correction. */
	literal: boolean;
	/** Values by filter, any of which an article must have. */
	filters: Record<string, string[]>;
	/** First and last year or month, `2014` or `2014-08`; empty if open. */
	from: string;
	to: string;
	sort: 'relevance' | 'newest';
}

/** Labels of the filters of the index, by name. */
export const filterLabels: Record<string, string> = {
	...{ kind: 'Kind', topic: 'Topic', story: 'Story', person: 'Person', place: 'Place' },
	...{ organisation: 'Organisation', author: 'Author' },
};
const filterNames = Object.keys(filterLabels);

/** Most characters of a query: more than any headline has. Each word of a query fetches a part of the index. */
export const longestQuery = 200;

const period = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** Reads the state from the query of an address; invalid values are left out. */
export function readState(search: string): PageState {
	const parameters = new URLSearchParams(search);
	const text = (name: string) => parameters.get(name)?.trim() ?? '';
	const date = (name: string) => (period.test(text(name)) ? text(name) : '');
	const filters = filterNames.flatMap((name) => {
		const values = [...new Set(parameters.getAll(name).filter(Boolean))];
		return values.length > 0 ? [[name, values] as const] : [];
	});
	return {
		query: text('q').slice(0, longestQuery),
		literal: text('exact') === '1',
		filters: Object.fromEntries(filters),
		from: date('from'),
		to: date('to'),
		sort: text('sort') === 'newest' ? 'newest' : 'relevance',
	};
}

/** Writes the state as the query of an address with its `?`; empty for the initial state. */
export function writeState({ query, literal, filters, from, to, sort }: PageState): string {
	const parameters = new URLSearchParams();
	const set = (name: string, value: string) => value && parameters.append(name, value);
	set('q', query);
	if (literal) set('exact', '1');
	for (const name of filterNames) for (const value of filters[name] ?? []) set(name, value);
	set('from', from);
	set('to', to);
	if (sort !== 'relevance') set('sort', sort);
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}

/** True if filters or dates limit what is shown. */
export function isLimited({ filters, from, to }: PageState): boolean {
	return Object.keys(filters).length > 0 || from !== '' || to !== '';
}

/** Returns the state with a value of a filter added or removed. */
export function withValue(state: PageState, filter: string, value: string, on: boolean): PageState {
	const rest = (state.filters[filter] ?? []).filter((other) => other !== value);
	const values = on ? [...rest, value] : rest;
	const { [filter]: _, ...others } = state.filters;
	return { ...state, filters: values.length > 0 ? { ...others, [filter]: values } : others };
}
