/** The pages' door: the only file besides `content.config.ts` that imports `astro:content`. It gives Views and bodies. */
import { render } from 'astro:content';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { currentArchive, handedOver } from './archive/current.ts';
import { readLinkRecord } from './links/record.ts';
import { readingHtml } from './reading/cache.ts';
import { frontPage } from './reading/front-page.ts';
import { blockMark } from './reading/plugins/blocks/make-blocks.ts';
import { imageMark } from './reading/plugins/images.ts';
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

/** A stretch of a body as a component, with its images sized and converted by Astro, and the block that follows it. */
interface BodyPart {
	Content: Awaited<ReturnType<typeof component>>;
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
				Content: await component(html, body.file, body.images),
				block: body.blocks[Number(pieces[index * 2 + 1])],
			})),
	);
}

/** A lead image as a component. @param file path of the article that names it, from the project folder */
export function renderImage({ src, alt }: { src: string; alt: string }, file: string) {
	return component(toHtml(h('img', imageMark({ src, alt, index: 0, loading: 'eager' }))), file, [src]);
}

async function component(html: string, filePath: string, imagePaths: string[]) {
	const rendered = { html, metadata: { imagePaths } };
	const { Content } = await render({
		collection: 'articles',
		id: filePath,
		data: {},
		filePath,
		rendered,
	} as never);
	return Content;
}

/** A page of a route, which makes its View when it is rendered. */
interface Route<View extends PageView> {
	params: PagePlan['params'];
	props: { view: () => View };
}

/** The pages that have to be made: what Astro is not told of costs nothing. */
function routes<View extends PageView>(plans: Iterable<PagePlan<View>>): Route<View>[] {
	const due = handedOver()?.due;
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
