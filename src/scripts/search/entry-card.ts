import { entryNamed } from './catalogue.ts';
import { el, link } from './dom.ts';
import { labelOf, phrases } from './phrases.ts';
import type { Session } from './session.ts';

/** Makes a card for the topic, story, person, place, organisation or author that a query names; none if it names none. */
export function entryCard({ catalogue, library }: Session, query: string): HTMLElement | undefined {
	const entry = entryNamed(catalogue, query, library.stopWords);
	if (!entry) return undefined;
	const { filter, name, href, about, aliases = [], count } = entry;
	const label = labelOf(filter);
	const also = el('p', { className: 'small' }, phrases.also, el('bdi', { textContent: aliases.join(', ') }));
	return el(
		'aside',
		{ className: 'entry-card', ariaLabel: `${label}: ${name}` },
		el('p', { className: 'label', textContent: label }),
		el('p', { className: 'entry-name' }, link(href, name)),
		el('p', { textContent: about, dir: 'auto' }),
		...(aliases.length > 0 ? [also] : []),
		el('p', { className: 'small', textContent: phrases.onItsPage(count) }),
	);
}
