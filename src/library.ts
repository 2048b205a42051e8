/** The pages' door: it gives Views and bodies. */
import { currentArchive, duePages } from './archive/current.ts';
import { imageHtml, withImages } from './images.ts';
import { readLinkRecord } from './links/record.ts';
import { blockMark } from './reading/body/blocks/make-blocks.ts';
import { frontPage } from './reading/front-matter/front-page.ts';
import { readingHtml } from './reading/store/cache.ts';
import { type ArchiveView, archivePages } from './view/archive-view.ts';
import { articlePages } from './view/article-pages.ts';
import type { ArticleView } from './view/article-view.ts';
import type { BlockView } from './view/block-views.ts';
import { dress } from './view/dress.ts';
import { type FrontView, frontView } from './view/front-view.ts';
import { type IndexView, indexPages } from './view/index-view.ts';
import { type ListView, listPages } from './view/list-view.ts';
import type { PagePlan } from './view/page-plan.ts';
import {
	type CorrectionsView,
	correctionsView,
	notFoundView,
	searchView,
	type TextView,
	textPages,
	type WaysView,
} from './view/page-views.ts';
import type { Body, PageView } from './view/parts.ts';
import type { WithdrawnView } from './view/withdrawn-view.ts';

/** A stretch of a body with its images, and the block that follows it. */
interface BodyPart {
	html: string;
	block?: BlockView | undefined;
}

/** A body divided at the marks of the blocks that its View fills in. */
export function renderBody(body: Body): Promise<BodyPart[]> {
	// Split by a pattern with a group, so that every second piece is the number of a block.
	const pieces = dress(readingHtml(body.digest), body).split(blockMark);
	return Promise.all(
		pieces
			.filter((_, index) => index % 2 === 0)
			.map(async (html, index) => ({
				html: await withImages(html, body.file),
				block: body.blocks[Number(pieces[index * 2 + 1])],
			})),
	);
}

/** A lead image. @param file path of the article that names it, from the project folder */
export function renderImage({ src, alt }: { src: string; alt: string }, file: string): Promise<string> {
	return imageHtml({ src, alt, loading: 'eager' }, file);
}

/** A page of a route, which makes its View when it is rendered. */
interface Route<View extends PageView> {
	params: PagePlan['params'];
	props: { view: () => View };
}

/** The pages that have to be made: what Astro is not told of costs nothing. */
function routes<View extends PageView>(plans: Iterable<PagePlan<View>>): Route<View>[] {
	const due = duePages();
	return [...plans]
		.filter(({ address }) => due?.has(address) ?? true)
		.map(({ params, view }) => ({ params, props: { view } }));
}

/** Pages of all articles. */
export function articleRoutes(): Route<ArticleView | WithdrawnView>[] {
	return routes(articlePages(currentArchive(), readLinkRecord().record));
}

/** Pages of the lists of topics, stories, authors, people, places and organisations. */
export function listRoutes(): Route<ListView>[] {
	return routes(listPages(currentArchive()));
}

/** Pages of the archive by date. */
export function archiveRoutes(): Route<ArchiveView>[] {
	return routes(archivePages(currentArchive()));
}

/** Pages that list all topics, stories, authors, people, places or organisations. */
export function indexRoutes(): Route<IndexView>[] {
	return routes(indexPages(currentArchive()));
}

/** Pages of the publication itself. */
export function textRoutes(): Route<TextView>[] {
	return routes(textPages(currentArchive()));
}

export function front(): FrontView {
	return frontView(currentArchive(), frontPage());
}

export function corrections(): CorrectionsView {
	return correctionsView(currentArchive());
}

export function search(): WaysView {
	return searchView(currentArchive());
}

export function notFound(): WaysView {
	return notFoundView(currentArchive());
}
