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
	const years = new Map<string, Map<string, ArticleRow[]>>();
	for (const article of archive.articles) {
		const [year = '', month = ''] = dayOf(article.data.published).split('-');
		const months = years.get(year) ?? new Map<string, ArticleRow[]>();
		const articles = months.get(month) ?? [];
		articles.push(article);
		years.set(year, months.set(month, articles));
	}
	return [...years].map(([year, months]) => ({
		year,
		months: [...months].map(([month, articles]) => ({ month, articles })),
	}));
}
