import { phrases } from './phrases.ts';

/** Orders of results. */
export const orders = ['relevance', 'newest', 'oldest'] as const;

/** The state of the search page, which is in its address. */
export interface PageState {
	query: string;
	/** True to search the words as typed, without correction. */
	literal: boolean;
	/** Values by filter, any of which an article must have. */
	filters: Record<string, string[]>;
	/** First and last year, month or day, `2014`, `2014-08` or `2014-08-03`; empty if open. */
	from: string;
	to: string;
	sort: (typeof orders)[number];
	/** Number of volumes that the reader has asked for beyond the first; they are searched too. */
	older: number;
}

/** Labels of the filters of the index, by name. */
export const filterLabels = phrases.filters;
const filterNames = Object.keys(filterLabels);

/** Most characters of a query: more than any headline has. Each word of a query fetches a part of the index. */
export const longestQuery = 200;

const period = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

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
		sort: orders.find((order) => order === text('sort')) ?? 'relevance',
		older: /^\d{1,3}$/.test(text('older')) ? Number(text('older')) : 0,
	};
}

/** Writes the state as the query of an address with its `?`; empty for the initial state. */
export function writeState({ query, literal, filters, from, to, sort, older }: PageState): string {
	const parameters = new URLSearchParams();
	const set = (name: string, value: string) => value && parameters.append(name, value);
	set('q', query);
	if (literal) set('exact', '1');
	for (const name of filterNames) for (const value of filters[name] ?? []) set(name, value);
	set('from', from);
	set('to', to);
	if (sort !== 'relevance') set('sort', sort);
	if (older > 0) set('older', String(older));
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

/** Returns the first and last day of the limits of a state, in days since 1970. */
export function daysOf({ from, to }: Pick<PageState, 'from' | 'to'>): [first: number, last: number] {
	const day = (text: string) => Math.round(Date.parse(`${text}T00:00Z`) / 86_400_000);
	const [year = '', month = '12', date] = to.split('-');
	const end = date ? to : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
	return [
		from === '' ? Number.NEGATIVE_INFINITY : day(`${from}-01-01`.slice(0, 10)),
		to === '' ? Number.POSITIVE_INFINITY : day(end),
	];
}
