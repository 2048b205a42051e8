import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Archive, ArticleReading } from '../../../src/archive/archive.ts';
import { contentHref } from '../../../src/archive/urls.ts';
import { readingHtml } from '../../../src/reading/store/cache.ts';
import { textOfHtml } from '../../../src/search/prepared-html.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import type { Item } from './query-sets.ts';

/** The articles of an archive as texts to make queries from. */
export function items(archive: Archive): Item[] {
	return archive.articles.map((article) => ({
		url: contentHref('articles', article.id),
		title: article.data.title,
		body: textOfHtml(`${article.data.description} ${readingHtml(article.digest)}`),
		names: [
			...article.data.people.map((id) => archive.content.people.get(id)),
			...article.data.places.map((id) => archive.content.places.get(id)),
			...article.data.organisations.map((id) => archive.content.organisations.get(id)),
		].flatMap((named) => (named ? [[named.data.name, ...named.data.aliases]] : [])),
	}));
}

/** An article as a site without a search of its own making has it indexed: headline, standfirst and body as published. */
export function plainRecord({ id, data, digest }: ArticleReading): SearchRecord {
	const page = h('html', [
		h('body', [h('h1', data.title), h('p', data.description), { type: 'raw', value: readingHtml(digest) }]),
	]);
	return {
		url: contentHref('articles', id),
		content: toHtml(page, { allowDangerousHtml: true }),
		title: data.title,
		text: '',
	};
}
