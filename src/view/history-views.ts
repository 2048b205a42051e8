import type { Archive, ArticleRow } from '../archive/archive.ts';
import { articleHref } from '../archive/urls.ts';
import { type History, listHistory, readHeads, readWordings, type WordingHead } from '../history/store.ts';
import { passageId } from '../reading/body/plugins/passage-ids.ts';
import { keyOfLine } from '../reading/body/wording.ts';
import type { Locale } from '../words/locale.ts';
import { dateView } from './dates.ts';

/** The address of the page of what changed in an article, with `base`. */
export const changesHref = (id: string): string => `${articleHref(id)}changes/`;

const listed = new WeakMap<Archive, Map<string, History>>();

/** What is recorded of an article that changed since it was first published; undefined of one that did not. */
export function historyOf(archive: Archive, { id }: Pick<ArticleRow, 'id'>): History | undefined {
	// Archives of all languages are made together.
	const [first = archive] = archive.all;
	const history = listed.getOrInsertComputed(first, listHistory).get(id);
	return history && history.count > 1 ? history : undefined;
}

/** The passages of an article that came later than its first wording, by their anchors, each with the number of its wording. */
function passagesSince(history: History): Record<string, number> {
	const all = readWordings(history);
	const wordings = all.map(({ lines }) => lines && new Set(lines.map(keyOfLine)));
	const last = all.at(-1)?.lines ?? [];
	const since = last.flatMap((line): [string, number][] => {
		if (line[0] !== 'paragraph') return [];
		const before = wordings.findLastIndex((lines) => lines && !lines.has(keyOfLine(line)));
		return before < 0 ? [] : [[passageId(line[1]), before + 2]];
	});
	return Object.fromEntries(since);
}

/** What the page of an article says of its earlier wordings. */
export interface ArticleChanges {
	/** The page that shows them. */
	href: string;
	/** How often it changed since when. */
	text: string;
	/** Number of the wording that is shown, from 1. */
	wording: number;
	/** Passages that were not in the first wording, by their anchors, each with the number of the wording that it came in. */
	since: Record<string, number>;
}

/** Returns what the page of an article says of its earlier wordings; undefined if it has none. */
export function changesOf(archive: Archive, article: ArticleRow, locale: Locale): ArticleChanges | undefined {
	const history = historyOf(archive, article);
	if (!history) return undefined;
	return {
		href: changesHref(article.id),
		text: locale.words.changedTimes(history.count - 1, dateView(article.data.published, locale).text),
		wording: history.count,
		since: passagesSince(history),
	};
}

/** How many changes there were in a month, and of how many readers were told. */
export interface MonthOfChanges {
	/** `2024-03`. */
	month: string;
	changes: number;
	noted: number;
}

/** Counts the recorded changes of all articles by month, the newest first. */
export function changesByMonth(archive: Archive): MonthOfChanges[] {
	const months = new Map<string, MonthOfChanges>();
	for (const article of archive.articles) {
		const history = historyOf(archive, article);
		for (const { at, noted } of history ? readHeads(history).slice(1) : ([] as WordingHead[])) {
			const month = months.getOrInsertComputed(at.slice(0, 7), (name) => ({
				month: name,
				changes: 0,
				noted: 0,
			}));
			month.changes += 1;
			if (noted) month.noted += 1;
		}
	}
	return [...months.values()].sort((a, b) => (a.month < b.month ? 1 : -1));
}
