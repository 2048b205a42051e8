import type { Archive, ArticleReading } from '../archive/archive.ts';
import { absolute, contentHref, permalinkHref } from '../archive/urls.ts';
import { citationOf } from '../cite/citation.ts';
import { dataUrl } from '../cite/data-url.ts';
import { citationFormats } from '../cite/formats.ts';
import { dateView } from './dates.ts';
import type { Link } from './page-view.ts';

/** What a reader needs to cite an article. */
export interface CiteView {
	/** The citation as one line of text. */
	line: string;
	/** Day for which the facts hold, if it is known: an article that changes is cited as of a day. */
	asOf?: string | undefined;
	/** True if the address stays the same when the article moves, which only a short address does. */
	permanent: boolean;
	/** The address to cite, with `base`. */
	address: string;
	/** The same with its origin, as readers write it down. */
	addressText: string;
	/** Files for citation managers, each as a data URL, with the name that it is saved under. */
	files: (Link & { name: string })[];
}

/**
 * Makes the panel. It builds the line itself, since a CSL processor takes a second to start and 3 ms for each article,
 * which is half a minute for ten thousand articles.
 */
export function citeView(archive: Archive, article: ArticleReading): CiteView {
	const { data, id } = article;
	const citation = citationOf(archive, article);
	const asOf = data.asOf === undefined ? undefined : dateView(data.asOf).text;
	const address = data.id === undefined ? contentHref('articles', id) : permalinkHref(data.id);
	const authors = new Intl.ListFormat('en-GB').format(citation.authors.map(({ name }) => name));
	const date = dateView(data.published).text + (asOf === undefined ? '' : ` (facts as of ${asOf})`);
	return {
		line: `${authors}, “${citation.title}”, ${citation.publication}, ${date}, ${citation.url}`,
		asOf,
		permanent: data.id !== undefined,
		address,
		addressText: absolute(address),
		files: citationFormats.map(({ label, ending, mediaType, write }) => ({
			href: dataUrl(mediaType, write(citation)),
			text: label,
			name: `${id}.${ending}`,
		})),
	};
}
