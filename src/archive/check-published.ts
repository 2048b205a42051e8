import { pagePath } from '../addresses/paths.ts';
import { problemIn } from '../reading/checks/referring.ts';
import type { Problem } from '../reading/files/problem.ts';
import type { Content } from '../reading/read-content.ts';
import type { AnyRow } from '../reading/reading.ts';
import { collectionNames } from '../schema/collections.ts';
import { isDay } from '../schema/fields.ts';
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

/** Reports corrections that are dated after the cut-off instant, which readers would take for a slip. */
export function futureCorrections(archive: Archive): Problem[] {
	const now = archive.cutOff.epochMilliseconds;
	return allArticles(archive).flatMap((row) =>
		row.data.corrections.flatMap(({ date }, index) => {
			if (instantOf(date).epochMilliseconds <= now + (isDay(date) ? slack : 0)) return [];
			const reason = `"${date}" is still to come; write when the text was changed`;
			return [problemIn(row, `corrections.${index}.date`, reason)];
		}),
	);
}
