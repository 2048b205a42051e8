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

/** The kinds of source as readers see them: as a label, and in a count of one and of several. */
export const sourceLabels: Record<Source['kind'], { label: string; one: string; several: string }> = {
	document: { label: 'Document', one: 'document', several: 'documents' },
	statement: { label: 'Statement', one: 'statement on the record', several: 'statements on the record' },
	interview: { label: 'Interview', one: 'interview', several: 'interviews' },
	data: { label: 'Data', one: 'set of data', several: 'sets of data' },
	news: { label: 'News report', one: 'news report', several: 'news reports' },
	agency: { label: 'Agency copy', one: 'agency report', several: 'agency reports' },
	'state-media': {
		label: 'State-linked media',
		one: 'report by state-linked media',
		several: 'reports by state-linked media',
	},
	reference: { label: 'Reference work', one: 'reference work', several: 'reference works' },
	anonymous: { label: 'Anonymous', one: 'anonymous source', several: 'anonymous sources' },
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

/** Returns the writing direction of a language: `ltr` or `rtl`. */
export function directionOf(language: string): string {
	return new Intl.Locale(language).getTextInfo().direction ?? 'ltr';
}
