import type { Catalogue } from './catalogue.ts';
import { dayElement, el, link } from './dom.ts';
import { excerpt } from './excerpt.ts';
import { phrases } from './phrases.ts';
import type { Result } from './query/results.ts';
import type { Tokens } from './text/tokens.ts';
import { wordSpans } from './word-marks.ts';

/** What results are shown by. */
export interface Showing {
	catalogue: Catalogue;
	tokens: Tokens;
	/** Words to mark. */
	words: readonly string[];
}

/** How many sections of an article a result links to at most. */
const mostSections = 3;

/** Makes a result as an item of a list. */
export function resultItem({ text: file, match }: Result, showing: Showing): HTMLLIElement {
	const { url, title, language, sections } = file;
	const heading = link(url, title);
	const text = el('p', { dir: 'auto' }, ...markedExcerpt(file.text, showing));
	if (language) for (const element of [heading, text]) element.lang = language;
	const item = el(
		'li',
		{ className: 'teaser' },
		el('h2', {}, heading),
		el('p', { className: 'small' }, ...facts(file, showing.catalogue)),
		text,
	);
	const places = match.places.flat();
	const linked = sections
		.filter(([start], at) => {
			const end = sections[at + 1]?.[0] ?? Number.POSITIVE_INFINITY;
			return places.some((place) => place >= start && place < end);
		})
		.slice(0, mostSections)
		.map(([, id, name]) => el('li', {}, link(`${url}#${id}`, name)));
	if (linked.length > 0)
		item.append(el('ul', { className: 'result-sections', ariaLabel: phrases.sections }, ...linked));
	return item;
}

/** Returns the kind, day and first topic of a text; of one that somebody paid for that it was, in place of its kind. */
export function facts(
	{ kind, label, day, topics: [topic] }: Result['text'],
	{ kinds, entries }: Catalogue,
): (Node | string)[] {
	const name = entries.find(({ filter, id }) => filter === 'topic' && id === topic)?.name;
	const paid = label && el('b', { className: 'paid', textContent: label });
	const all = [paid ?? kinds[kind], day && dayElement(day), name].filter(
		(fact) => fact !== undefined && fact !== '',
	);
	return all.flatMap((fact, index) => (index > 0 ? [' · ', fact] : [fact])) as (Node | string)[];
}

/** Returns the part of a text with the words that were found, which are marked. */
export function markedExcerpt(text: string, { words, tokens }: Showing): (Node | string)[] {
	return excerpt(text, wordSpans(text, words, tokens)).map((piece) =>
		piece.marked ? el('mark', { textContent: piece.text }) : piece.text,
	);
}
