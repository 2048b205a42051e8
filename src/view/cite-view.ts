import type { Archive, ArticleReading } from '../archive/archive.ts';
import { absolute, besideHref, contentHref, permalinkHref } from '../archive/urls.ts';
import { citationOf } from '../cite/citation.ts';
import { citationFiles } from '../cite/formats.ts';
import { dateView } from './dates.ts';
import type { Link } from './parts.ts';

/** What a reader needs to cite an article. */
export interface CiteView {
	/** The citation as one line of text. */
	line: string;
	/** Day as of which the facts stand, where it is known: an article that changes is cited as of a day. */
	asOf?: string | undefined;
	/** True if the address stays when the article moves: only a short one does. */
	permanent: boolean;
	/** The address to cite, with `base`. */
	address: string;
	/** The same as it is written down. */
	addressText: string;
	/** Files for citation managers, with the name that each is saved under. */
	files: (Link & { name: string })[];
}

/**
 * Makes the panel. The line is made here and not by a CSL processor, which takes a second to start and 3 ms for each
 * article: half a minute of every edition of ten thousand.
 */
export function citeView(archive: Archive, article: ArticleReading): CiteView {
	const { data, id } = article;
	const page = contentHref('articles', id);
	const item = citationOf(archive, article);
	const asOf = data.asOf === undefined ? undefined : dateView(data.asOf).text;
	const address = data.id === undefined ? page : permalinkHref(data.id);
	const authors = new Intl.ListFormat('en-GB').format(item.author.map(({ literal }) => literal));
	const date = dateView(data.published).text + (asOf === undefined ? '' : ` (facts as of ${asOf})`);
	return {
		line: `${authors}, “${item.title}”, ${item['container-title']}, ${date}, ${item.URL}`,
		asOf,
		permanent: data.id !== undefined,
		address,
		addressText: absolute(address),
		files: citationFiles.map(({ name, label }) => ({
			href: besideHref(page, name),
			text: label,
			name: name.replace('cite', id),
		})),
	};
}
