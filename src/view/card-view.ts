import { site } from '#site';
import type { Archive, ArticleRow } from '../archive/archive.ts';
import { dayOf, instantOf } from '../archive/moments.ts';
import { cardHref } from '../archive/urls.ts';
import { textIn } from '../body/blocks/block.ts';
import type { Collection } from '../schema/collections.ts';
import { entityNames } from '../schema/entity.ts';
import { partialDateText } from '../words/date-text.ts';
import { type Locale, localeIn, type SiteLanguage } from '../words/locale.ts';
import { dateView } from './dates.ts';
import { isLegible } from './legible.ts';
import { labelOf, nameOf } from './name.ts';
import { countOwnCards } from './own-cards.ts';
import type { CardImage } from './page-view.ts';

/** The social card of a page. */
export interface CardView {
	/** Kind of the article or page; empty on the card of the site. */
	label: string;
	title: string;
	direction: string;
	/** "2 May 2024", "Updated 8 May 2024". */
	dates: string[];
	/** Set on an old article: "More than 2 years old". */
	age?: string | undefined;
	siteName: string;
	/** Shown in place of dates if there are none. */
	tagline: string;
	/** The first chart of an article without a photograph, which the card shows in place of the title. */
	chart?: CardChart | undefined;
}

/** A chart on a card. */
export interface CardChart {
	/** Key of the Reading that has it. */
	digest: string;
	/** Its place among the blocks of the body. */
	index: number;
	/** What it shows. */
	finding: string;
	/** Language of the axes (BCP 47, with the calendar of dates). */
	language: string;
}

/** Size of a card in pixels, as social networks recommend. */
const size = { width: 1200, height: 630 };

/** What every card in a language has. */
function base({ direction, name, tagline }: SiteLanguage): Omit<CardView, 'label' | 'title'> {
	return { direction, dates: [], siteName: name, tagline };
}

/** Returns the name of a card: in another language than the first it begins with that. Names of articles say it themselves. */
function cardName({ code }: SiteLanguage, name: string): string {
	return code === '' ? name : `${code}/${name}`;
}

/** Returns every card of a language, by name: the path below `/cards/`, without extension. */
export function cardViews(archive: Archive): Map<string, CardView> {
	const { locale } = archive;
	const { topics, stories } = archive.content;
	const lists = (['authors', ...entityNames] as const).filter((name) => archive.content[name].size > 0);
	const named = [...topics.values(), ...stories.values()].filter(({ data }) => isLegible(data.title));
	return new Map<string, CardView>([
		[
			cardName(locale, 'site'),
			{ ...base(locale), label: '', title: locale.tagline, tagline: new URL(site.origin).host },
		],
		...lists.map(
			(name) =>
				[
					cardName(locale, name),
					{ ...base(locale), label: '', title: locale.words.collections[name] },
				] as const,
		),
		...named.map(
			({ collection, id, data }) =>
				[
					cardName(locale, `${collection}/${id}`),
					{ ...base(locale), label: locale.words.collections[collection], title: data.title },
				] as const,
		),
		...yearsBefore(archive).map(
			(year) => [cardName(locale, `years/${year}`), yearCard(locale, year)] as const,
		),
		...archive.articles.slice(0, countOwnCards(archive)).flatMap((article) => {
			const card = articleCard(archive, article);
			return card ? [[`articles/${article.id}`, card] as const] : [];
		}),
	]);
}

/** True if each page of a collection has a card of its own; the others share the card of their list. */
export function hasOwnCard(collection: Collection): boolean {
	return collection === 'articles' || collection === 'topics' || collection === 'stories';
}

/** Returns the card that a page links to: its own, or that of the site if the fonts lack its script. */
export function cardImage(locale: SiteLanguage, name: string, title: string): CardImage {
	return isLegible(title) ? { src: cardHref(cardName(locale, name)), ...size, alt: title } : siteCard(locale);
}

