import { dayElement, el, link } from './dom.ts';
import type { Hit } from './engine.ts';
import { excerpt } from './excerpt.ts';
import { titleOf } from './title-field.ts';

/** How many sections of an article a result links to at most. */
const mostSections = 3;

/** Makes a result as an item of a list. @param kinds labels of the kinds of article */
export function resultItem(hit: Hit, kinds: Record<string, string>): HTMLLIElement {
	const { url, meta, filters, sub_results: sections } = hit;
	const { day, topic, language } = meta;
	const heading = link(url, titleOf(meta) || url);
	const facts = [kinds[filters.kind?.[0] ?? ''], day && dayElement(day), topic]
		.filter((fact) => fact !== undefined)
		.filter((fact) => fact !== '');
	const text = el('p', { dir: 'auto' }, ...marked(hit));
	if (language) for (const element of [heading, text]) element.lang = language;
	const item = el(
		'li',
		{ className: 'teaser' },
		el('h2', {}, heading),
		el('p', { className: 'small' }, ...facts.flatMap((fact, index) => (index > 0 ? [' · ', fact] : [fact]))),
		text,
	);
	const linked = sections
		.filter((section) => section.url !== url)
		.slice(0, mostSections)
		.map((section) => el('li', {}, link(section.url, section.title)));
	if (linked.length > 0)
		item.append(el('ul', { className: 'result-sections', ariaLabel: 'Sections' }, ...linked));
	return item;
}

function marked(hit: Hit): (Node | string)[] {
	return excerpt(hit).map(({ text, marked: found }) => (found ? el('mark', { textContent: text }) : text));
}
