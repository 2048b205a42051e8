import type { Archive } from '../archive/archive.ts';
import { calendar, type Year } from '../archive/calendar.ts';
import { archiveHref, pageHref } from '../archive/urls.ts';
import { type DateView, dateView, monthName } from './dates.ts';
import { articlesPerPage, type Pages, pagesOf } from './list-view.ts';
import { frameOf, type Link, link, type PageView } from './parts.ts';
import { type Teaser, teaser } from './teaser.ts';

/** A month in the picture of a year. */
export interface MonthBar {
	/** Set if the month has articles. */
	href?: string | undefined;
	text: string;
	count: number;
	/** Its articles, newest first, if all of the page are few enough to be listed. */
	titles: Title[];
}

/** An article as a dated line. */
export interface Title extends Link {
	date: DateView;
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

/** A page of the archive lists its articles up to so many; of more it shows only how many there are. */
const mostTitles = 100;

/** Makes every page of the archive: of all years, of each year, and of each month, divided where it is long. */
export function archiveViews(archive: Archive): ArchiveView[] {
	const frame = frameOf(archive);
	const top: Link = { href: archiveHref(), text: 'Archive' };
	const years = calendar(archive);
	const yearViews = years.map((each) => yearView(archive, each));
	const listed = archive.articles.length <= mostTitles;
	const page = (heading: string, path: string, trail: Link[], part: Partial<ArchiveView>): ArchiveView => ({
		head: { title: heading, description: `${heading}: articles by date of publication.`, path },
		...{ frame, heading, trail, years: [], articles: [], pages: onePage },
		...part,
	});
	return [
		page('Archive', top.href, [], { years: listed ? yearViews : yearViews.map(withoutTitles) }),
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

function yearView(archive: Archive, { year, months: withArticles }: Year): YearView {
	const articles = new Map(withArticles.map((each) => [each.month, each.articles]));
	const count = withArticles.reduce((sum, each) => sum + each.articles.length, 0);
	return {
		href: archiveHref(year),
		text: year,
		count,
		months: months.map((month) => ({
			text: monthName(month),
			count: articles.get(month)?.length ?? 0,
			href: articles.has(month) ? archiveHref(year, month) : undefined,
			titles:
				count > mostTitles
					? []
					: (articles.get(month) ?? []).map(({ id, data }) => ({
							...link(archive, 'articles', id),
							date: dateView(data.published),
						})),
		})),
	};
}

function withoutTitles(year: YearView): YearView {
	return { ...year, months: year.months.map((month) => ({ ...month, titles: [] })) };
}
