import type { Archive, ArticleRow } from './archive.ts';
import { dayOf } from './moments.ts';

/** Articles of a month, newest first. */
export interface Month {
	/** `01` to `12`. */
	month: string;
	articles: ArticleRow[];
}

/** Articles of a year, by month. */
export interface Year {
	/** `2024`. */
	year: string;
	/** Months with an article, newest first. */
	months: Month[];
}

/** The archive by year and month of publication, newest first. */
export function calendar(archive: Archive): Year[] {
	const years = Map.groupBy(archive.articles, ({ data }) => dayOf(data.published).slice(0, 4));
	return [...years].map(([year, inYear]) => ({
		year,
		months: [...Map.groupBy(inYear, ({ data }) => dayOf(data.published).slice(5, 7))].map(
			([month, articles]) => ({ month, articles }),
		),
	}));
}
