import type { Archive, ArticleReading } from '../archive/archive.ts';
import { lastChange } from '../archive/changes.ts';
import { dayOf, timestamp } from '../archive/moments.ts';
import { absolute, articleHref, besideHref, contentHref, permalinkHref } from '../archive/urls.ts';
import { licenceShown } from '../schema/publication.ts';
import { localeIn } from '../words/locale.ts';
import { changesHref, historyOf } from './history-views.ts';
import type { HeadLink, Meta, MetaTag } from './page-view.ts';
import { link } from './parts.ts';
import { articleData } from './structured-data.ts';

/** Name of the file beside the page of an article that holds its Markdown. */
export const twinFile = 'index.md';

/** Returns what the head of an article tells social networks, citation managers, search engines and feed readers. */
export function articleMeta(archive: Archive, article: ArticleReading): Meta {
	return {
		type: 'article',
		language: article.data.language,
		tags: [...openGraph(archive, article), ...citationTags(archive, article)],
		links: links(archive, article),
		structuredData: articleData(archive, article),
	};
}

/** Returns Open Graph's tags of an article: its first topic as the section, the others as tags. */
function openGraph(archive: Archive, article: ArticleReading): MetaTag[] {
	const { data } = article;
	return [
		['article:published_time', timestamp(data.published)],
		['article:modified_time', timestamp(lastChange(article))],
		...data.authors.map(
			(id): MetaTag => ['article:author', absolute(contentHref(archive.locale, 'authors', id))],
		),
		...data.topics.map((id, index): MetaTag => {
			const { text } = link(archive, 'topics', id);
			return [index === 0 ? 'article:section' : 'article:tag', text];
		}),
	];
}

/**
 * Returns tags for citation managers. `DC.type` makes Zotero save a newspaper article: from `og:type` alone it guesses a
 * journal article and then takes the page for a mere web page.
 */
function citationTags(archive: Archive, { id, data }: ArticleReading): MetaTag[] {
	return [
		['DC.type', 'newspaperArticle'],
		['DC.source', archive.locale.name],
		['citation_title', data.title],
		...data.authors
			.map((author) => link(archive, 'authors', author).text)
			.flatMap((name): MetaTag[] => [
				['citation_author', name],
				['author', name],
			]),
		['citation_publication_date', dayOf(data.published).replaceAll('-', '/')],
		['citation_language', data.language ?? archive.locale.language],
		['citation_public_url', absolute(articleHref(id))],
	];
}

function links(archive: Archive, article: ArticleReading): HeadLink[] {
	const { id, data } = article;
	return [
		...(historyOf(archive, article) ? [{ rel: 'version-history', href: changesHref(id) }] : []),
		...(data.licence === undefined ? [] : [{ rel: 'license', href: licenceShown(data.licence).url }]),
		...(data.id === undefined ? [] : [{ rel: 'shortlink', href: permalinkHref(data.id) }]),
		{
			rel: 'alternate',
			href: besideHref(articleHref(id), twinFile),
			type: 'text/markdown',
			title: localeIn(archive.locale, data).words.markdown(data.title),
		},
	];
}
