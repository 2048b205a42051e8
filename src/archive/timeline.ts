import type { ArticleReading } from './archive.ts';

type ArticleEvent = ArticleReading['data']['events'][number];

/** One article's account of an event. */
export interface Telling {
	event: ArticleEvent;
	article: ArticleReading;
}

/** An event of a merged timeline: its accounts, that of the newest article first. */
export type ToldEvent = [Telling, ...Telling[]];

/**
 * The events of articles as one timeline, newest first. What several articles tell of one day and place is one event,
 * however they word it; without a place, what most of the words of one day have in common. Two events of one article
 * are never one. Of one day, what an article lists last stands first.
 * @param articles newest first
 */
export function timeline(articles: readonly ArticleReading[]): ToldEvent[] {
	const days = new Map<string, ToldEvent[]>();
	for (const article of articles) {
		for (const event of article.data.events) {
			const day = days.get(event.date) ?? [];
			const known = sameEvent(day, event, article);
			if (known) known.push({ event, article });
			else day.push([{ event, article }]);
			days.set(event.date, day);
		}
	}
	return [...days].sort(([a], [b]) => (a < b ? 1 : -1)).flatMap(([, told]) => told.reverse());
}

/** The event of that day that the article tells too: the one most alike in words among those that it can be. */
function sameEvent(day: readonly ToldEvent[], event: ArticleEvent, article: ArticleReading) {
	const [best] = day
		.filter((told) => told.every((telling) => telling.article !== article))
		.map((told) => ({ told, shared: likeness(told[0].event.label, event.label) }))
		.filter(({ told: [first], shared }) => {
			const places = new Set([first.event.place, event.place].filter((place) => place !== undefined));
			if (places.size > 1) return false;
			const onePlace = first.event.place === event.place && places.size === 1;
			return (onePlace && event.date.length === wholeDay) || shared > mostWords;
		})
		.sort((a, b) => b.shared - a.shared);
	return best?.told;
}

/** Two labels that share more than this part of their words say much the same. */
const mostWords = 0.5;

/** True if two labels say much the same. */
export function alike(a: string, b: string): boolean {
	return likeness(a, b) > mostWords;
}

/** Length of `YYYY-MM-DD`: in a month or a year more than one thing happens at a place. */
const wholeDay = 10;

/** Part of the words of the shorter label that the other has too, from 0 to 1. */
function likeness(a: string, b: string): number {
	const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
	return few.size === 0 ? 0 : few.intersection(many).size / few.size;
}

function wordsOf(label: string): Set<string> {
	return new Set(label.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
}
