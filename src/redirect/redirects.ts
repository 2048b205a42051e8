/**
 * Redirect: the list of old and short addresses that lead to an article. Hosts that can redirect get it in their own
 * format; for others each address is a page that redirects.
 */
import type { Archive } from '../archive/archive.ts';
import { contentHref, href, permalinkHref } from '../archive/urls.ts';
import { aliasesOf } from '../schema/article.ts';

/** An address that leads to another; both with `base`, not percent-encoded. */
export interface Redirect {
	from: string;
	/** May end in the anchor of a section. */
	to: string;
	/** Headline of the article that it leads to. */
	title: string;
}

/** Files that earlier versions published beside each article; they redirect to the section of its page that replaced them. */
export const formerFiles = {
	beside: '/articles/',
	names: ['cite.bib', 'cite.ris', 'cite.json'],
	anchor: 'cite',
} as const;

/** Every redirect of the site: the aliases of its articles, then their short addresses. */
export function redirectsOf(archive: Archive): Redirect[] {
	const articles = [...archive.articles, ...archive.withdrawn];
	const aliases = articles.flatMap(({ id, data }) =>
		aliasesOf(data).map(({ path, section }) => ({
			from: href(path),
			to: contentHref('articles', id) + (section === undefined ? '' : `#${section}`),
			title: data.title,
		})),
	);
	const permalinks = articles.flatMap(({ id, data }) =>
		data.id === undefined
			? []
			: [{ from: permalinkHref(data.id), to: contentHref('articles', id), title: data.title }],
	);
	return [...aliases, ...permalinks];
}
