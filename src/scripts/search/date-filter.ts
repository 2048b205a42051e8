import { el } from './dom.ts';
import type { PanelInput } from './panel-input.ts';
import { yearChart } from './year-chart.ts';

/**
 * Makes the filter by date: a chart of the hits of each year, and choices of the first and last year, also of volumes that
 * are not searched yet. Empty if there is only one year.
 */
export async function dateFilter({
	state,
	matches,
	facets,
	library,
	change,
}: PanelInput): Promise<HTMLElement[]> {
	const years = await facets.values('year');
	const closed = library.closed.flatMap(({ folder, to }) => [folder.slice(0, 4), to.slice(0, 4)]);
	const limits = [...new Set([...years, ...closed, state.from, state.to])].filter(Boolean).sort();
	if (limits.length < 2) return [];
	const counts = new Map(await facets.counts(await facets.within(matches, state, 'year'), years, 'year'));
	const choice = (name: 'from' | 'to', text: string) => {
		const options = ['', ...limits].map((value) => el('option', { value, textContent: value || 'Any' }));
		const select = el('select', { name }, ...options);
		select.value = state[name];
		select.addEventListener('change', () => change({ ...state, [name]: select.value }));
		return el('label', {}, `${text} `, select);
	};
	const chart = yearChart(years, counts, state, (year) => {
		const only = state.from === year && state.to === year;
		change({ ...state, from: only ? '' : year, to: only ? '' : year });
	});
	const choices = [choice('from', 'From'), choice('to', 'To')];
	return [el('fieldset', {}, el('legend', { textContent: 'Date' }), chart, ...choices)];
}
