import { type Archive, type ArticleRow, articlesNaming, type NamedCollection } from '../archive/archive.ts';
import { articlesPerPage, type ListPart, pagesIn, paginate } from '../archive/pagination.ts';
import { timeline } from '../archive/timeline.ts';
import { besideHref, collectionHref, contentHref, pageHref } from '../archive/urls.ts';
import type { MapShown } from '../body/blocks/map.ts';
import type { TimelineEvent } from '../body/blocks/timeline.ts';
import type { Row } from '../reading/reading.ts';
import type { SiteLanguage } from '../words/locale.ts';
import { cardImage, hasOwnCard } from './card-view.ts';
import { partialDateView } from './dates.ts';
import { toldEventView } from './event-view.ts';
import { indexed } from './index-view.ts';
import { inputsOf } from './inputs.ts';
import { mapView } from './map-view.ts';
import { feedFiles, feedLinks } from './meta.ts';
import { nameOf } from './name.ts';
import type { PagePlan } from './page-plan.ts';
import type { BodyView, Link, PageView } from './page-view.ts';
import { bodyView, foreign, frameOf } from './parts.ts';
import { listData } from './structured-data.ts';
import { type Teaser, teaser } from './teaser.ts';
import { versionsOfPage } from './versions.ts';

/** A label and its value, such as "Country" and "Iran". */
export interface Fact extends Pick<Link, 'language' | 'direction'> {
	label: string;
	value: string;
	/** Where the value leads, if it is a link. */
	href?: string | undefined;
}

/** A photograph of a person. */
export interface Portrait {
	/** Path from the folder of `file`. */
	src: string;
	file: string;
	/** The name. */
	alt: string;
	credit?: string | undefined;
}

/** A page that lists the articles of a topic, story, author, person, place or organisation. */
export interface ListView extends PageView {
	/** The list that it belongs to: "People". */
	parent: Link;
	/** Name of its subject; its language holds for the description too. */
	heading: Omit<Link, 'href'>;
	facts: Fact[];
	/** Photograph of an author, on the newest page only. */
	portrait?: Portrait | undefined;
	/** Address of its feed; on the newest page only. */
	feed?: string | undefined;
	body?: BodyView | undefined;
	/** Number of articles on all pages; only on the newest page, so that older pages do not change. */
	count?: number | undefined;
	articles: Teaser[];
	/** On the newest page only; the oldest first, as in articles. */
	events: TimelineEvent[];
	/** For a place, on the newest page only. */
	map?: MapShown | undefined;
	pages: Pages;
}

/** The position of a page among the pages of its list. */
export interface Pages {
	/** Number of an older page, counted from the oldest; unset on the newest. */
	number?: number | undefined;
	newer?: string | undefined;
	older?: string | undefined;
}

/** Yields the pages of every topic, story, author, person, place and organisation. */
export function* listPages(archive: Archive): Generator<PagePlan<ListView>> {
	for (const collection of indexed) {
		for (const reading of archive.content[collection].values()) {
			const address = contentHref(archive.locale, collection, reading.id);
			for (const part of paginate(articlesNaming(archive, collection, reading.id)))
				yield {
					address: part.newest ? address : pageHref(address, part.number),
					params: { collection, id: reading.id, page: part.newest ? undefined : String(part.number) },
					row: part.newest ? reading : undefined,
					inputs: () => listInputs(archive, reading as Row<NamedCollection>, part),
					view: () => listView(archive, reading as Row<NamedCollection>, part),
				};
		}
	}
}

/** Returns the inputs of a page: its subject, its articles, and on the newest page their number and events. */
function listInputs(
	archive: Archive,
	{ collection, id, digest }: Row<NamedCollection>,
	part: ListPart<ArticleRow>,
): unknown {
	const { frame, thing, teaser: shown, events } = inputsOf(archive);
	const all = articlesNaming(archive, collection, id);
	const own = part.newest
		? [digest, all.length, hasEvents(collection) && all.map(events).filter((told) => told !== '')]
		: [thing(`${collection}/${id}`), pagesOf('', part, pagesIn(all))];
	return [frame, part.number, part.items.map(shown), own];
}

