import { toString as textOf } from 'hast-util-to-string';
import { limits } from '../../limits/limits.ts';
import { type BlockKind, idsIn } from './block.ts';

/**
 * A locator map: `:::map[Caption]{places="kerman tehran"}`, then `:::`. Places are files of `content/places/`;
 * distances in the text under the map are from the first.
 */
export const map: BlockKind = {
	syntax: ':::map[Caption]{places="kerman tehran"}, :::',
	content: 'none',
	attributes: ['places'],
	articlesOnly: true,
	make({ label, attributes, refuse }) {
		const places = [...new Set(idsIn(attributes.places))];
		if (places.length === 0)
			return refuse('names no place; write the ids of places, as :::map{places="kerman tehran"}');
		if (places.length > limits.mapPlaces)
			return refuse(
				`names ${places.length} places; choose ${limits.mapPlaces} at most, as names of more find no room`,
			);
		return { kind: 'map', places, caption: textOf({ type: 'root', children: label }) };
	},
};
