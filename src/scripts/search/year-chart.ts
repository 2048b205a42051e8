import { el } from './dom.ts';
import type { PageState } from './page-state.ts';
import { phrases } from './phrases.ts';

const height = 40;
const namespace = 'http://www.w3.org/2000/svg';

/**
 * Makes a bar chart of the hits of each year; each bar is a button that limits the search to its year.
 * @param years in order; years between them without a hit have a bar too
 */
export function yearChart(
	years: readonly string[],
	counts: ReadonlyMap<string, number>,
	{ from, to }: PageState,
	choose: (year: string) => void,
): HTMLElement {
	const most = Math.max(1, ...counts.values());
	const [first, last] = [years[0] ?? '', years.at(-1) ?? ''];
	const length = first === '' ? 0 : Number(last) - Number(first) + 1;
	const span = Array.from({ length }, (_, index) => String(Number(first) + index));
	const bars = span.map((year) => {
		const count = counts.get(year) ?? 0;
		const label = phrases.yearBar(year, count);
		const made = el('button', { type: 'button', title: label, ariaLabel: label, disabled: count === 0 });
		made.ariaPressed = String(year === from && year === to);
		made.onclick = () => choose(year);
		made.append(bar((count / most) * height));
		return made;
	});
	const ends = [first, last === first ? '' : last].map((year) => el('span', {}, year));
	return el(
		'div',
		{ className: 'year-picture' },
		el('div', { className: 'bars', role: 'group', ariaLabel: phrases.perYear }, ...bars),
		el('p', { className: 'small', ariaHidden: 'true' }, ...ends),
	);
}

function bar(size: number): SVGElement {
	const picture = document.createElementNS(namespace, 'svg');
	const rect = document.createElementNS(namespace, 'rect');
	const set = (element: Element, values: Record<string, string>) => {
		for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
	};
	const length = size === 0 ? 0 : Math.max(2, size);
	set(picture, { viewBox: `0 0 10 ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
	set(rect, { width: '10', y: String(height - length), height: String(length) });
	picture.append(rect);
	return picture;
}
