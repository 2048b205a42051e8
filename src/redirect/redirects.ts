/**
 * Redirect: the list of old and short addresses that lead to a page. Hosts that can redirect get it in their own
 * format; for others each address is a page that redirects.
 */
import { partOfId, partOfPath } from '../addresses/languages.ts';
import { contentAt } from '../addresses/paths.ts';
import { type Archive, allArticles } from '../archive/archive.ts';
import { articleHref, contentHref, href, pathOf, permalinkHref } from '../archive/urls.ts';
import { readOldAddresses } from '../reading/front-matter/redirects-file.ts';
import { type AnyRow, formerPaths } from '../reading/reading.ts';
import { aliasesOf } from '../schema/article.ts';
import { collectionNames } from '../schema/collections.ts';
import { nameOf } from '../view/name.ts';

/** An address that leads to another; both with `base`, not percent-encoded. */
export interface Redirect {
	from: string;
	/** Query of the old address, without `?`; unset if it has none. Only hosts with rules answer it. */
	query?: string;
	/** May end in the anchor of a section, or be an address elsewhere. */
	to: string;
	/** Title or name of what it leads to. */
	title: string;
	/** Language of the page that it leads to (BCP 47). */
	language: string;
}

/** Files that earlier versions published beside each article; they redirect to the section of its page that replaced them. */
export const formerFiles = {
	beside: '/articles/',
	names: ['cite.bib', 'cite.ris', 'cite.json'],
	anchor: 'cite',
} as const;

/**
 * Every redirect of the site, in all languages: the aliases of its articles, their short addresses, the old addresses of other pages,
 * then those of `redirects.yml`.
 */
export function redirectsOf(archive: Archive): Redirect[] {
	const articles = allArticles(archive);
	const languageOf = (id: string): string => partOfId(id)[1].language;
	const aliases = articles.flatMap(({ id, data }) =>
		aliasesOf(data).map(({ path, section }) => ({
			from: href(path),
			to: articleHref(id) + (section === undefined ? '' : `#${section}`),
			title: data.title,
			language: languageOf(id),
		})),
	);
	const permalinks = articles.flatMap(({ id, data }) =>
		data.id === undefined
			? []
			: [{ from: permalinkHref(data.id), to: articleHref(id), title: data.title, language: languageOf(id) }],
	);
	const others = archive.all.flatMap(({ content, locale }) =>
		collectionNames.flatMap((collection) =>
			([...content[collection].values()] as AnyRow[]).flatMap((row) =>
				formerPaths(row).map((path) => ({
					from: href(path),
					to: contentHref(locale, collection, row.id),
					title: nameOf(row),
					language: locale.language,
				})),
			),
		),
	);
	// An old address leads to the page in its own language, or else in the first that has one.
	const isOwn = ({ from, language }: Redirect): boolean => partOfPath(pathOf(from))[1].language === language;
	const targets = new Map(
		[...others.filter(isOwn), ...others].toReversed().map((redirect) => [redirect.from, redirect]),
	);
	return [...aliases, ...permalinks, ...targets.values().toArray().toReversed(), ...listedIn(archive)];
}

/** The redirects of `redirects.yml`, but for those that lead to a page which is not published yet. */
function listedIn(archive: Archive): Redirect[] {
	return readOldAddresses().entries.flatMap(({ path, query, to }): Redirect[] => {
		const [target = ''] = to.split(/[?#]/);
		const content = to.startsWith('/') ? contentAt(target) : undefined;
		const row =
			content && archive.all.map(({ content: all }) => all[content.collection].get(content.id)).find(Boolean);
		if (content && !row) return [];
		const language = partOfPath(target)[1].language;
		const title = row ? nameOf(row as AnyRow) : to;
		return [
			{ from: href(path), to: to.startsWith('/') ? href(to) : to, title, language, ...(query && { query }) },
		];
	});
}
