import { el } from './dom.ts';
import { within, yearOf, yearsOf } from './facets.ts';
import type { PanelInput } from './panel-input.ts';
import { phrases } from './phrases.ts';
import { yearChart } from './year-chart.ts';

/**
 * Makes the filter by date: a chart of the hits of each year, and fields for the first and last day, also of volumes that
 * are not searched yet.
 */
export function dateFilter({ state, matches, facets, reach, library, change }: PanelInput): HTMLElement[] {
	const open = within(matches, state, reach.pages, facets, 'date');
	const counts = yearsOf(open, reach.pages);
	const oldest = library.manifest.volumes.at(-1)?.from ?? '';
	const years = [...new Set([oldest.slice(0, 4), yearOf(reach.pages[0])])];
	const day = (name: 'from' | 'to', text: string) => {
		const input = el('input', { type: 'date', name, value: fullDay(state[name], name) });
		if (oldest !== '') input.min = `${oldest}-01`;
		input.addEventListener('change', () => change({ ...state, [name]: input.value }));
		return el('label', {}, `${text} `, input);
	};
	const chart = yearChart(years, counts, state, (year) => {
		const only = state.from === year && state.to === year;
		change({ ...state, from: only ? '' : year, to: only ? '' : year });
	});
	return [
		el(
			'fieldset',
			{ className: 'dates' },
			el('legend', { textContent: phrases.date }),
			...(years.length > 1 ? [chart] : []),
			day('from', phrases.from),
			day('to', phrases.to),
		),
	];
}

/** Returns the first or last day of a year or month. */
function fullDay(text: string, side: 'from' | 'to'): string {
	const [year, month, day] = text.split('-');
	if (!year || day) return text;
	if (side === 'from') return `${text}-01-01`.slice(0, 10);
	return new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
}