/** Makes one page of a list. Only the newest page describes the subject. */
function listView(
	archive: Archive,
	reading: Row<NamedCollection>,
	{ number, newest, items }: ListPart<ArticleRow>,
): ListView {
	const { collection, id } = reading;
	const all = articlesNaming(archive, collection, id);
	const { locale } = archive;
	const { words } = locale;
	const address = contentHref(locale, collection, id);
	const name = nameOf(reading);
	return {
		head: {
			title: newest ? name : words.pageOf(name, number),
			description: reading.data.description,
			path: newest ? address : pageHref(address, number),
			image: cardImage(locale, hasOwnCard(collection) ? `${collection}/${id}` : collection, name),
			versions: newest
				? versionsOfPage(archive, (each) =>
						each.content[collection].has(id) ? contentHref(each.locale, collection, id) : undefined,
					)
				: [],
		},
		frame: frameOf(archive),
		meta: {
			type: 'website',
			tags: [],
			links: feedLinks(address, `${words.labelled(locale.name)} ${name}`),
			structuredData: newest ? listData(archive, reading, all.slice(0, articlesPerPage)) : undefined,
		},
		parent: { href: collectionHref(locale, collection), text: words.collections[collection] },
		heading: { text: name, ...foreign(reading) },
		feed: newest ? besideHref(address, feedFiles[0].name) : undefined,
		portrait: newest ? portraitOf(reading) : undefined,
		facts: newest ? factsOf(reading, locale) : [],
		body: newest ? bodyView(archive, reading) : undefined,
		count: newest ? all.length : undefined,
		articles: items.map((article) => teaser(archive, article)),
		events: newest && hasEvents(collection) ? eventsOf(archive, reading) : [],
		map: newest && collection === 'places' ? mapView(archive, [id]) : undefined,
		pages: pagesOf(address, { number, newest }, pagesIn(all)),
	};
}

/** True for collections whose pages have a timeline. */
function hasEvents(collection: NamedCollection): boolean {
	return collection !== 'authors' && collection !== 'topics';
}

/** Returns the position of a part of a list, with the addresses of its neighbours. @param total number of parts */
export function pagesOf(
	address: string,
	{ number, newest }: Pick<ListPart<unknown>, 'number' | 'newest'>,
	total: number,
): Pages {
	return {
		number: newest ? undefined : number,
		newer: newest ? undefined : number + 1 === total ? address : pageHref(address, number + 1),
		older: number > 1 ? pageHref(address, number - 1) : undefined,
	};
}

/** Returns the events of a page: for a story all of its articles; for a place those at it; for others those that name them. */
function eventsOf(archive: Archive, { collection, id, data }: Row<NamedCollection>): TimelineEvent[] {
	const names = 'aliases' in data ? [data.name, ...data.aliases].map(RegExp.escape) : [];
	const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
	return timeline(articlesNaming(archive, collection, id))
		.filter(
			(told) =>
				collection === 'stories' ||
				told.some(({ event: { place, label, toll } }) =>
					collection === 'places' ? place === id : named.test(`${label} ${toll ?? ''}`),
				),
		)
		.map((told) => toldEventView(archive, told))
		.reverse();
}

function portraitOf(row: Row<NamedCollection>): Portrait | undefined {
	const { data, file } = row;
	return 'image' in data && data.image ? { ...data.image, file, alt: nameOf(row) } : undefined;
}

/** Returns the facts of a subject; texts that are not translated are marked with their language. */
function factsOf(row: Row<NamedCollection>, locale: SiteLanguage): Fact[] {
	const { data } = row;
	const { words } = locale;
	const facts: [label: string, value: string | undefined, isText?: boolean, href?: string][] = [];
	if ('role' in data) facts.push([words.role, data.role, true]);
	if ('type' in data) facts.push([words.whatItIs, data.type, true]);
	if ('country' in data) facts.push([words.country, data.country, true]);
	if ('latitude' in data)
		facts.push([
			data.accuracy === 'approximate' ? words.positionApproximate : words.position,
			position(data.latitude, data.longitude, locale),
		]);
	if ('born' in data) facts.push([words.born, data.born && partialDateView(data.born, locale).text]);
	if ('died' in data) facts.push([words.died, data.died && partialDateView(data.died, locale).text]);
	if ('contact' in data && data.contact !== undefined) {
		const { contact } = data;
		const isMail = !/^https?:/.test(contact);
		facts.push([words.contact, contact, false, isMail ? `mailto:${contact}` : contact]);
	}
	if ('aliases' in data)
		facts.push([words.alsoWritten, data.aliases.join(words.listComma) || undefined, true]);
	return facts.flatMap(([label, value, isText, href]) =>
		value === undefined ? [] : [{ label, value, href, ...(isText && foreign(row)) }],
	);
}

function position(latitude: number, longitude: number, { language, words }: SiteLanguage): string {
	const degrees = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
	const [north, east] = [latitude, longitude].map((angle) => degrees.format(Math.abs(angle)));
	return words.coordinates(north ?? '', latitude >= 0, east ?? '', longitude >= 0);
}
