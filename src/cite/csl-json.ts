import type { Citation } from './citation.ts';

/**
 * Writes a citation as CSL-JSON 1.0.2, the form of Zotero, Pandoc and citeproc: a list of one item. Names are literal,
 * as the byline has them, since where a name divides is not for us to guess where a format takes it whole.
 */
export function cslJson(citation: Citation): string {
	const { id, title, authors, date, publication, section, url, language, note } = citation;
	const item = {
		id,
		type: 'article-newspaper',
		title,
		author: authors.map(({ name }) => ({ literal: name })),
		issued: { 'date-parts': [date.split('-').map(Number)] },
		'container-title': publication,
		section,
		URL: url,
		language,
		note,
	};
	return JSON.stringify([item]);
}
