import { el } from './dom.ts';
import type { PageState } from './page-state.ts';

const height = 40;
const namespace = 'http://www.w3.org/2000/svg';

/** Makes a bar chart of the hits of each year; each bar is a button that limits the search to its year. */
export function yearPicture(
	years: readonly string[],
	counts: ReadonlyMap<string, number>,
	{ from, to }: PageState,
	choose: (year: string) => void,
): HTMLElement {
	const most = Math.max(1, ...counts.values());
	const span = Array.from(
		{ length: years.length === 0 ? 0 : Number(years.at(-1)) - Number(years[0]) + 1 },
		(_, index) => String(Number(years[0]) + index),
	);
	const bars = span.map((year) => {
		const count = counts.get(year) ?? 0;
		const said = `${year}: ${count === 1 ? '1 article' : `${count} articles`}`;
		const button = el('button', { type: 'button', title: said, ariaLabel: said, disabled: count === 0 });
		button.ariaPressed = String(year === from && year === to);
		button.append(bar((count / most) * height));
		button.addEventListener('click', () => choose(year));
		return button;
	});
	return el(
		'div',
		{ className: 'year-picture' },
		el('div', { className: 'bars', role: 'group', ariaLabel: 'Articles a year' }, ...bars),
		el(
			'p',
			{ className: 'small', ariaHidden: 'true' },
			el('span', {}, span[0] ?? ''),
			el('span', {}, span.length > 1 ? (span.at(-1) ?? '') : ''),
		),
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
