import type { Archive, ArticleRow, NamedCollection } from './archive.ts';
import { calendar } from './calendar.ts';
import { instantOf } from './moments.ts';
import { archiveHref, collectionHref, contentHref, houseHref } from './urls.ts';

/** Length of a moment that is a plain day, without time. */
const lengthOfDay = 'YYYY-MM-DD'.length;

/** The last change of an article by its front matter: publication, update, correction or withdrawal. */
export function lastChange({ data }: Pick<ArticleRow, 'data'>): string {
	const { published, updated, corrections, withdrawn } = data;
	return [updated, ...corrections.map(({ date }) => date), withdrawn?.date]
		.filter((moment) => moment !== undefined)
		.reduce(later, published);
}

/** The last change of several articles; undefined if there is none. */
export function lastChangeOf(articles: readonly ArticleRow[]): string | undefined {
	return latest(articles.map(lastChange));
}

/**
 * Gives the last change of each page that is not an article’s, by address. A list changes with the articles on it. Pages
 * whose date is unknown are left out: search engines that meet made-up dates ignore all of them.
 */
export function lastChanges(archive: Archive): Map<string, string> {
	const changes = new Map<string, string>();
	const note = (address: string, moment: string | undefined) => {
		if (moment !== undefined) changes.set(address, moment);
	};
	const newest = lastChangeOf(archive.articles);
	const { locale } = archive;
	note(houseHref(locale, '/'), newest);
	note(archiveHref(locale), newest);
	const corrected = archive.articles.filter(({ data }) => data.corrections.length > 0);
	note(houseHref(locale, '/corrections/'), lastChangeOf(corrected));
	for (const [key, articles] of archive.naming) {
		const [collection, id] = key.split('/') as [NamedCollection, string];
		const moment = lastChangeOf(articles);
		note(contentHref(locale, collection, id), moment);
		const list = collectionHref(locale, collection);
		note(list, latest([changes.get(list), moment].filter((each) => each !== undefined)));
	}
	for (const { year, months } of calendar(archive)) {
		note(archiveHref(locale, year), lastChangeOf(months.flatMap(({ articles }) => articles)));
		for (const { month, articles } of months) note(archiveHref(locale, year, month), lastChangeOf(articles));
	}
	for (const { id, data } of archive.content.pages.values())
		note(contentHref(locale, 'pages', id), data.updated);
	return changes;
}

/** The latest of some moments of front matter; undefined if there is none. */
export function latest(moments: readonly string[]): string | undefined {
	return moments.length === 0 ? undefined : moments.reduce(later);
}

/** Orders moments of front matter by their instants, the latest first. */
export function latestFirst(a: string, b: string): number {
	return Temporal.Instant.compare(instantOf(b), instantOf(a));
}

/** The later of two moments of front matter. */
function later(a: string, b: string): string {
	// Comparing plain days as text saves parsing them.
	if (a.length === lengthOfDay && b.length === lengthOfDay) return a < b ? b : a;
	return Temporal.Instant.compare(instantOf(a), instantOf(b)) < 0 ? b : a;
}
