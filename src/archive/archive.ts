/**
 * Archive: the published content, with indexes made in one pass. Pages query it through pure functions.
 */
import { partOfId } from '../addresses/languages.ts';
import { kindOf } from '../body/blocks/kinds.ts';
import type { AnyRow, Reading, Row } from '../reading/reading.ts';
import { type Collection, collectionNames, references } from '../schema/collections.ts';
import { firstLanguage, type SiteLanguage, siteLanguages } from '../words/locale.ts';
import { inLanguage } from './in-language.ts';
import { instantOf } from './moments.ts';

/** An article of the archive. */
export type ArticleRow = Row<'articles'>;

/** An article with all that its own page shows. */
export type ArticleReading = Reading<'articles'>;

/** The published part of the content folder in one language of the site. */
export interface Archive {
	locale: SiteLanguage;
	/** The archives of all languages of the site, this one among them; the first language is the first. */
	all: readonly Archive[];
	/** Articles published after this instant are not in it. */
	cutOff: Temporal.Instant;
	/** Published articles, newest first. */
	articles: ArticleRow[];
	/** Withdrawn articles, newest first. Each keeps a page that says so, and is in no list. */
	withdrawn: ArticleRow[];
	/** Content that has a page, by collection and id: authors, topics, stories and entities only if a published article names them. */
	content: { [C in Collection]: Map<string, Row<C>> };
	/** Articles that name a piece of content, newest first, by `collection/id`. */
	naming: Map<string, ArticleRow[]>;
	/** The indexes of the same articles in `articles`. */
	places: Map<string, number[]>;
	/** The index of each article in `articles`, by its id. */
	order: Map<string, number>;
	/** When each of `articles` was published, in milliseconds of Unix time. */
	times: Float64Array;
}

/** Kinds of content that an article names and that have a page of their own with its articles. */
export type NamedCollection = Exclude<(typeof references)[keyof typeof references], 'articles'>;

/** True if an article is on the site at the cut-off instant. Everything that asks this asks here. */
function isPublished({ data }: ArticleRow, cutOff: Temporal.Instant): boolean {
	return !data.draft && Temporal.Instant.compare(instantOf(data.published), cutOff) <= 0;
}

/**
 * Makes the archive of what is published at the cut-off instant.
 * @returns that of the first language, which has those of the others
 */
export function makeArchive(
	rows: readonly AnyRow[],
	cutOff: Temporal.Instant,
	languages: readonly SiteLanguage[] = siteLanguages,
): Archive {
	const all: Archive[] = [];
	for (const locale of languages) all.push(archiveIn(locale, all, rowsIn(locale, rows, languages), cutOff));
	return all[0] as Archive;
}

/** What a language has of some rows: its articles and pages, and everything else in its words. */
function rowsIn(
	locale: SiteLanguage,
	rows: readonly AnyRow[],
	{ length }: readonly SiteLanguage[],
): readonly AnyRow[] {
	if (length === 1) return rows;
	return rows.flatMap((row) => {
		if (row.collection === 'articles' || row.collection === 'pages')
			return partOfId(row.id)[1].code === locale.code ? [row] : [];
		return [inLanguage(row, locale, firstLanguage.language)];
	});
}

function archiveIn(
	locale: SiteLanguage,
	all: readonly Archive[],
	rows: readonly AnyRow[],
	cutOff: Temporal.Instant,
): Archive {
	const times = new Map<ArticleRow, number>();
	for (const row of rows)
		if (row.collection === 'articles' && isPublished(row, cutOff))
			times.set(row, instantOf(row.data.published).epochMilliseconds);
	const published = [...times]
		.sort(([a, timeA], [b, timeB]) => timeB - timeA || (a.id < b.id ? -1 : 1))
		.map(([article]) => article);
	const articles = published.filter(({ data }) => !data.withdrawn);
	const order = new Map(articles.map(({ id }, place) => [id, place]));
	const withdrawn = published.filter(({ data }) => data.withdrawn);
	const places = new Map<string, number[]>();
	for (const [place, article] of articles.entries())
		for (const key of namesOf(article)) places.getOrInsertComputed(key, () => []).push(place);
	const naming = new Map(
		[...places].map(([key, list]) => [key, list.map((place) => articles[place] as ArticleRow)]),
	);
	const hasPage = ({ collection, id }: AnyRow): boolean =>
		collection === 'articles' ? order.has(id) : collection === 'pages' || naming.has(`${collection}/${id}`);
	const content = Object.fromEntries(
		collectionNames.map((name) => [
			name,
			new Map(rows.filter((row) => row.collection === name && hasPage(row)).map((row) => [row.id, row])),
		]),
	) as unknown as Archive['content'];
	return {
		...{ locale, all, cutOff, articles, withdrawn, content, naming, places, order },
		times: Float64Array.from(articles, (article) => times.get(article) ?? 0),
	};
}

/** How many articles are published, in all languages; withdrawn ones are not counted. */
export function countArticles({ all }: Archive): number {
	return all.reduce((sum, { articles }) => sum + articles.length, 0);
}

/** The published articles of all languages, those of the first language first; withdrawn ones too. */
export function allArticles({ all }: Archive): ArticleRow[] {
	return all.flatMap(({ articles, withdrawn }) => [...articles, ...withdrawn]);
}

const names = new WeakMap<ArticleRow, readonly string[]>();

/** The keys of what an article names, each once, as `collection/id`. */
export function namesOf(article: ArticleRow): readonly string[] {
	return names.getOrInsertComputed(article, namesIn);
}

function namesIn({ data, blocks }: ArticleRow): string[] {
	const keys = Object.entries(references).flatMap(([field, collection]) => {
		if (collection === 'articles') return [];
		const value = data[field as keyof typeof references];
		return (typeof value === 'object' ? value : value === undefined ? [] : [value]).map((id) =>
			keyTo(collection, id),
		);
	});
	const eventPlaces = data.events.flatMap(({ place }) =>
		place === undefined ? [] : [keyTo('places', place)],
	);
	const inBlocks = blocks.flatMap((block) =>
		(kindOf(block.kind).names?.(block) ?? []).map(({ collection, id }) => keyTo(collection, id)),
	);
	return [...new Set([...keys, ...eventPlaces, ...inBlocks])];
}

const keysTo = new Map<string, string>();

/** Makes a key, `collection/id`. Equal keys share one string, which saves memory with a hundred thousand articles. */
function keyTo(collection: Collection, id: string): string {
	const key = `${collection}/${id}`;
	return keysTo.getOrInsert(key, key);
}

/** The published articles that name a piece of content, newest first. */
export function articlesNaming(archive: Archive, collection: NamedCollection, id: string): ArticleRow[] {
	return archive.naming.get(`${collection}/${id}`) ?? [];
}

/**
 * Finds an article among those that name a piece of content.
 * @returns its index, or the index of the first older article if it is not among them
 */
export function indexNaming({ places, order }: Archive, key: string, article: ArticleRow): number {
	return firstFrom(places.get(key) ?? [], order.get(article.id) ?? -1);
}

/** The index of the first of some ascending places that is not before a place, by binary search; their number if all are. */
export function firstFrom(list: readonly number[], place: number): number {
	let [low, high] = [0, list.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((list[middle] ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
