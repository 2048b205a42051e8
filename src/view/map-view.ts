import { geoAzimuthalEquidistant } from 'd3-geo';
import type { Archive } from '../archive/archive.ts';
import { contentHref } from '../archive/urls.ts';
import { listIn, textIn } from '../body/blocks/block.ts';
import type { MapShown } from '../body/blocks/map.ts';
import type { Block } from '../body/nodes.ts';
import { type LonLat, pointIn } from '../map/frame.ts';
import type { MapPlace } from '../map/locator-map.ts';
import type { SiteLanguage } from '../words/locale.ts';

const earthRadius = 6371;

/** Makes the map that a block of an article asks for. @throws if a place is not in the archive */
export function blockMapView(archive: Archive, block: Pick<Block, 'attributes'>): MapShown {
	const tint = listIn(block, 'tint');
	const flags = listIn(block, 'flags');
	const shown = mapView(archive, listIn(block, 'places'), textIn(block, 'caption'));
	const routes = listIn(block, 'routes').map((route) => {
		const stops = route.split(' ').map((stop) => pointIn(stop) ?? placeOf(archive, stop));
		return {
			line: stops.map((stop) =>
				Array.isArray(stop) ? stop : ([stop.data.longitude, stop.data.latitude] satisfies LonLat),
			),
			stops: stops.flatMap((stop) => (Array.isArray(stop) ? [] : [stop.data.name])),
		};
	});
	return {
		...shown,
		...(routes.length > 0 && { routes }),
		...(tint.length > 0 && { tint: tint.filter((code) => code !== 'none') }),
		...(flags.includes('numbered') && { numbered: true }),
		...(flags.includes('wide') && { wide: true }),
	};
}

function placeOf(archive: Archive, id: string) {
	const place = archive.content.places.get(id);
	if (!place) throw new Error(`places/${id} is not in the archive`);
	return place;
}

/** Makes the map of some places. @param ids ids of places @throws if one is not in the archive */
export function mapView(archive: Archive, ids: readonly string[], caption = ''): MapShown {
	const { locale } = archive;
	const [first, ...others] = ids.map((id) => placeOf(archive, id));
	if (!first) throw new Error('a map needs a place');
	const view = ({ id, data }: typeof first, where: string): MapPlace => ({
		href: contentHref(locale, 'places', id),
		text: data.name,
		latitude: data.latitude,
		longitude: data.longitude,
		approximate: data.accuracy === 'approximate',
		where,
	});
	return {
		caption,
		language: locale.language,
		places: [
			view(first, first.data.country === first.data.name ? '' : first.data.country),
			...others.map((place) => view(place, wayFrom(first.data, place.data, first.data.name, locale))),
		],
	};
}

interface Point {
	latitude: number;
	longitude: number;
}

/** Says the distance and direction of a point from another along the great circle: "120 km north of Kerman". */
function wayFrom(from: Point, to: Point, name: string, { language, words }: SiteLanguage): string {
	// In this projection distances and directions from the centre are true.
	const project = geoAzimuthalEquidistant()
		.rotate([-from.longitude, -from.latitude])
		.translate([0, 0])
		.scale(earthRadius);
	const [east, south] = project([to.longitude, to.latitude]) ?? [0, 0];
	const wind = words.winds[Math.round((Math.atan2(east, -south) / Math.PI) * 4 + 8) % 8];
	const kilometres = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' });
	return words.way(kilometres.format(rounded(Math.hypot(east, south))), wind ?? '', name);
}

/** Rounds a distance to a kilometre, and a long one to ten: positions are exact to about a kilometre. */
function rounded(distance: number): number {
	return distance < 100 ? Math.max(1, Math.round(distance)) : Math.round(distance / 10) * 10;
}
