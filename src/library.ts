/** The pages' door: the only file besides `content.config.ts` that imports `astro:content`. It gives Views and bodies. */
import { getCollection, render } from 'astro:content';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Archive, makeArchive, type NamedCollection } from './archive/archive.ts';
import { cutOff } from './archive/moments.ts';
import { pruneCards } from './card/card-png.ts';
import { cardSvg } from './card/card-svg.ts';
import { readLinkRecord } from './links/record.ts';
import { readingHtml } from './reading/cache.ts';
import { frontPage } from './reading/front-page.ts';
import { blockMark } from './reading/plugins/blocks/make-blocks.ts';
import { imageMark } from './reading/plugins/images.ts';
import type { AnyReading, Reading } from './reading/reading.ts';
import { type Collection, collectionNames } from './schema/collections.ts';
import { type ArchiveView, archiveViews } from './view/archive-view.ts';
import { type ArticleView, articleView } from './view/article-view.ts';
import type { BlockView } from './view/block-views.ts';
import { cardViews } from './view/card-view.ts';
import { dress } from './view/dress.ts';
import { type FrontView, frontView } from './view/front-view.ts';
import { type IndexView, indexed, indexView } from './view/index-view.ts';
import { type ListView, listViews } from './view/list-view.ts';
import {
	type CorrectionsView,
	correctionsView,
	notFoundView,
	searchView,
	type TextView,
	textView,
	type WaysView,
} from './view/page-views.ts';
import type { Body } from './view/parts.ts';
import { type WithdrawnView, withdrawnView } from './view/withdrawn-view.ts';

let made: Promise<Archive> | undefined;

/** The archive, made once in a build; in dev for each page, since the content may have changed. */
function archive(): Promise<Archive> {
	if (import.meta.env.DEV) return makeFromStore();
	made ??= makeFromStore();
	return made;
}

async function makeFromStore(): Promise<Archive> {
	const readings = await Promise.all(collectionNames.map(readingsOf));
	return makeArchive(readings.flat(), cutOff());
}

async function readingsOf(collection: Collection): Promise<AnyReading[]> {
	const entries = await getCollection(collection);
	return entries.map(
		({ data, rendered }) =>
			({ ...(rendered?.metadata?.reading as Omit<Reading, 'data'>), data }) as AnyReading,
	);
}

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

/** Social cards; the parameter is the path below `/cards/`. Those drawn before and named no longer are removed. */
export async function cardRoutes() {
	const cards = [...cardViews(await archive())].map(([name, view]) => ({
		params: { name },
		props: { svg: cardSvg(view) },
	}));
	pruneCards(cards.map(({ props }) => props.svg));
	return cards;
}

/** A table of a body for download: its address and its text. */
export async function tableRoutes() {
	const all = await archive();
	const readings = [
		...all.articles,
		...collectionNames.flatMap((name) => (name === 'articles' ? [] : [...all.content[name].values()])),
	];
	return readings.flatMap(({ collection, id, tables }) =>
		tables.map((csv, index) => ({
			params: { path: `${collection === 'pages' ? '' : `${collection}/`}${id}/table-${index + 1}` },
			props: { csv },
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

/** A View with the parameters of its route. */
interface Route<View> {
	params: Record<string, string | undefined>;
	props: { view: View };
}

/** Pages of all articles, the withdrawn ones with a notice in place of the text. */
export async function articleRoutes(): Promise<Route<ArticleView | WithdrawnView>[]> {
	const all = await archive();
	const { record } = readLinkRecord();
	const route = <View>(id: string, view: View) => ({ params: { id }, props: { view } });
	return [
		...all.articles.map((article) => route(article.id, articleView(all, article, record))),
		...all.withdrawn.map((article) => route(article.id, withdrawnView(all, article))),
	];
}

/** Pages of the lists of topics, stories, authors, people, places and organisations. */
export async function listRoutes(): Promise<Route<ListView>[]> {
	const all = await archive();
	return indexed.flatMap((collection) =>
		[...all.content[collection].values()].flatMap((reading) =>
			listViews(all, reading as Reading<NamedCollection>).map((view, index) => ({
				params: { collection, id: reading.id, page: index === 0 ? undefined : String(index + 1) },
				props: { view },
			})),
		),
	);
}

export async function indexRoutes(): Promise<Route<IndexView>[]> {
	const all = await archive();
	return indexed.map((collection) => ({
		params: { collection },
		props: { view: indexView(all, collection) },
	}));
}

/** Pages of the archive by date; the parameter is the path below `/archive/`. */
export async function archiveRoutes(): Promise<Route<ArchiveView>[]> {
	const views = archiveViews(await archive());
	const top = views[0]?.head.path.length ?? 0;
	return views.map((view) => ({
		params: { path: view.head.path.slice(top, -1) || undefined },
		props: { view },
	}));
}

export async function textRoutes(): Promise<Route<TextView>[]> {
	const all = await archive();
	return [...all.content.pages.values()].map((page) => ({
		params: { page: page.id },
		props: { view: textView(all, page) },
	}));
}

export async function front(): Promise<FrontView> {
	return frontView(await archive(), frontPage());
}

export async function corrections(): Promise<CorrectionsView> {
	return correctionsView(await archive());
}

export async function search(): Promise<WaysView> {
	return searchView(await archive());
}

export async function notFound(): Promise<WaysView> {
	return notFoundView(await archive());
}
