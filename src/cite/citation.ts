/**
 * Cite: the citation of an article, which is written in each format that citation managers read. Fields that an article
 * lacks are left out, not guessed: a dateline, for example, is no place of publication.
 */

import type { Archive, ArticleRow } from '../archive/archive.ts';
import { dayOf } from '../archive/moments.ts';
import { absolute, articleHref, permalinkHref } from '../archive/urls.ts';
import type { Author } from '../schema/author.ts';
import { localeIn } from '../words/locale.ts';

/** Who wrote an article, as the byline has it. */
export type CitedAuthor = Pick<Author, 'name' | 'kind'>;

/** The facts of a citation. Each text is one line, by the schema. */
export interface Citation {
	/**
	 * Key of the article in a reader's library: its short id, or `article-` and its file name. It is unique, since a short
	 * id has no hyphen.
	 */
	id: string;
	title: string;
	authors: CitedAuthor[];
	/** Day of publication in the site's time zone, `YYYY-MM-DD`. */
	date: string;
	publication: string;
	/** Title of its main topic. */
	section?: string;
	/** The short permanent address, or else that of the page. */
	url: string;
	/** BCP 47. */
	language: string;
	/** The note of the editors, the day as of which the facts were known, and that of the last update. */
	note?: string;
}

/** Makes the citation of an article. */
export function citationOf(archive: Archive, { id, data }: ArticleRow): Citation {
	const [topic] = data.topics;
	const section = topic === undefined ? undefined : archive.content.topics.get(topic)?.data.title;
	const { words } = localeIn(archive.locale, data);
	const notes = [
		...(data.editorsNote === undefined ? [] : [data.editorsNote]),
		...(data.asOf === undefined ? [] : [`${words.factsAsOf(dayOf(data.asOf))}.`]),
		...(data.updated === undefined ? [] : [`${words.updated(dayOf(data.updated))}.`]),
	];
	return {
		id: data.id ?? `article-${id}`,
		title: data.title,
		authors: data.authors.map(
			(author) => archive.content.authors.get(author)?.data ?? { name: author, kind: 'desk' },
		),
		date: dayOf(data.published),
		publication: archive.locale.name,
		...(section !== undefined && { section }),
		url: absolute(data.id === undefined ? articleHref(id) : permalinkHref(data.id)),
		language: data.language ?? archive.locale.language,
		...(notes.length > 0 && { note: notes.join(' ') }),
	};
}
