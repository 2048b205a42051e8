import { type Archive, articlesNaming } from '../archive/archive.ts';
import { latestFirst } from '../archive/changes.ts';
import { archiveHref, contentHref, href } from '../archive/urls.ts';
import type { Row } from '../reading/reading.ts';
import { type CorrectionView, correctionViews } from './article-view.ts';
import { type DateView, dateView } from './dates.ts';
import type { PagePlan } from './page-plan.ts';
import type { BodyView, Link, PageView } from './page-view.ts';
import { bodyView, frameOf, link, listLinks } from './parts.ts';
import { reportHref } from './report.ts';
import { type SearchExamples, searchExamples } from './search-examples.ts';
import { type Teaser, teaser } from './teaser.ts';

/** A page of the publication itself, such as "About". */
export interface TextView extends PageView {
	updated?: DateView | undefined;
	body?: BodyView | undefined;
}

/** Yields a page for each file of `content/pages/`. */
export function* textPages(archive: Archive): Generator<PagePlan<TextView>> {
	for (const page of archive.content.pages.values()) {
		const view = () => textView(archive, page);
		const address = contentHref('pages', page.id);
		yield { address, params: { page: page.id }, row: page, inputs: view, view };
	}
}

function textView(archive: Archive, reading: Row<'pages'>): TextView {
	const { title, description, updated } = reading.data;
	return {
		head: { title, description, path: contentHref('pages', reading.id) },
		frame: frameOf(archive),
		updated: updated === undefined ? undefined : dateView(updated),
		body: bodyView(reading),
	};
}

/** An article that was corrected, and how. */
export interface CorrectedArticle {
	article: Link;
	corrections: CorrectionView[];
}

/** The page of all corrections, the latest first. */
export interface CorrectionsView extends PageView {
	/** Where an error is reported. */
	report: string;
	articles: CorrectedArticle[];
}

/** Makes the page of all corrections. */
export function correctionsView(archive: Archive): CorrectionsView {
	const articles = archive.articles
		.filter(({ data }) => data.corrections.length > 0)
		.map((article) => ({
			article: link(archive, 'articles', article.id),
			corrections: correctionViews(article),
		}))
		.sort((a, b) => latestFirst(a.corrections[0]?.date.iso ?? '', b.corrections[0]?.date.iso ?? ''));
	return {
		head: {
			title: 'Corrections',
			description: 'Every correction to a published article, the latest first.',
			path: href('/corrections/'),
		},
		frame: frameOf(archive),
		report: reportHref(),
		articles,
	};
}

/** A page with lists of links into the archive, for those who cannot search. */
export interface WaysView extends PageView {
	/** What the help of the search page explains queries with. */
	examples?: SearchExamples;
	ways: { heading: string; links: (Link & Partial<Teaser> & { count?: number })[] }[];
}

const newestCount = 5;

/** Makes the search page as it is without scripts. */
export function searchView(archive: Archive): WaysView {
	const head = {
		title: 'Search',
		description: 'Search all articles by keyword.',
		path: href('/search/'),
	};
	return { ...ways(archive, head), examples: searchExamples(archive) };
}

/** Makes the page for addresses that do not exist. */
export function notFoundView(archive: Archive): WaysView {
	return ways(archive, {
		title: 'Page not found',
		description: 'There is no page at this address.',
		path: href('/404/'),
		noindex: true,
	});
}

function ways(archive: Archive, head: WaysView['head']): WaysView {
	const topics = [...archive.content.topics.keys()].map((id) => ({
		...link(archive, 'topics', id),
		count: articlesNaming(archive, 'topics', id).length,
	}));
	const newest = archive.articles.slice(0, newestCount);
	return {
		head,
		frame: frameOf(archive),
		ways: [
			{ heading: 'Topics', links: topics },
			{ heading: 'Lists', links: [...listLinks(archive), { href: archiveHref(), text: 'Archive by date' }] },
			{ heading: 'Newest', links: newest.map((article) => teaser(archive, article)) },
		],
	};
}
