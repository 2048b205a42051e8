/**
 * Cite: how an article is named elsewhere. A Citation is made from the archive, and each format that citation managers
 * read is written from it, one file a format. What an article lacks in such a format is left out, not guessed: a
 * dateline is where the reporter was and no place of publication.
 */

import { site } from '#site';
import type { Archive, ArticleRow } from '../archive/archive.ts';
import { dayOf } from '../archive/moments.ts';
import { absolute, contentHref, permalinkHref } from '../archive/urls.ts';
import type { Author } from '../schema/author.ts';

/** Who wrote an article, as the byline has it. */
export type CitedAuthor = Pick<Author, 'name' | 'kind'>;

/** What every format says of an article. Each text is one line, by the schema. */
export interface Citation {
	/**
	 * Names the article in a reader's library: its short id, or its file name after `article-`. A short id has no hyphen,
	 * so that no two articles have the same.
	 */
	id: string;
	title: string;
	authors: CitedAuthor[];
	/** Day of publication in the site's time zone, `YYYY-MM-DD`. */
	date: string;
	publication: string;
	/** Title of its main topic. */
	section?: string;
	/** The short permanent address, where it has one. */
	url: string;
	/** BCP 47. */
	language: string;
	/** Up to when the facts were known: an analysis is cited as of a day, since its subject goes on. */
	note?: string;
}

/** The article as something to cite. */
export function citationOf(archive: Archive, { id, data }: ArticleRow): Citation {
	const [topic] = data.topics;
	const section = topic === undefined ? undefined : archive.content.topics.get(topic)?.data.title;
	const notes = [
		...(data.asOf === undefined ? [] : [`Facts as of ${dayOf(data.asOf)}.`]),
		...(data.updated === undefined ? [] : [`Updated ${dayOf(data.updated)}.`]),
	];
	return {
		id: data.id ?? `article-${id}`,
		title: data.title,
		authors: data.authors.map(
			(author) => archive.content.authors.get(author)?.data ?? { name: author, kind: 'desk' },
		),
		date: dayOf(data.published),
		publication: site.name,
		...(section !== undefined && { section }),
		url: absolute(data.id === undefined ? contentHref('articles', id) : permalinkHref(data.id)),
		language: data.language ?? site.language,
		...(notes.length > 0 && { note: notes.join(' ') }),
	};
}
