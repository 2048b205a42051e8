/** The pages' door: it gives Views and bodies. */

import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { currentArchive, duePages } from './archive/current.ts';
import type { Image } from './body/nodes.ts';
import { visit } from './body/visit.ts';
import { pageForm } from './forms/page.ts';
import { imageElement } from './images/element.ts';
import { readLinkRecord } from './links/record.ts';
import { frontPage } from './reading/front-matter/front-page.ts';
import { bodyOf } from './reading/store/readings.ts';
import { type ArchiveView, archivePages } from './view/archive-view.ts';
import { articlePages } from './view/article-pages.ts';
import type { ArticleView } from './view/article-view.ts';
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
import type { BodyView, PageView } from './view/parts.ts';
import type { WithdrawnView } from './view/withdrawn-view.ts';
import { en } from './words/en.ts';

/** The HTML of a body on its page. */
export async function renderBody({ digest, file, ...showing }: BodyView): Promise<string> {
	const body = bodyOf({ digest });
	const images = new Map<Image, Element>();
	visit(body, 'image', (image) => void images.set(image, h('img')));
	for (const image of images.keys()) images.set(image, await imageElement(image, file));
	return pageForm(body, { ...showing, images, words: en });
}

/** A lead image. @param file path of the article that names it, from the project folder */
export async function renderImage({ src, alt }: { src: string; alt: string }, file: string): Promise<string> {
	return toHtml(await imageElement({ src, alt, loading: 'eager' }, file));
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
