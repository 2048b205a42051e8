import type { Archive, ArticleReading } from '../archive/archive.ts';
import { absolute, articleHref, permalinkHref } from '../archive/urls.ts';
import { citationOf } from '../cite/citation.ts';
import { dataUrl } from '../cite/data-url.ts';
import { citationFormats } from '../cite/formats.ts';
import { bindFigures } from '../words/bind-figures.ts';
import { localeIn } from '../words/locale.ts';
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
	const locale = localeIn(archive.locale, data);
	const { words } = locale;
	const asOf = data.asOf === undefined ? undefined : dateView(data.asOf, locale).text;
	const address = data.id === undefined ? articleHref(id) : permalinkHref(data.id);
	const authors = new Intl.ListFormat(locale.language).format(citation.authors.map(({ name }) => name));
	const published = dateView(data.published, locale).text;
	const date = asOf === undefined ? published : words.dateWithFacts(published, asOf);
	return {
		line: bindFigures(
			words.citation(authors, citation.title, citation.publication, date, citation.url),
			locale.language,
		),
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
