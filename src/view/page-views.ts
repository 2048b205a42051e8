import { idIn, partOfId } from '../addresses/languages.ts';
import { type Archive, articlesNaming } from '../archive/archive.ts';
import { archiveHref, contentHref, houseHref } from '../archive/urls.ts';
import type { Row } from '../reading/reading.ts';
import { type DateView, dateView } from './dates.ts';
import type { PagePlan } from './page-plan.ts';
import type { BodyView, Link, PageView } from './page-view.ts';
import { bodyView, frameOf, link, listLinks } from './parts.ts';
import { type SearchExamples, searchExamples } from './search-examples.ts';
import { type Teaser, teaser } from './teaser.ts';
import { versionsOfPage } from './versions.ts';

/** A page of the publication itself, such as "About". */
export interface TextView extends PageView {
	updated?: DateView | undefined;
	body?: BodyView | undefined;
}

/** Yields a page for each file of `content/pages/`. */
export function* textPages(archive: Archive): Generator<PagePlan<TextView>> {
	for (const page of archive.content.pages.values()) {
		const view = () => textView(archive, page);
		const address = contentHref(archive.locale, 'pages', page.id);
		const [name] = partOfId(page.id);
		yield { address, params: { page: name }, row: page, inputs: view, view };
	}
}

function textView(archive: Archive, reading: Row<'pages'>): TextView {
	const { locale } = archive;
	const { title, description, updated } = reading.data;
	return {
		head: {
			...{ title, description, path: contentHref(locale, 'pages', reading.id) },
			versions: versionsOfPage(archive, (each) => {
				const id = idIn(each.locale, partOfId(reading.id)[0]);
				return each.content.pages.has(id) ? contentHref(each.locale, 'pages', id) : undefined;
			}),
		},
		frame: frameOf(archive),
		updated: updated === undefined ? undefined : dateView(updated, locale),
		body: bodyView(archive, reading),
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
	const { locale } = archive;
	const { words } = locale;
	const head = {
		title: words.search,
		description: words.searchDescription,
		path: houseHref(locale, '/search/'),
		versions: versionsOfPage(archive, (each) => houseHref(each.locale, '/search/')),
	};
	return { ...ways(archive, head), examples: searchExamples(archive) };
}

/** Makes the page for addresses that do not exist. */
export function notFoundView(archive: Archive): WaysView {
	const { locale } = archive;
	return ways(archive, {
		title: locale.words.notFound,
		description: locale.words.notFoundDescription,
		path: houseHref(locale, '/404/'),
		noindex: true,
	});
}

function ways(archive: Archive, head: WaysView['head']): WaysView {
	const { locale } = archive;
	const { words } = locale;
	const topics = [...archive.content.topics.keys()].map((id) => ({
		...link(archive, 'topics', id),
		count: articlesNaming(archive, 'topics', id).length,
	}));
	const newest = archive.articles.slice(0, newestCount);
	return {
		head,
		frame: frameOf(archive),
		ways: [
			{ heading: words.collections.topics, links: topics },
			{
				heading: words.lists,
				links: [...listLinks(archive), { href: archiveHref(locale), text: words.archiveByDate }],
			},
			{ heading: words.newest, links: newest.map((article) => teaser(archive, article)) },
		],
	};
}
