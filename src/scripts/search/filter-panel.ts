import type { Catalogue } from './catalogue.ts';
import { el } from './dom.ts';
import type { Match } from './engine.ts';
import type { Facets } from './facets.ts';
import { filterNames, type PageState, withValue } from './page-state.ts';
import { yearPicture } from './year-picture.ts';

/** Filters that are offered with all their values; the others come by way of links, and can be taken away. */
const offered: Record<string, string> = { kind: 'Kind', topic: 'Topic' };
const mostValues = 12;

/** What the panel needs to know. */
export interface PanelInput {
	state: PageState;
	/** What the query found, before any limit. */
	matches: readonly Match[];
	facets: Facets;
	catalogue: Catalogue;
	/** Called with the state that the reader chose. */
	change(state: PageState): void;
}

/** The panel of filters, each value with the number of articles that it would leave. */
export async function filterPanel(input: PanelInput): Promise<HTMLElement[]> {
	const groups = await Promise.all(Object.keys(offered).map((filter) => group(input, filter)));
	return [...chosenElsewhere(input), ...groups.flatMap((each) => each ?? []), await dates(input)];
}

async function group({ state, matches, facets, catalogue, change }: PanelInput, filter: string) {
	const counts = await facets.counts(await facets.within(matches, state, filter), filter);
	const chosen = state.filters[filter] ?? [];
	const missing = chosen.filter((value) => !counts.some(([other]) => other === value));
	const rows = [...missing.map((value): [string, number] => [value, 0]), ...counts]
		.sort((a, b) => Number(chosen.includes(b[0])) - Number(chosen.includes(a[0])) || b[1] - a[1])
		.slice(0, mostValues);
	if (rows.length === 0) return undefined;
	return el(
		'fieldset',
		{},
		el('legend', { textContent: offered[filter] ?? '' }),
		...rows.map(([value, count]) => {
			const box = el('input', { type: 'checkbox', name: filter, value, checked: chosen.includes(value) });
			box.addEventListener('change', () => change(withValue(state, filter, value, box.checked)));
			return el(
				'label',
				{},
				box,
				` ${label(catalogue, filter, value)} `,
				el('span', { className: 'small' }, `(${count})`),
			);
		}),
	);
}

function chosenElsewhere({ state, catalogue, change }: PanelInput): HTMLElement[] {
	const chips = filterNames
		.filter((filter) => !(filter in offered))
		.flatMap((filter) =>
			(state.filters[filter] ?? []).map((value) => {
				const chip = el('button', {
					type: 'button',
					textContent: `Only ${label(catalogue, filter, value)}: remove`,
				});
				chip.addEventListener('click', () => change(withValue(state, filter, value, false)));
				return chip;
			}),
		);
	return chips.length > 0 ? [el('p', { className: 'chips' }, ...chips)] : [];
}

function label({ kinds, entries }: Catalogue, filter: string, value: string): string {
	if (filter === 'kind') return kinds[value] ?? value;
	return entries.find((entry) => entry.filter === filter && entry.id === value)?.name ?? value;
}

async function dates({ state, matches, facets, change }: PanelInput): Promise<HTMLElement> {
	const years = await facets.values('year');
	const counts = new Map(await facets.counts(await facets.within(matches, state, 'year'), 'year'));
	const choice = (name: 'from' | 'to', text: string) => {
		const values = ['', ...new Set([...years, state[name]].filter(Boolean).sort())];
		const select = el(
			'select',
			{ name },
			...values.map((value) => el('option', { value, textContent: value || 'Any' })),
		);
		select.value = state[name];
		select.addEventListener('change', () => change({ ...state, [name]: select.value }));
		return el('label', {}, `${text} `, select);
	};
	const picture = yearPicture(years, counts, state, (year) => {
		const only = state.from === year && state.to === year;
		change({ ...state, from: only ? '' : year, to: only ? '' : year });
	});
	return el(
		'fieldset',
		{},
		el('legend', { textContent: 'Date' }),
		picture,
		choice('from', 'From'),
		choice('to', 'To'),
	);
}
