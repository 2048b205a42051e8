import type { Article } from '../schema/article.ts';
import type { Collection } from '../schema/collections.ts';
import type { Source } from '../schema/source.ts';

/** The kinds of article as readers see them. */
export const kindLabels: Record<Article['kind'], string> = {
	analysis: 'Analysis',
	report: 'Report',
	explainer: 'Explainer',
	background: 'Background',
	opinion: 'Opinion',
};

/** The kinds of source as readers see them. */
export const sourceLabels: Record<Source['kind'], string> = {
	document: 'Document',
	statement: 'Statement',
	interview: 'Interview',
	data: 'Data',
	news: 'News report',
	agency: 'Agency copy',
	'state-media': 'State-linked media',
	reference: 'Reference work',
	anonymous: 'Anonymous',
};

/** The kinds of source in a count: one, several. */
export const sourcePlurals: Record<Source['kind'], [one: string, several: string]> = {
	document: ['document', 'documents'],
	statement: ['statement on the record', 'statements on the record'],
	interview: ['interview', 'interviews'],
	data: ['set of data', 'sets of data'],
	news: ['news report', 'news reports'],
	agency: ['agency report', 'agency reports'],
	'state-media': ['report by state-linked media', 'reports by state-linked media'],
	reference: ['reference work', 'reference works'],
	anonymous: ['anonymous source', 'anonymous sources'],
};

/** The kinds of change as readers see them. */
export const correctionLabels: Record<Article['corrections'][number]['kind'], string> = {
	correction: 'Correction',
	clarification: 'Clarification',
	update: 'Update',
	retraction: 'Retraction',
};

/** Headings of the lists of content. */
export const collectionLabels: Record<Collection, string> = {
	articles: 'Articles',
	authors: 'Authors',
	topics: 'Topics',
	stories: 'Stories',
	people: 'People',
	places: 'Places',
	organisations: 'Organisations',
	pages: 'Pages',
};

/** Writing direction of a language: `ltr` or `rtl`. */
export function directionOf(language: string): string {
	return new Intl.Locale(language).getTextInfo().direction ?? 'ltr';
}
