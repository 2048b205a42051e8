import type { Archive, ArticleRow } from '../archive/archive.ts';
import { isNoted } from '../history/noted.ts';
import { type History, listHistory, readWordings, type Wording, writeWordings } from '../history/store.ts';
import { linesOf } from '../reading/body/wording.ts';
import { copyOf } from '../reading/store/readings.ts';
import { aliasesOf } from '../schema/article.ts';
import { type Claims, ownerOf } from './claims.ts';
import type { LedgerEntry } from './entry.ts';

/** An article whose words are not recorded as it has them. */
export interface UnrecordedWording {
	article: ArticleRow;
	/** What is recorded of it, maybe under the name that it had. */
	old?: History | undefined;
}

/** Finds the published articles whose words differ from the last recorded ones, or that were renamed since. */
export function unrecordedWordings(
	archive: Archive,
	entries: readonly LedgerEntry[],
	claims: Claims,
): UnrecordedWording[] {
	const known = listHistory();
	const names = new Map(entries.map((entry) => [ownerOf(entry, claims), entry.name]));
	const byUrl = new Map(entries.flatMap(({ name, urls }) => urls.map((url) => [url, name] as const)));
	/** The name that an article had: by its id, or by the old address that leads to it. */
	const formerName = (article: ArticleRow): string =>
		names.get(article) ??
		aliasesOf(article.data)
			.map(({ path }) => byUrl.get(path))
			.find((name) => name !== undefined && known.has(name)) ??
		'';
	return archive.all
		.flatMap(({ articles }) => articles)
		.flatMap((article) => {
			const own = known.get(article.id);
			const old = own ?? known.get(formerName(article));
			return own?.last === article.wording ? [] : [{ article, old }];
		});
}

/** Adds the present wording of each article to the record. @param now the instant of publication */
export function recordWordings(unrecorded: readonly UnrecordedWording[], now: Temporal.Instant): void {
	for (const { article, old } of unrecorded) {
		const before = old ? readWordings(old) : [];
		const wordings =
			old?.last === article.wording ? before : [...before, nextWording(article, before.at(-1), now)];
		writeWordings(article.id, wordings, old);
	}
}

function nextWording(article: ArticleRow, before: Wording | undefined, now: Temporal.Instant): Wording {
	const lines = linesOf(copyOf(article), article.data);
	if (!before) return { at: article.data.updated ?? article.data.published, lines };
	return {
		at: now.round('second').toString(),
		lines,
		noted: isNoted(article.data, before, lines),
	};
}

/** Reports what `strikeWording` cannot do, for who asked for it. */
export class StrikeError extends Error {}

/**
 * Takes the words of one wording out of the record; that there was one, when and why it was struck stay.
 * @param name of the article
 * @param number of the wording, from 1, the oldest
 * @throws StrikeError if there is no such wording, or if the article still says it
 */
export function strikeWording(
	archive: Archive,
	name: string,
	number: number,
	struck: { date: string; reason: string },
): void {
	const old = listHistory().get(name);
	if (!old)
		throw new StrikeError(`${name} has no recorded wording; name an article by its file, without .md`);
	const wordings = readWordings(old);
	const wording = wordings[number - 1];
	if (!wording)
		throw new StrikeError(
			`${name} has ${old.count} wordings; write a number from 1, the oldest, to ${old.count}`,
		);
	const article = archive.all
		.map(({ content }) => content.articles.get(name))
		.find((row) => row !== undefined);
	if (number === old.count && article?.wording === old.last)
		throw new StrikeError(
			`wording ${number} is what ${name} says now; change the text, run npm run ledger, then strike it`,
		);
	const { lines: _, ...head } = wording;
	writeWordings(name, wordings.with(number - 1, { ...head, struck }), old);
}
