/**
 * Cite: how an article is named elsewhere. One item in CSL-JSON (the form that citation managers share) is made from
 * the archive; the files and the formatted line are made from it.
 */
import type { Archive, ArticleRow } from '../archive/archive.ts';
import { dayOf } from '../archive/moments.ts';
import { absolute, contentHref, permalinkHref } from '../archive/urls.ts';
import { site } from '../site.ts';

/** A name in CSL-JSON; ours are given whole, since where a name divides is not for us to guess. */
export interface CslName {
	literal: string;
}

/** A date in CSL-JSON. */
export interface CslDate {
	'date-parts': [[year: number, month: number, day: number]];
}

/** A newspaper article in CSL-JSON. */
export interface CslItem {
	id: string;
	type: 'article-newspaper';
	title: string;
	author: CslName[];
	issued: CslDate;
	'container-title': string;
	publisher: string;
	section?: string;
	'publisher-place'?: string;
	URL: string;
	language: string;
	abstract: string;
	/** Up to when the facts were known: an analysis is cited as of a day, since its subject goes on. */
	note?: string;
}

/** The article as an item to cite. Its address is the short permanent one, where it has one. */
export function citationOf(archive: Archive, { id, data }: ArticleRow): CslItem {
	const [topic] = data.topics;
	const section = topic === undefined ? undefined : archive.content.topics.get(topic)?.data.title;
	const notes = [
		...(data.asOf === undefined ? [] : [`Facts as of ${dayOf(data.asOf)}.`]),
		...(data.updated === undefined ? [] : [`Updated ${dayOf(data.updated)}.`]),
	];
	return {
		id: data.id ?? id,
		type: 'article-newspaper',
		title: data.title,
		author: data.authors.map((author) => ({
			literal: archive.content.authors.get(author)?.data.name ?? author,
		})),
		issued: { 'date-parts': [dateParts(dayOf(data.published))] },
		'container-title': site.name,
		publisher: site.name,
		...(section !== undefined && { section }),
		...(data.dateline !== undefined && { 'publisher-place': data.dateline }),
		URL: absolute(data.id === undefined ? contentHref('articles', id) : permalinkHref(data.id)),
		language: data.language ?? site.language,
		abstract: data.description,
		...(notes.length > 0 && { note: notes.join(' ') }),
	};
}

function dateParts(day: string): [number, number, number] {
	const { year, month, day: number } = Temporal.PlainDate.from(day);
	return [year, month, number];
}
