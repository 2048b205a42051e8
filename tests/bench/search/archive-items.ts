import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Archive, ArticleRow } from '../../../src/archive/archive.ts';
import { articleHref } from '../../../src/archive/urls.ts';
import { textOf } from '../../../src/body/text.ts';
import { visit } from '../../../src/body/visit.ts';
import { searchForm } from '../../../src/forms/search.ts';
import { bodyOf } from '../../../src/reading/store/readings.ts';
import type { IndexedPage } from '../../../src/search/indexer.ts';
import { en } from '../../../src/words/en.ts';
import type { Item } from './query-sets.ts';

/** The articles of an archive as texts to make queries from. */
export function items(archive: Archive): Item[] {
	return archive.articles.map((article) => ({
		url: articleHref(article.id),
		title: article.data.title,
		body: `${article.data.description} ${partsOf(article).map(textOf).join(' ')}`,
		names: [
			...article.data.people.map((id) => archive.content.people.get(id)),
			...article.data.places.map((id) => archive.content.places.get(id)),
			...article.data.organisations.map((id) => archive.content.organisations.get(id)),
		].flatMap((named) => (named ? [[named.data.name, ...named.data.aliases]] : [])),
		topics: article.data.topics.flatMap((id) => archive.content.topics.get(id)?.data.title ?? []),
		lead: article.data.description,
	}));
}

/** An article as a site without a search of its own making has it indexed: headline, standfirst and body as published. */
export function plainRecord(article: ArticleRow): IndexedPage {
	const { id, data } = article;
	const page = h('html', [h('body', [h('h1', data.title), h('p', data.description), ...partsOf(article)])]);
	return {
		url: articleHref(id),
		content: toHtml(page),
	};
}

/** The text of an article without weights. */
function partsOf(article: ArticleRow): ElementContent[] {
	const parts = searchForm(bodyOf(article), { shown: [], words: en });
	visit({ type: 'root', children: parts }, 'element', ({ properties }) => {
		delete properties.dataPagefindWeight;
	});
	return parts;
}
