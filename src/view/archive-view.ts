import type { Archive } from '../archive/archive.ts';
import { calendar } from '../archive/calendar.ts';
import { archiveHref, pageHref } from '../archive/urls.ts';
import { monthName } from './dates.ts';
import { articlesPerPage, type Pages, pagesOf } from './list-view.ts';
import { frameOf, type Link, type PageView } from './parts.ts';
import { type Teaser, teaser } from './teaser.ts';

/** A month in the picture of a year. */
export interface MonthBar {
	/** Set if the month has articles. */
	href?: string | undefined;
	text: string;
	count: number;
}

/** A year with its months from January. */
export interface YearView extends Link {
	count: number;
	months: MonthBar[];
}

/** The archive: of all years, of a year, or of a month. */
export interface ArchiveView extends PageView {
	heading: string;
	/** Pages above this one. */
	trail: Link[];
	/** Years to choose from: all on the archive's own page, one on a year's. */
	years: YearView[];
	/** Articles of a month. */
	articles: Teaser[];
	pages: Pages;
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const onePage: Pages = { number: 1, total: 1 };

/** Makes every page of the archive: of all years, of each year, and of each month, divided where it is long. */
export function archiveViews(archive: Archive): ArchiveView[] {
	const frame = frameOf(archive);
	const top: Link = { href: archiveHref(), text: 'Archive' };
	const years = calendar(archive);
	const yearViews = years.map((each): YearView => {
		const counts = new Map(each.months.map(({ month, articles }) => [month, articles.length]));
		return {
			href: archiveHref(each.year),
			text: each.year,
			count: [...counts.values()].reduce((sum, count) => sum + count, 0),
			months: months.map((month) => ({
				text: monthName(month),
				count: counts.get(month) ?? 0,
				href: counts.has(month) ? archiveHref(each.year, month) : undefined,
			})),
		};
	});
	const page = (heading: string, path: string, trail: Link[], part: Partial<ArchiveView>): ArchiveView => ({
		head: { title: heading, description: `${heading}: articles by date of publication.`, path },
		...{ frame, heading, trail, years: [], articles: [], pages: onePage },
		...part,
	});
	return [
		page('Archive', top.href, [], { years: yearViews }),
		...yearViews.map((year) => page(year.text, year.href, [top], { years: [year] })),
		...years.flatMap(({ year, months: list }) =>
			list.flatMap(({ month, articles }) => {
				const address = archiveHref(year, month);
				const total = Math.ceil(articles.length / articlesPerPage);
				return Array.from({ length: total }, (_, index) =>
					page(
						`${monthName(month)} ${year}`,
						pageHref(address, index + 1),
						[top, { href: archiveHref(year), text: year }],
						{
							articles: articles
								.slice(index * articlesPerPage, (index + 1) * articlesPerPage)
								.map((article) => teaser(archive, article)),
							pages: pagesOf(address, index + 1, total),
						},
					),
				);
			}),
		),
	];
}
