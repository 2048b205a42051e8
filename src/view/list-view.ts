import { type Archive, articlesNaming, type NamedCollection } from '../archive/archive.ts';
import { timeline } from '../archive/timeline.ts';
import { collectionHref, contentHref, pageHref } from '../archive/urls.ts';
import type { Reading } from '../reading/reading.ts';
import { site } from '../site.ts';
import { cardImage, hasOwnCard } from './card-view.ts';
import { partialDateView } from './dates.ts';
import { type EventView, toldEventView } from './event-view.ts';
import { collectionLabels } from './labels.ts';
import { type MapView, mapView } from './map-view.ts';
import { feedLinks } from './meta.ts';
import { type Body, bodyOf, frameOf, type Link, nameOf, type PageView } from './parts.ts';
import { listData } from './structured-data.ts';
import { type Teaser, teaser } from './teaser.ts';

/** Articles on one page of a list. */
export const articlesPerPage = 30;

/** A label and its value, such as "Country" and "Iran". */
export interface Fact {
	label: string;
	value: string;
}

/** A page that lists the articles of a topic, story, author, person, place or organisation. */
export interface ListView extends PageView {
	/** The list above it: "People". */
	parent: Link;
	heading: string;
	description: string;
	facts: Fact[];
	body?: Body | undefined;
	/** Articles in all, on all pages. */
	count: number;
	articles: Teaser[];
	/** On the first page only; newest first. */
	events: EventView[];
	/** For a place, on the first page only. */
	map?: MapView | undefined;
	pages: Pages;
}

/** Where a page stands among the pages of its list. */
export interface Pages {
	number: number;
	total: number;
	newer?: string | undefined;
	older?: string | undefined;
}

/** The pages of one list, the first at the address of the list itself. */
export function listViews(archive: Archive, reading: Reading<NamedCollection>): ListView[] {
	const { collection, id } = reading;
	const all = articlesNaming(archive, collection, id);
	const address = contentHref(collection, id);
	const name = nameOf(reading);
	const total = Math.max(1, Math.ceil(all.length / articlesPerPage));
	const frame = frameOf(archive);
	return Array.from({ length: total }, (_, index): ListView => {
		const number = index + 1;
		return {
			head: {
				title: number === 1 ? name : `${name}, page ${number}`,
				description: reading.data.description,
				path: pageHref(address, number),
				image: cardImage(hasOwnCard(collection) ? `${collection}/${id}` : collection, name),
			},
			frame,
			meta: {
				type: 'website',
				tags: [],
				links: feedLinks(address, `${site.name}: ${name}`),
				structuredData: number === 1 ? listData(archive, reading, all.slice(0, articlesPerPage)) : undefined,
			},
			parent: { href: collectionHref(collection), text: collectionLabels[collection] },
			heading: name,
			description: reading.data.description,
			facts: number === 1 ? factsOf(reading) : [],
			body: number === 1 ? bodyOf(reading) : undefined,
			count: all.length,
			articles: all
				.slice(index * articlesPerPage, number * articlesPerPage)
				.map((article) => teaser(archive, article)),
			events:
				number === 1 && collection !== 'authors' && collection !== 'topics' ? eventsOf(archive, reading) : [],
			map: number === 1 && collection === 'places' ? mapView(archive, [id]) : undefined,
			pages: pagesOf(address, number, total),
		};
	});
}

/** Where the page `number` of `total` stands, with the addresses of its neighbours. */
export function pagesOf(address: string, number: number, total: number): Pages {
	return {
		number,
		total,
		newer: number > 1 ? pageHref(address, number - 1) : undefined,
		older: number < total ? pageHref(address, number + 1) : undefined,
	};
}

/** For a story all events of its articles; for a place those at the place; for others those whose text names them. */
function eventsOf(archive: Archive, { collection, id, data }: Reading<NamedCollection>): EventView[] {
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
		.map((told) => toldEventView(archive, told));
}

function factsOf({ data }: Reading<NamedCollection>): Fact[] {
	const facts: [label: string, value: string | undefined][] = [];
	if ('role' in data) facts.push(['Role', data.role]);
	if ('type' in data) facts.push(['What it is', data.type]);
	if ('country' in data) facts.push(['Country', data.country]);
	if ('latitude' in data)
		facts.push([
			data.accuracy === 'approximate' ? 'Position (approximate)' : 'Position',
			position(data.latitude, data.longitude),
		]);
	if ('born' in data) facts.push(['Born', data.born && partialDateView(data.born).text]);
	if ('died' in data) facts.push(['Died', data.died && partialDateView(data.died).text]);
	if ('aliases' in data) facts.push(['Also written', data.aliases.join(', ') || undefined]);
	return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

function position(latitude: number, longitude: number): string {
	const part = (degrees: number, positive: string, negative: string) =>
		`${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? negative : positive}`;
	return `${part(latitude, 'N', 'S')}, ${part(longitude, 'E', 'W')}`;
}
