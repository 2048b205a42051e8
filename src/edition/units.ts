import type { Archive, ArticleRow } from '../archive/archive.ts';
import { besideHref, cardHref, contentHref, fileOf, href } from '../archive/urls.ts';
import { feedsOf } from '../feed/feed.ts';
import { articleEntries, articleSitemaps } from '../feed/sitemaps.ts';
import { type AnyRow, imagePaths } from '../reading/reading.ts';
import { redirectsOf } from '../redirect/redirects.ts';
import { collectionNames } from '../schema/collections.ts';
import type { LinkRecord } from '../schema/link-record.ts';
import { recordInputs } from '../search/record.ts';
import { type Volume, volumesOf } from '../search/volumes.ts';
import { archivePages } from '../view/archive-view.ts';
import { twinFile } from '../view/article-meta.ts';
import { articlePages } from '../view/article-pages.ts';
import { cardViews } from '../view/card-view.ts';
import { indexPages } from '../view/index-view.ts';
import { keyOf } from '../view/key.ts';
import { listPages } from '../view/list-view.ts';
import { feedFiles } from '../view/meta.ts';
import type { PagePlan } from '../view/page-plan.ts';
import { textPages } from '../view/page-views.ts';
import { tableFile } from '../view/table-file.ts';
import { cardFingerprint, templateFingerprint } from './fingerprint.ts';
import type { ImageDigests } from './image-digests.ts';

/**
 * Unit: what is made, kept and removed together: a page with the files beside it, a feed in its two forms, a card, an old
 * address, a sitemap, a volume of the search index. Equal key, equal bytes of each of its files.
 */
export interface Unit {
	/** Its address: that of the page, or of the file if it has no page. */
	name: string;
	key: string;
	/** Paths from the folder of the site. */
	files: string[];
	/** True for a page that search engines may list. */
	listed: boolean;
}

/** The folder of the search index. */
export const indexFolder = 'pagefind/';

/** The name of the unit of a volume. */
export function volumeName({ folder }: Volume): string {
	return `${indexFolder}${folder}`;
}

/** The volumes of the search index as units. */
export function* volumeUnits(archive: Archive): Generator<Unit> {
	const fingerprint = templateFingerprint();
	const inputsOf = recordInputs(archive);
	for (const volume of volumesOf(archive)) {
		const inputs = volume.articles.map(inputsOf);
		yield {
			name: volumeName(volume),
			key: keyOf(fingerprint, inputs),
			files: [`${indexFolder}${volume.folder}pagefind-entry.json`],
			listed: false,
		};
	}
}

/** Every other unit of an edition. The few pages that are made in every build, such as the front page, are none. */
export function* unitsOf(archive: Archive, record: LinkRecord, digests: ImageDigests): Generator<Unit> {
	const fingerprint = templateFingerprint();
	const keys = new Map<string, string>();
	for (const plan of articlePages(archive, record)) {
		const article = archive.content.articles.get(plan.params.id ?? '');
		const unit = pageUnit(plan, article ? besideArticle(article) : []);
		keys.set(plan.address, unit.key);
		yield unit;
	}
	const tables = new Map(
		collectionNames.flatMap((name) =>
			[...archive.content[name].values()].map((row) => [contentHref(name, row.id), tablesOf(row)]),
		),
	);
	for (const pages of [listPages, indexPages, archivePages, textPages])
		for (const plan of pages(archive)) yield pageUnit(plan, tables.get(plan.address) ?? []);
	digests.keep();
	yield* feedUnits();
	const drawer = cardFingerprint();
	for (const [name, view] of cardViews(archive)) yield fileUnit(cardHref(name), [drawer, view]);
	for (const redirect of redirectsOf(archive)) yield fileUnit(redirect.from, [fingerprint, redirect]);
	for (const [name, articles] of articleSitemaps(archive))
		yield fileUnit(href(`/${name}`), [fingerprint, articleEntries(articles)]);

	function pageUnit({ address, inputs, row, noindex }: PagePlan, beside: string[]): Unit {
		const key = keyOf(fingerprint, inputs(), row && imagePaths(row).map(digests.of));
		return {
			...{ name: address, key },
			files: [address, ...beside.map((file) => besideHref(address, file))].map(fileOf),
			listed: !noindex,
		};
	}

	function* feedUnits(): Generator<Unit> {
		for (const { articles: list, ...feed } of feedsOf(archive)) {
			const files = feedFiles.map(({ name }) => besideHref(feed.page, name));
			yield {
				name: files[0] ?? '',
				// The key of its page tells all that an entry shows of an article.
				key: keyOf(
					fingerprint,
					feed,
					list.map(({ id }) => keys.get(contentHref('articles', id))),
				),
				files: files.map(fileOf),
				listed: false,
			};
		}
	}
}

/** Files beside the page of an article. */
function besideArticle(article: ArticleRow): string[] {
	return [twinFile, ...tablesOf(article)];
}

function tablesOf({ blocks }: AnyRow): string[] {
	return blocks.filter(({ kind }) => kind === 'table').map((_, index) => tableFile(index));
}

function fileUnit(address: string, parts: unknown[]): Unit {
	return { name: address, key: keyOf(...parts), files: [fileOf(address)], listed: false };
}
