import type { Catalogue } from './catalogue.ts';
import { dateFilter } from './date-filter.ts';
import { el } from './dom.ts';
import { countsOf, within } from './facets.ts';
import { filterLabels, withValue } from './page-state.ts';
import type { PanelInput } from './panel-input.ts';
import { phrases } from './phrases.ts';

/** The first filters are shown at once; the others when the reader asks for more. */
const [kind = '', topic = '', ...others] = Object.keys(filterLabels);
/** How many values of a filter are shown. */
const mostValues = 12;

let openedMore = false;

/** Makes the panel of filters, each value with the number of articles that it would leave. */
export function filterPanel(input: PanelInput): HTMLElement[] {
	const more = el(
		'details',
		{ className: 'more-filters' },
		el('summary', { textContent: phrases.moreFilters }),
		...groups(input, others),
	);
	// Filters that are in use are shown, and so are those that the reader has opened once.
	more.open = openedMore || others.some((filter) => filter in input.state.filters);
	more.addEventListener('toggle', () => {
		openedMore = more.open;
	});
	return [...groups(input, [kind, topic]), ...dateFilter(input), more];
}

function groups(input: PanelInput, filters: readonly string[]): HTMLElement[] {
	return filters.map((filter) => group(input, filter)).filter((each) => each !== undefined);
}

function group(
	{ state, matches, facets, reach, catalogue, change }: PanelInput,
	filter: string,
): HTMLElement | undefined {
	const chosen = state.filters[filter] ?? [];
	const names = namesOf(catalogue, filter);
	const counts = countsOf(within(matches, state, reach.pages, facets, filter), filter, facets);
	const count = (value: string) => counts.get(value) ?? 0;
	const rows = [...new Set([...chosen, ...names.keys()])]
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
