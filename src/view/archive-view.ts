import type { Archive } from '../archive/archive.ts';
import { calendar, type Year } from '../archive/calendar.ts';
import { paginate } from '../archive/pagination.ts';
import { archiveHref, pageHref } from '../archive/urls.ts';
import { partialDateText } from '../words/date-text.ts';
import { type DateView, dateView, monthNames } from './dates.ts';
import { inputsOf } from './inputs.ts';
import { type Pages, pagesOf } from './list-view.ts';
import type { PagePlan } from './page-plan.ts';
import type { Link, PageView } from './page-view.ts';
import { frameOf, link } from './parts.ts';
import { type Teaser, teaser } from './teaser.ts';
import { versionsOfPage } from './versions.ts';

/** A month in the chart of a year. */
export interface MonthBar {
	/** Set if the month has articles. */
	href?: string | undefined;
	/** Its name, and the same in short. */
	text: string;
	short: string;
	count: number;
	/** Its articles, newest first; empty if the page has too many to list. */
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

/** A page of the archive: all years, one year or one month. */
export interface ArchiveView extends PageView {
	/** Pages above this one. */
	trail: Link[];
	/** Years to choose from: all on the archive's own page, one on a year's. */
	years: YearView[];
	/** Articles of a month. */
	articles: Teaser[];
	pages: Pages;
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
/** Most articles that a page of the archive lists; with more it shows only their numbers. */
const mostTitles = 100;

/** Yields every page of the archive: all years, each year, and each month, which may have several pages. */
export function* archivePages(archive: Archive): Generator<PagePlan<ArchiveView>> {
	const frame = frameOf(archive);
	const inputs = inputsOf(archive);
	const { locale } = archive;
	const { words } = locale;
	const top: Link = { href: archiveHref(locale), text: words.archive };
	const years = calendar(archive);
	yield plan(words.archive, top.href, [], () => ({
		years: years.map((each) => yearView(archive, each, archive.articles.length)),
	}));
	for (const each of years) {
		const { year, months: list } = each;
		const yearLink: Link = { href: archiveHref(locale, year), text: partialDateText(year, locale.dates) };
		yield plan(yearLink.text, yearLink.href, [top], () => ({ years: [yearView(archive, each)] }));
		for (const { month, articles } of list) {
			const address = archiveHref(locale, year, month);
			const parts = paginate(articles);
			for (const part of parts)
				yield plan(
					partialDateText(`${year}-${month}`, locale.dates),
					part.newest ? address : pageHref(address, part.number),
					[top, yearLink],
					() => ({
						articles: part.items.map((article) => teaser(archive, article)),
						pages: pagesOf(address, part, parts.length),
					}),
					() => [inputs.frame, pagesOf(address, part, parts.length), part.items.map(inputs.teaser)],
				);
		}
	}

	function plan(
		heading: string,
		path: string,
		trail: Link[],
		part: () => Partial<ArchiveView>,
		from?: () => unknown,
	): PagePlan<ArchiveView> {
		const view = (): ArchiveView => ({
			head: {
				...{ title: heading, description: words.articlesByDate(heading), path },
				...(path === top.href && { versions: versionsOfPage(archive, (each) => archiveHref(each.locale)) }),
			},
			...{ frame, trail, years: [], articles: [], pages: {} },
			...part(),
		});
		const params = { path: path.slice(top.href.length, -1) || undefined };
		return { address: path, params, inputs: from ?? view, view };
	}
}

/** @param onPage number of articles of the whole page; that of the year if it is not given */
function yearView(archive: Archive, { year, months: withArticles }: Year, onPage?: number): YearView {
	const { locale } = archive;
	const byMonth = new Map(withArticles.map(({ month, articles }) => [month, articles]));
	const count = withArticles.reduce((sum, { articles }) => sum + articles.length, 0);
	const listed = (onPage ?? count) <= mostTitles;
	const names = monthNames(locale);
	return {
		href: archiveHref(locale, year),
		text: partialDateText(year, locale.dates),
		count,
		months: months.map((month, index) => {
			const articles = byMonth.get(month) ?? [];
			return {
				text: names[index]?.long ?? month,
				short: names[index]?.short ?? month,
				count: articles.length,
				href: articles.length > 0 ? archiveHref(locale, year, month) : undefined,
				titles: (listed ? articles : []).map(({ id, data }) => ({
					...link(archive, 'articles', id),
					date: dateView(data.published, locale),
				})),
			};
		}),
	};
}
