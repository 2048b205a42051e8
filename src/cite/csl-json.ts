import type { Citation } from './citation.ts';

/**
 * Writes a citation as CSL-JSON 1.0.2, the format of Zotero, Pandoc and citeproc, as a list of one item. Names are literal,
 * as in the byline, since the format does not need them divided.
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
