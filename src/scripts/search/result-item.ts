import { dayElement, el } from './dom.ts';
import type { Hit } from './engine.ts';
import { excerpt } from './excerpt.ts';
import { titleOf } from './title-field.ts';

/** Sections of an article that a result links to at most. */
const mostSections = 3;

/**
 * A result as an item of a list.
 * @param kinds labels of the kinds of article
 * @param level of its heading
 */
export function resultItem(hit: Hit, kinds: Record<string, string>, level: 'h2' | 'h3'): HTMLLIElement {
	const { url, meta, filters, sub_results: sections } = hit;
	const link = el('a', { href: url, textContent: titleOf(meta) || url, dir: 'auto' });
	const kind = kinds[filters.kind?.[0] ?? ''];
	const facts = [kind, meta.day && dayElement(meta.day), meta.topic]
		.filter((fact) => fact !== undefined)
		.filter((fact) => fact !== '');
	const text = el('p', { dir: 'auto' }, ...marked(hit));
	if (meta.language) {
		link.lang = meta.language;
		text.lang = meta.language;
	}
	const item = el(
		'li',
		{ className: 'teaser' },
		el(level, {}, link),
		el('p', { className: 'small' }, ...facts.flatMap((fact, index) => (index > 0 ? [' · ', fact] : [fact]))),
		text,
	);
	const linked = sections.filter((section) => section.url !== url).slice(0, mostSections);
	if (linked.length > 0)
		item.append(
			el(
				'ul',
				{ className: 'result-sections', ariaLabel: 'Sections' },
				...linked.map((section) =>
					el('li', {}, el('a', { href: section.url, textContent: section.title, dir: 'auto' })),
				),
			),
		);
	return item;
}

function marked(hit: Hit): (Node | string)[] {
	return excerpt(hit).map(({ text, marked: found }) => (found ? el('mark', { textContent: text }) : text));
}
