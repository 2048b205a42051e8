import type { ArticleReading } from './archive.ts';

/** An event of an article, with the article that tells it. */
export interface ToldEvent {
	date: string;
	label: string;
	place?: string | undefined;
	toll?: string | undefined;
	article: ArticleReading;
}

/**
 * The events of articles as one timeline, oldest first. An event that several articles tell, with the same date and
 * label, stands once, from the newest of them.
 * @param articles newest first
 */
export function timeline(articles: readonly ArticleReading[]): ToldEvent[] {
	const events = new Map<string, ToldEvent>();
	for (const article of articles) {
		for (const event of article.data.events) {
			const key = `${event.date} ${event.label}`;
			if (!events.has(key)) events.set(key, { ...event, article });
		}
	}
	return [...events.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
