import { site } from '#site';
import type { Archive, ArticleReading } from '../archive/archive.ts';
import { lastChange } from '../archive/changes.ts';
import { dayOf, timestamp } from '../archive/moments.ts';
import { absolute, besideHref, contentHref, permalinkHref } from '../archive/urls.ts';
import { named, property } from './meta.ts';
import type { HeadLink, Meta, MetaTag } from './page-view.ts';
import { articleData } from './structured-data.ts';

/** File beside the page of an article that holds its Markdown. */
export const twinFile = 'index.md';

/** What the head of an article says: to social cards, to citation managers, to search engines and to readers of feeds. */
export function articleMeta(archive: Archive, article: ArticleReading): Meta {
	return {
		type: 'article',
		tags: [...openGraph(archive, article), ...citationTags(archive, article)],
		links: links(article),
		structuredData: articleData(archive, article),
	};
}

function openGraph(archive: Archive, article: ArticleReading): MetaTag[] {
	const { data } = article;
	const [section, ...others] = data.topics.flatMap((id) => archive.content.topics.get(id)?.data.title ?? []);
	return [
		property('article:published_time', timestamp(data.published)),
		property('article:modified_time', timestamp(lastChange(article))),
		...data.authors.map((id) => property('article:author', absolute(contentHref('authors', id)))),
		...(section === undefined ? [] : [property('article:section', section)]),
		...others.map((topic) => property('article:tag', topic)),
	];
}

/**
 * Tags for citation managers. `DC.type` is what has Zotero save a newspaper article: by `og:type` alone it guesses a
 * journal article, and then takes the page for a mere web page.
 */
function citationTags(archive: Archive, { id, data }: ArticleReading): MetaTag[] {
	const day = dayOf(data.published);
	return [
		named('DC.type', 'newspaperArticle'),
		named('DC.source', site.name),
		named('citation_title', data.title),
		...data.authors.flatMap((author) => {
			const name = archive.content.authors.get(author)?.data.name;
			return name === undefined ? [] : [named('citation_author', name), named('author', name)];
		}),
		named('citation_publication_date', day.replaceAll('-', '/')),
		named('citation_language', data.language ?? site.language),
		named('citation_public_url', absolute(contentHref('articles', id))),
	];
}

function links({ id, data }: ArticleReading): HeadLink[] {
	return [
		...(data.id === undefined ? [] : [{ rel: 'shortlink', href: permalinkHref(data.id) }]),
		{
			rel: 'alternate',
			href: besideHref(contentHref('articles', id), twinFile),
			type: 'text/markdown',
			title: `${data.title} (Markdown)`,
		},
	];
}
