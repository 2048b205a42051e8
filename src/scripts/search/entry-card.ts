import { entryNamed } from './catalogue.ts';
import { el } from './dom.ts';
import type { Session } from './session.ts';

const labels: Record<string, string> = {
	...{ topic: 'Topic', story: 'Story', person: 'Person', place: 'Place', organisation: 'Organisation' },
	author: 'Author',
};

/** A card for the topic, story, person, place, organisation or author that a query names; none if it names none. */
export function entryCard(
	{ catalogue, library }: Pick<Session, 'catalogue' | 'library'>,
	query: string,
): HTMLElement | undefined {
	const entry = entryNamed(catalogue, query, library.stopWords);
	if (!entry) return undefined;
	const { filter, name, href, about, aliases, count } = entry;
	const card = el(
		'aside',
		{ className: 'entry-card', ariaLabel: `${labels[filter]}: ${name}` },
		el('p', { className: 'label', textContent: labels[filter] ?? '' }),
		el('p', { className: 'entry-name' }, el('a', { href, textContent: name, dir: 'auto' })),
		el('p', { textContent: about, dir: 'auto' }),
	);
	if (aliases)
		card.append(el('p', { className: 'small' }, 'Also: ', el('bdi', { textContent: aliases.join(', ') })));
	card.append(el('p', { className: 'small', textContent: count === 1 ? '1 article' : `${count} articles` }));
	return card;
}
