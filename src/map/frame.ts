import { type GeoProjection, geoAzimuthalEqualArea, geoBounds, geoCentroid, geoPath } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { Bounds } from './world.ts';

/** A point of the earth: degrees east, degrees north. */
export type LonLat = [longitude: number, latitude: number];

/** What a map shows, and how points of the earth become points of the drawing. */
export interface Frame {
	projection: GeoProjection;
	centre: LonLat;
	/** Kilometres that one unit of the drawing stands for, at its centre. */
	kilometresAUnit: number;
	bounds: Bounds;
	width: number;
	height: number;
}

/** Units across and down. A phone shows two units as one pixel, a wide screen one. */
const [width, height] = [640, 440];

/** Kilometres from side to side at least: about one place as far as a coast or a border to know it by, about several less. */
const leastWidth = { one: 1500, several: 900 };

/** Part of the drawing that the places may fill; labels need the rest. */
const filled = 0.54;

export const earthRadius = 6371;

/** The frame around points, with the points in its middle. */
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
		(width * earthRadius) / (points.length > 1 ? leastWidth.several : leastWidth.one),
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

/** The middle of places on the globe. Two that lie across it from each other have none: it is a point as far from both. */
function middleOf(places: MultiPoint): LonLat {
	const middle = geoCentroid(places);
	return middle.every(Number.isFinite) ? middle : [(places.coordinates[0]?.[0] ?? 0) + 90, 0];
}

/** The part of the earth that the drawing shows, read off points all over it: they are close enough that no country of a map of the whole earth lies between them. */
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
