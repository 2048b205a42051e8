import { site } from '#site';
import type { Archive, ArticleRow } from '../archive/archive.ts';
import { dayOf, instantOf } from '../archive/moments.ts';
import { cardHref } from '../archive/urls.ts';
import type { Collection } from '../schema/collections.ts';
import { entityNames } from '../schema/entity.ts';
import { dateView } from './dates.ts';
import { collectionLabels, directionOf, kindLabels } from './labels.ts';
import { isLegible } from './legible.ts';
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
}

/** Size of a card in pixels, as social networks recommend. */
const size = { width: 1200, height: 630 };

const base = { direction: directionOf(site.language), dates: [], siteName: site.name, tagline: site.tagline };

/** Returns every card of the site, by name: the path below `/cards/`, without extension. */
export function cardViews(archive: Archive): Map<string, CardView> {
	const { topics, stories } = archive.content;
	const lists = (['authors', ...entityNames] as const).filter((name) => archive.content[name].size > 0);
	const named = [...topics.values(), ...stories.values()].filter(({ data }) => isLegible(data.title));
	return new Map<string, CardView>([
		['site', { ...base, label: '', title: site.tagline, tagline: new URL(site.origin).host }],
		...lists.map((name) => [name, { ...base, label: '', title: collectionLabels[name] }] as const),
		...named.map(
			({ collection, id, data }) =>
				[`${collection}/${id}`, { ...base, label: collectionLabels[collection], title: data.title }] as const,
		),
		...yearsBefore(archive).map((year) => [`years/${year}`, yearCard(year)] as const),
		...archive.articles.slice(0, site.cards.newest).flatMap((article) => {
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
export function cardImage(name: string, title: string): CardImage {
	return isLegible(title) ? { src: cardHref(name), ...size, alt: title } : siteCard;
}

/** Returns the card that the page of an article links to: its own, or that of its year. */
export function articleCardImage(archive: Archive, article: ArticleRow): CardImage {
	const { id, data } = article;
	if ((archive.order.get(article.id) ?? -1) < site.cards.newest)
		return cardImage(`articles/${id}`, data.title);
	return { src: cardHref(`years/${yearOf(article)}`), ...size, alt: yearCard(yearOf(article)).title };
}

/** Returns the years of the articles that have no card of their own. */
function yearsBefore({ articles }: Archive): string[] {
	return [...new Set(articles.slice(site.cards.newest).map(yearOf))];
}

function yearOf({ data }: ArticleRow): string {
	return dayOf(data.published).slice(0, 4);
}

function yearCard(year: string): CardView {
	return { ...base, label: '', title: `From the archive: an article of ${year}` };
}

/** The card of pages that have none of their own. */
export const siteCard: CardImage = {
	src: cardHref('site'),
	...size,
	alt: `${site.name}: ${site.tagline}`,
};

function articleCard({ cutOff }: Archive, { data }: ArticleRow): CardView | undefined {
	if (!isLegible(data.title)) return undefined;
	const { published, updated } = data;
	const day = dateView(published).text;
	const later = updated === undefined || dayOf(updated) === dayOf(published) ? [] : [dateView(updated).text];
	return {
		...base,
		label: kindLabels[data.kind],
		title: data.title,
		direction: directionOf(data.language ?? site.language),
		dates: [day, ...later.map((text) => `Updated ${text}`)],
		age: ageOf(data, cutOff),
	};
}

/** Returns the age of the facts of an old article in whole years, so that a card changes at most once a year. */
function ageOf(
	{ kind, published, updated, asOf }: ArticleRow['data'],
	cutOff: Temporal.Instant,
): string | undefined {
	if (site.ageNotice.exempt.includes(kind)) return undefined;
	const since = instantOf(asOf ?? updated ?? published).toZonedDateTimeISO(site.timeZone);
	const now = cutOff.toZonedDateTimeISO(site.timeZone);
	if (now.since(since, { largestUnit: 'days' }).days < site.ageNotice.days) return undefined;
	const { years } = now.since(since, { largestUnit: 'years' });
	return years <= 1 ? 'More than a year old' : `More than ${years} years old`;
}
