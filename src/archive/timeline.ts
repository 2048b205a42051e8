import type { ArticleRow } from './archive.ts';

type ArticleEvent = ArticleRow['data']['events'][number];

/** One article's account of an event. */
export interface Telling {
	event: ArticleEvent;
	article: ArticleRow;
}

/** An event of a merged timeline: its accounts, that of the newest article first. */
export type ToldEvent = [Telling, ...Telling[]];

/**
 * The events of articles as one timeline, newest first. What several articles tell of one day and place is one event,
 * however they word it; without a place, what most of the words of one day have in common. Two events of one article
 * are never one. Of one day, what an article lists last stands first.
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

/** Events of a day that another one is held against: of a hundred in one day nobody sees that two are one. */
const mostInADay = 50;

/** The event of that day that the article tells too: the one most alike in words among those that it can be. */
function sameEvent(
	day: readonly ToldEvent[],
	event: ArticleEvent,
	article: ArticleRow,
	wordsIn: (event: ArticleEvent) => ReadonlySet<string>,
): ToldEvent | undefined {
	const [best] = day
		.slice(0, mostInADay)
		.filter((told) => told.at(-1)?.article !== article && placesAgree(told[0].event, event))
		.map((told) => ({ told, shared: likeness(wordsIn(told[0].event), wordsIn(event)) }))
		.filter(({ told: [first], shared }) => isOneDayAndPlace(first.event, event) || shared > mostWords)
		.sort((a, b) => b.shared - a.shared);
	return best?.told;
}

/** True if two events can be at one place: only where both name one, they may differ. */
function placesAgree(a: ArticleEvent, b: ArticleEvent): boolean {
	return a.place === undefined || b.place === undefined || a.place === b.place;
}

function isOneDayAndPlace(a: ArticleEvent, b: ArticleEvent): boolean {
	return a.place !== undefined && a.place === b.place && b.date.length === wholeDay;
}

/** Two labels that share more than this part of their words say much the same. */
const mostWords = 0.5;

/** True if two labels say much the same. */
export function alike(a: string, b: string): boolean {
	return likeness(wordsOf(a), wordsOf(b)) > mostWords;
}

/** Length of `YYYY-MM-DD`: in a month or a year more than one thing happens at a place. */
const wholeDay = 10;

/** Part of the words of the shorter label that the other has too, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const fewer = Math.min(a.size, b.size);
	return fewer === 0 ? 0 : a.intersection(b).size / fewer;
}

function wordsOf(label: string): Set<string> {
	return new Set(label.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
}
