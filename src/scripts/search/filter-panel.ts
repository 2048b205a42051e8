import type { Catalogue } from './catalogue.ts';
import { dateFilter } from './date-filter.ts';
import { el } from './dom.ts';
import { filterLabels, withValue } from './page-state.ts';
import type { PanelInput } from './panel-input.ts';

/** The first filters are shown at once; the others are counted when the reader asks for more. */
const [kind = '', topic = '', ...others] = Object.keys(filterLabels);
/** How many values of a filter are shown, and how many are counted to find them: the busiest of the archive. */
const mostValues = 12;
const mostCounted = 100;

let openedMore = false;

/** Makes the panel of filters, each value with the number of articles that it would leave. */
export async function filterPanel(input: PanelInput): Promise<HTMLElement[]> {
	const [first, dates] = await Promise.all([groups(input, [kind, topic]), dateFilter(input)]);
	return [...first, ...dates, await more(input)];
}

async function more(input: PanelInput): Promise<HTMLElement> {
	const box = el('details', { className: 'more-filters' }, el('summary', { textContent: 'More filters' }));
	const fill = async () => {
		if (box.children.length === 1) box.append(...(await groups(input, others)));
	};
	// Filters that are in use are shown, and so are those that the reader has opened once.
	box.open = openedMore || others.some((filter) => filter in input.state.filters);
	if (box.open) await fill();
	box.addEventListener('toggle', () => {
		openedMore = box.open;
		if (box.open) void fill();
	});
	return box;
}

async function groups(input: PanelInput, filters: readonly string[]): Promise<HTMLElement[]> {
	const made = await Promise.all(filters.map((filter) => group(input, filter)));
	return made.filter((each) => each !== undefined);
}

async function group(
	{ state, matches, facets, catalogue, change }: PanelInput,
	filter: string,
): Promise<HTMLElement | undefined> {
	const chosen = state.filters[filter] ?? [];
	const names = namesOf(catalogue, filter);
	const values = [...new Set([...chosen, ...names.keys()])].slice(0, mostCounted);
	const counts = new Map(await facets.counts(await facets.within(matches, state, filter), values, filter));
	const count = (value: string) => counts.get(value) ?? 0;
	const rows = values
		.filter((value) => count(value) > 0 || chosen.includes(value))
		.sort((a, b) => Number(chosen.includes(b)) - Number(chosen.includes(a)) || count(b) - count(a))
		.slice(0, mostValues);
	if (rows.length === 0) return undefined;
	const labels = rows.map((value) => {
		const box = el('input', { type: 'checkbox', name: filter, value, checked: chosen.includes(value) });
		box.addEventListener('change', () => change(withValue(state, filter, value, box.checked)));
		const name = el('bdi', { textContent: names.get(value) ?? value });
		return el('label', {}, box, ' ', name, ' ', el('span', { className: 'small' }, `(${count(value)})`));
	});
	return el('fieldset', {}, el('legend', { textContent: filterLabels[filter] ?? filter }), ...labels);
}

/** Returns the labels of the values of a filter, by value, the busiest first. */
function namesOf({ kinds, entries }: Catalogue, filter: string): Map<string, string> {
	if (filter === 'kind') return new Map(Object.entries(kinds));
	return new Map(entries.filter((entry) => entry.filter === filter).map(({ id, name }) => [id, name]));
}
