import { pagePath } from '../addresses/paths.ts';
import { problemIn } from '../reading/checks/referring.ts';
import type { Problem } from '../reading/files/problem.ts';
import { frontFile } from '../reading/front-matter/front-page.ts';
import { readSettings } from '../reading/front-matter/settings-file.ts';
import type { Content } from '../reading/read-content.ts';
import type { AnyRow } from '../reading/reading.ts';
import { collectionNames } from '../schema/collections.ts';
import { isDay } from '../schema/fields.ts';
import { articlesOnFront, front } from '../schema/front.ts';
import { type Archive, allArticles } from './archive.ts';
import { instantOf } from './moments.ts';

/** Reports links of what is published to content that has no page at the cut-off instant: drafts, embargoes, names that no article has. */
export function unpublishedLinks(archive: Archive, { rows, unread }: Content): Problem[] {
	const all = new Map(
		rows.flatMap((row) => archive.all.map(({ locale }) => [pagePath(row, locale.path), row] as const)),
	);
	const there = new Set([
		...allArticles(archive).map((row) => pagePath(row)),
		...archive.all.flatMap(({ locale, content }) =>
			collectionNames.flatMap((collection) =>
				[...content[collection].keys()].map((id) => pagePath({ collection, id }, locale.path)),
			),
		),
	]);
	return rows
		.filter((row) => there.has(pagePath(row)))
		.flatMap((row) =>
			row.links.flatMap(({ path, place: [line, column] }) => {
				const target = all.get(path);
				if (!target || there.has(path)) return [];
				// An article that could not be read may name it.
				if (target.collection !== 'articles' && unread.length > 0) return [];
				return [{ file: row.file, line, column, reason: `links to ${path}, ${whyNot(target)}` }];
			}),
		);
}

function whyNot({ collection, data }: AnyRow): string {
	if (collection !== 'articles')
		return 'which has no page, since no published article names it; name it in one, or take the link out';
	const state = data.draft ? 'which is a draft' : `which is published only on ${data.published}`;
	return `${state}; publish it, or take the link out until then`;
}

/** A day: what a plain day can be off by in another time zone, in milliseconds. */
const slack = 86_400_000;

/** Reports what happened to published articles after the cut-off instant, which readers would take for a slip. */
export function futureDates(archive: Archive): Problem[] {
	const now = archive.cutOff.epochMilliseconds;
	return allArticles(archive).flatMap((row) => {
		const { updated, asOf, withdrawn, corrections } = row.data;
		const dates: [field: string, date: string | undefined, cure: string][] = [
			['updated', updated, 'write when the text was changed'],
			['asOf', asOf, 'write up to when the facts are known'],
			['withdrawn.date', withdrawn?.date, 'write when the article was taken back'],
			...corrections.map(({ date }, index): [string, string, string] => [
				`corrections.${index}.date`,
				date,
				'write when the text was changed',
			]),
		];
		return dates.flatMap(([field, date, cure]) =>
			date === undefined || instantOf(date).epochMilliseconds <= now + (isDay(date) ? slack : 0)
				? []
				: [problemIn(row, field, `"${date}" is still to come; ${cure}`)],
		);
	});
}

/** Tells of articles, and of a story, that the front page is to show and cannot yet: it goes on without them. */
export function unpublishedFront(archive: Archive, rows: readonly AnyRow[]): Problem[] {
	return archive.all.flatMap(({ locale, content }) => {
		const { data, problemAt } = readSettings(frontFile(locale), front);
		const story = rows.find((each) => each.collection === 'stories' && each.id === data?.story);
		const untold =
			story && !content.stories.has(story.id)
				? [
						problemAt(
							['story'],
							`names ${story.id}, ${whyNot(story).replace('or take the link out', 'or name another')}`,
						),
					]
				: [];
		const unseen = (data ? articlesOnFront(data) : []).flatMap(([path, id]) => {
			const row = rows.find((each) => each.collection === 'articles' && each.id === id);
			if (row?.collection !== 'articles' || content.articles.has(row.id)) return [];
			const state = row.data.withdrawn ? 'which is withdrawn; name another, or take it out' : whyNot(row);
			return [
				problemAt(path, `names ${row.id}, ${state.replace('or take the link out', 'or name another')}`),
			];
		});
		return [...unseen, ...untold];
	});
}
