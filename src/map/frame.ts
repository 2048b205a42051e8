import { type GeoProjection, geoAzimuthalEqualArea, geoBounds, geoCentroid, geoPath } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { Bounds } from './world.ts';

/** A point of the earth: degrees east, degrees north. */
export type LonLat = [longitude: number, latitude: number];

/** The part of the earth that a map shows, and its projection to the drawing. */
export interface Frame {
	projection: GeoProjection;
	centre: LonLat;
	/** Scale at the centre: kilometres for each unit of the drawing. */
	kilometresAUnit: number;
	bounds: Bounds;
	width: number;
	height: number;
}

/** Size of the drawing in units. A phone shows two units as one pixel, a wide screen one. */
const [width, height] = [640, 440];

/** Least width of a map in kilometres: one place needs a coast or a border to be recognised by, several need less. */
const minWidth = { one: 1500, several: 900 };

/** Part of the drawing that the places fill at most, so that labels have room. */
const filled = 0.54;

export const earthRadius = 6371;

/** Makes the frame of a map with points in its middle. */
export function frameAround(points: readonly LonLat[]): Frame {
	const places: MultiPoint = { type: 'MultiPoint', coordinates: [...points] };
	const centre = middleOf(places);
	const projection = geoAzimuthalEqualArea()
		.rotate([-centre[0], -centre[1]])
		.scale(1)
		.translate([0, 0])
		.precision(0.5);
	const [[left, top], [right, bottom]] = geoPath(projection).bounds(places);
	const scale = Math.min(
		(width * filled) / (right - left),
		(height * filled) / (bottom - top),
		(width * earthRadius) / (points.length > 1 ? minWidth.several : minWidth.one),
	);
	projection
		.scale(scale)
		.translate([(width - (left + right) * scale) / 2, (height - (top + bottom) * scale) / 2])
		.clipExtent([
			[0, 0],
			[width, height],
		]);
	return {
		projection,
		centre,
		kilometresAUnit: earthRadius / scale,
		bounds: boundsOf(projection),
		width,
		height,
	};
}

/** The middle of places on the globe. Antipodes have none; they get a point at equal distance from both. */
function middleOf(places: MultiPoint): LonLat {
	const middle = geoCentroid(places);
	return middle.every(Number.isFinite) ? middle : [(places.coordinates[0]?.[0] ?? 0) + 90, 0];
}

/** The part of the earth that the drawing shows, from a grid of points. The grid is fine enough that a map of the whole earth misses no country. */
function boundsOf(projection: GeoProjection): Bounds {
	const steps = Array.from({ length: 65 }, (_, index) => index / 64);
	const coordinates = steps.flatMap((x) =>
		steps.flatMap((y) => {
			const point = projection.invert?.([x * width, y * height]);
			return point?.every(Number.isFinite) ? [point] : [];
		}),
	);
	return geoBounds({ type: 'MultiPoint', coordinates });
}
