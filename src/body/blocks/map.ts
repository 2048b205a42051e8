import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { site } from '#site';
import { locatorMap, type MapPlace } from '../../map/locator-map.ts';
import type { Words } from '../../words/words.ts';
import { lineOf } from '../text.ts';
import { blockKind, idsIn, listIn, textIn } from './block.ts';

/** Places on a map: names of more find no room, and the search for it takes time by their square. */
const mostPlaces = 100;

/** A locator map with its caption. */
export interface MapShown {
	caption: string;
	/** Language of its scale (BCP 47). */
	language: string;
	/** The first is the one that the others are measured from. */
	places: MapPlace[];
}

/**
 * A locator map: `:::map[Caption]{places="kerman tehran"}`, then `:::`. Places are files of `content/places/`;
 * distances in the text under the map are from the first.
 */
export const map = blockKind<MapShown>({
	syntax: ':::map[Caption]{places="kerman tehran"}, :::',
	content: 'none',
	attributes: ['places'],
	articlesOnly: true,
	read({ label, attributes, refuse }) {
		const places = idsIn(attributes.places);
		if (places.length === 0)
			return refuse('names no place; write the ids of places, as :::map{places="kerman tehran"}');
		if (places.length > mostPlaces)
			return refuse(
				`names ${places.length} places; choose ${mostPlaces} at most, as names of more find no room`,
			);
		return { attributes: { places, caption: lineOf(label) } };
	},
	names: (block) => listIn(block, 'places').map((id) => ({ collection: 'places', id })),
	page: (block, { shown, words }) =>
		shown ? [mapFigure(shown, words)] : captionOf(textIn(block, 'caption')),
	plain: (block, { shown, words }) => [
		...captionOf(textIn(block, 'caption')),
		...(shown ? [placeList(shown, words)] : []),
	],
});

function captionOf(caption: string): ElementContent[] {
	return caption ? [h('p', h('strong', caption))] : [];
}

/** A map as a figure. @param brief leaves out the list of places, which the alternative text says too */
export function mapFigure(shown: MapShown, words: Words, brief = false) {
	const near = shown.places.some(({ approximate }) => approximate);
	return h('figure', { className: ['map'] }, [
		locatorMap(shown.places, shown.language, words),
		h('figcaption', [
			shown.caption ? h('p', { className: ['map-caption'] }, shown.caption) : '',
			brief ? '' : placeList(shown, words, ['map-list']),
			h(
				'p',
				{ className: ['credit'] },
				words.mapCredits[site.map.borders] + (near ? ` ${words.hollowPoint}` : ''),
			),
		]),
	]);
}

function placeList({ places }: MapShown, words: Words, className?: string[]) {
	return h(
		'ul',
		{ className },
		places.map(({ href, text, where, approximate }) =>
			h('li', [
				h('a', { href }, text),
				where && `${words.listComma}${where}`,
				approximate ? ` ${words.approximate}` : '',
			]),
		),
	);
}
