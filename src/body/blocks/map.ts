import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { site } from '#site';
import type { LonLat } from '../../map/frame.ts';
import { locatorMap, type MapPlace, type SheetName, sheets } from '../../map/locator-map.ts';
import type { Words } from '../../words/words.ts';
import { lineOf } from '../text.ts';
import { blockKind, listIn, textIn } from './block.ts';
import { readMap } from './map-attributes.ts';

/** A locator map with its caption. */
export interface MapShown {
	caption: string;
	/** Language of its scale (BCP 47). */
	language: string;
	/** The first is the one that the others are measured from. */
	places: MapPlace[];
	/** Ways that are drawn as lines, and the names of the places that each passes. */
	routes?: { line: LonLat[]; stops: string[] }[];
	/** Countries in question, by two letters of ISO 3166-1; those that the places lie in, if it does not say. */
	tint?: string[] | undefined;
	/** True for numbers instead of names. */
	numbered?: boolean;
	/** True if it is wider than the column of the text where the screen is. */
	wide?: boolean;
}

/**
 * A locator map: `:::map[Caption]{places="kerman tehran"}`, then `:::`. Places are files of `content/places/`; distances in
 * the text under the map are from the first.
 *
 * - `route="suez 20.5,38.2 aden"` draws a line through places and points (degrees north, degrees east), which begins and
 *   ends at a place; `;` divides several.
 * - `tint="ye om"` colours the countries with these codes (ISO 3166-1); without it those that the places lie in are, and
 *   with `tint="none"` none is.
 * - `numbered` shows numbers, with a key under the map; a map does so by itself where its names find no room.
 * - `wide` makes it wider than the column of the text.
 */
export const map = blockKind<MapShown>({
	syntax: ':::map[Caption]{places="kerman tehran"}, :::',
	content: 'none',
	attributes: ['places', 'route', 'tint', 'numbered', 'wide'],
	articlesOnly: true,
	read({ label, attributes, language, refuse }) {
		const read = readMap(attributes, language, refuse);
		return read && { attributes: { ...read, caption: lineOf(label) } };
	},
	names: (block) => listIn(block, 'places').map((id) => ({ collection: 'places', id })),
	page: (block, { shown, words }) =>
		shown ? [mapFigure(shown, words)] : captionOf(textIn(block, 'caption')),
	plain: (block, { shown, words }) => [
		...captionOf(textIn(block, 'caption')),
		...(shown ? [placeList(shown, words), ...routeLines(shown, words)] : []),
	],
});

function captionOf(caption: string): ElementContent[] {
	return caption ? [h('p', h('strong', caption))] : [];
}

/** A map as a figure, drawn for each width that it has. All but one drawing are hidden without the style sheet. */
export function mapFigure(shown: MapShown, words: Words) {
	const near = shown.places.some(({ approximate }) => approximate);
	const names: SheetName[] = shown.wide ? ['narrow', 'column', 'wide'] : ['narrow', 'column'];
	const drawings = names.map((name) => ({
		name,
		...locatorMap(shown, sheets[name], shown.language, words),
	}));
	const numbered = drawings.filter((drawing) => drawing.numbered).map(({ name }) => `numbers-${name}`);
	return h('figure', { className: ['map', ...(names.includes('wide') ? ['breakout'] : []), ...numbered] }, [
		...drawings.map(({ name, svg }) =>
			h('div', { className: [`map-${name}`], hidden: name !== 'column' || undefined }, svg),
		),
		h('figcaption', [
			shown.caption ? h('p', { className: ['map-caption'] }, shown.caption) : '',
			placeList(shown, words, numbered.length > 0 ? 'key' : 'list'),
			...routeLines(shown, words, h('span', { className: ['map-route-sign'] })),
			h(
				'p',
				{ className: ['credit'] },
				words.mapCredits[site.map.borders] + (near ? ` ${words.hollowPoint}` : ''),
			),
		]),
	]);
}

/** @param form `list` for one without numbers, `key` for one with; plain, with numbers where the map is asked to have them */
function placeList({ places, numbered, language }: MapShown, words: Words, form?: 'list' | 'key') {
	const digits = new Intl.NumberFormat(language);
	return h(
		numbered || form === 'key' ? 'ol' : 'ul',
		{ className: form && (form === 'key' ? ['map-list', 'map-key'] : ['map-list']) },
		places.map(({ href, text, where, approximate }, index) =>
			h('li', [
				form === 'key' ? h('span', { className: ['map-number'] }, `${digits.format(index + 1)} `) : '',
				h('a', { href }, text),
				where && `${words.listComma}${where}`,
				approximate ? ` ${words.approximate}` : '',
			]),
		),
	);
}

function routeLines({ routes = [] }: MapShown, words: Words, sign?: ElementContent): ElementContent[] {
	return routes.map(({ stops }) => h('p', [sign ?? '', words.mapRoute(stops.join(words.listComma))]));
}