/** Returns the card that the page of an article links to: its own, or that of its year. */
export function articleCardImage(archive: Archive, article: ArticleRow): CardImage {
	const { locale } = archive;
	const { id, data } = article;
	if ((archive.order.get(article.id) ?? -1) < countOwnCards(archive))
		return isLegible(nameOf({ data }))
			? {
					src: cardHref(`articles/${id}`),
					...size,
					alt: chartOf(archive, article)?.finding ?? nameOf({ data }),
				}
			: siteCard(locale);
	const year = yearOf(article);
	return {
		...{ src: cardHref(cardName(locale, `years/${year}`)), ...size, alt: yearCard(locale, year).title },
	};
}

/** Returns the card of an article if it shows a chart of it. */
export function chartCardImage(archive: Archive, article: ArticleRow): CardImage | undefined {
	const image = articleCardImage(archive, article);
	const isOwn = image.src === cardHref(`articles/${article.id}`);
	return isOwn && chartOf(archive, article) ? image : undefined;
}

/** Returns the years of the articles that have no card of their own. */
function yearsBefore(archive: Archive): string[] {
	return [...new Set(archive.articles.slice(countOwnCards(archive)).map(yearOf))];
}

function yearOf({ data }: ArticleRow): string {
	return dayOf(data.published).slice(0, 4);
}

function yearCard(locale: SiteLanguage, year: string): CardView {
	const title = locale.words.fromTheArchive(partialDateText(year, locale.dates));
	return { ...base(locale), label: '', title };
}

/** The card of pages that have none of their own. */
export function siteCard(locale: SiteLanguage): CardImage {
	return {
		src: cardHref(cardName(locale, 'site')),
		...size,
		alt: `${locale.words.labelled(locale.name)} ${locale.tagline}`,
	};
}

/** Newest articles of a language whose cards may show a chart: a card with one takes twice as long to draw, and old ones are seldom shared. */
const newestWithChart = 100;

/** The chart that the card of an article shows; undefined if it has none, or a photograph. */
function chartOf(
	{ locale, order }: Archive,
	{ id, digest, data, blocks }: ArticleRow,
): CardChart | undefined {
	if ((order.get(id) ?? newestWithChart) >= newestWithChart) return undefined;
	const index = blocks.findIndex(({ kind }) => kind === 'chart');
	const block = blocks[index];
	const finding = block ? textIn(block, 'finding') : '';
	if (data.image || !isLegible(finding)) return undefined;
	return { digest, index, finding, language: localeIn(locale, data).dates };
}

function articleCard(archive: Archive, article: ArticleRow): CardView | undefined {
	const { cutOff, locale } = archive;
	const { data } = article;
	const title = nameOf({ data });
	if (!isLegible(title)) return undefined;
	const { published, updated } = data;
	const own = localeIn(locale, data);
	const day = dateView(published, own).text;
	const later =
		updated === undefined || dayOf(updated) === dayOf(published) ? [] : [dateView(updated, own).text];
	return {
		...base(locale),
		label: labelOf(data, own.words),
		title,
		direction: own.direction,
		dates: [day, ...later.map(own.words.updated)],
		age: ageOf(data, cutOff, own),
		chart: chartOf(archive, article),
	};
}

/** Returns the age of the facts of an old article in whole years, so that a card changes at most once a year. */
function ageOf(
	{ kind, published, updated, asOf }: ArticleRow['data'],
	cutOff: Temporal.Instant,
	{ words }: Locale,
): string | undefined {
	if (site.ageNotice.exempt.includes(kind)) return undefined;
	const since = instantOf(asOf ?? updated ?? published).toZonedDateTimeISO(site.timeZone);
	const now = cutOff.toZonedDateTimeISO(site.timeZone);
	if (now.since(since, { largestUnit: 'days' }).days < site.ageNotice.days) return undefined;
	const { years } = now.since(since, { largestUnit: 'years' });
	return words.factsOlderThan(Math.max(years, 1));
}
