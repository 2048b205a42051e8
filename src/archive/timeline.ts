import type { ArticleRow } from './archive.ts';

type ArticleEvent = ArticleRow['data']['events'][number];

/** One article's account of an event. */
export interface Telling {
	event: ArticleEvent;
	article: ArticleRow;
}

/** A merged event: its accounts, from the newest article to the oldest. */
export type ToldEvent = [Telling, ...Telling[]];

/**
 * Merges the events of articles into one timeline, newest first. Events of one day and place are one event, however they
 * are worded; where a place is missing, events of one day that share most of their words are. Two events of one article
 * are never merged. Within a day, the event that an article lists last comes first.
 * @param articles newest first
 */
export function timeline(articles: readonly ArticleRow[]): ToldEvent[] {
	const days = new Map<string, ToldEvent[]>();
	const words = new Map<ArticleEvent, Set<string>>();
	const wordsIn = (event: ArticleEvent) => words.getOrInsertComputed(event, ({ label }) => wordsOf(label));
	for (const article of articles) {
		for (const event of article.data.events) {
			const day = days.get(event.date) ?? [];
			const known = sameEvent(day, event, article, wordsIn);
			if (known) known.push({ event, article });
			else day.push([{ event, article }]);
			days.set(event.date, day);
		}
	}
	return [...days].sort(([a], [b]) => (a < b ? 1 : -1)).flatMap(([, told]) => told.reverse());
}

/** Limits the events of a day that a new one is compared with, so that a day with thousands stays cheap. */
const maxInADay = 50;

/** Finds the merged event that an article reports too: of the possible ones, the one that shares most words. */
function sameEvent(
	day: readonly ToldEvent[],
	event: ArticleEvent,
	article: ArticleRow,
	wordsIn: (event: ArticleEvent) => ReadonlySet<string>,
): ToldEvent | undefined {
	const [best] = day
		.slice(0, maxInADay)
		.filter((told) => told.at(-1)?.article !== article && placesAgree(told[0].event, event))
		.map((told) => ({ told, shared: likeness(wordsIn(told[0].event), wordsIn(event)) }))
		.filter(({ told: [first], shared }) => isOneDayAndPlace(first.event, event) || shared > threshold)
		.sort((a, b) => b.shared - a.shared);
	return best?.told;
}

/** True if two events can be at one place: they are not only if both name one and the names differ. */
function placesAgree(a: ArticleEvent, b: ArticleEvent): boolean {
	return a.place === undefined || b.place === undefined || a.place === b.place;
}

function isOneDayAndPlace(a: ArticleEvent, b: ArticleEvent): boolean {
	return a.place !== undefined && a.place === b.place && b.date.length === wholeDay;
}

/** Labels that share more than this part of their words are taken for the same event. */
const threshold = 0.5;

/** True if two labels say much the same. */
export function alike(a: string, b: string): boolean {
	return likeness(wordsOf(a), wordsOf(b)) > threshold;
}

/** Length of `YYYY-MM-DD`: in a month or a year more than one thing happens at a place. */
const wholeDay = 10;

/** The part of the shorter label’s words that the other label has, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const fewer = Math.min(a.size, b.size);
	return fewer === 0 ? 0 : a.intersection(b).size / fewer;
}

function wordsOf(label: string): Set<string> {
	return new Set(label.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
}
