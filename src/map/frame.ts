import { type GeoProjection, geoAzimuthalEqualArea, geoBounds, geoCentroid, geoPath } from 'd3-geo';
import type { MultiPoint, MultiPolygon } from 'geojson';
import type { Bounds } from './world.ts';

/** A point of the earth: degrees east, degrees north. */
export type LonLat = [longitude: number, latitude: number];

/** Reads a point as it is written: degrees north, a comma, degrees east, such as "27.5,34.2". @returns undefined if it is none */
export function pointIn(written: string): LonLat | undefined {
	const found = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(written);
	const [north, east] = [Number(found?.[1]), Number(found?.[2])];
	return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? [east, north] : undefined;
}

/** What a map is drawn on. A unit is about a pixel where it is shown. */
export interface Sheet {
	width: number;
	/** Least and most height; the places decide between them. */
	heights: [least: number, most: number];
}

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

/** Least width of a map in kilometres: one place needs a coast or a border to be recognised by, several need less. */
const minWidth = { one: 1500, several: 900 };

/** Part of the drawing that the places fill at most, so that labels have room. */
const filled = 0.54;

/**
 * Part of the drawing that the countries in question fill, if the places are not lost in them: if it is at most so many times
 * as large as a map of the places, and so many kilometres wide.
 */
const filledByCountries = { part: 0.84, enlarged: 2.2, widest: 4500 };

export const earthRadius = 6371;

/** Makes the frame of a map of points, with the countries in question if these are not far larger. */
export function frameAround(
	points: readonly LonLat[],
	{ width, heights }: Sheet,
	countries?: MultiPolygon,
): Frame {
	const places: MultiPoint = { type: 'MultiPoint', coordinates: [...points] };
	const centre = middleOf(places);
	const projection = geoAzimuthalEqualArea()
		.rotate([-centre[0], -centre[1]])
		.scale(1)
		.translate([0, 0])
		.precision(0.5);
	const boundsAt = (shape: MultiPoint | MultiPolygon) => geoPath(projection).bounds(shape);
	const inner = boundsAt(places);
	const outer = countries && countries.coordinates.length > 0 ? union(inner, boundsAt(countries)) : inner;
	const least = (width * earthRadius) / (points.length > 1 ? minWidth.several : minWidth.one);
	const scaleAt = (height: number, box: Extent, part: number) => {
		const [wide, high] = sizeOf(box);
		return Math.min((width * part) / wide, (height * part) / high, least);
	};
	const heightFor = (box: Extent) => {
		const [wide, high] = sizeOf(box);
		return Math.round(Math.min(heights[1], Math.max(heights[0], (width * high) / wide || 0)));
	};
	const close = scaleAt(heightFor(inner), inner, filled);
	const far = Math.min(close, scaleAt(heightFor(outer), outer, filledByCountries.part));
	const { enlarged, widest } = filledByCountries;
	const isNear = far * enlarged >= close && (width * earthRadius) / far <= widest;
	const box = isNear ? outer : inner;
	const scale = box === outer ? far : close;
	const height = heightFor(box);
	const [[left, top], [right, bottom]] = box;
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
		bounds: boundsOf(projection, width, height),
		width,
		height,
	};
}

/** A rectangle of the drawing by two corners, as d3-geo gives it. */
type Extent = [[left: number, top: number], [right: number, bottom: number]];

function sizeOf([[left, top], [right, bottom]]: Extent): [across: number, down: number] {
	return [right - left, bottom - top];
}

function union([[a, b], [c, d]]: Extent, [[e, f], [g, h]]: Extent): Extent {
	return [
		[Math.min(a, e), Math.min(b, f)],
		[Math.max(c, g), Math.max(d, h)],
	];
}

/** The middle of places on the globe. Antipodes have none; they get a point at equal distance from both. */
function middleOf(places: MultiPoint): LonLat {
	const middle = geoCentroid(places);
	return middle.every(Number.isFinite) ? middle : [(places.coordinates[0]?.[0] ?? 0) + 90, 0];
}

/** The part of the earth that the drawing shows, from a grid of points. The grid is fine enough that a map of the whole earth misses no country. */
function boundsOf(projection: GeoProjection, width: number, height: number): Bounds {
	const steps = Array.from({ length: 65 }, (_, index) => index / 64);
	const coordinates = steps.flatMap((x) =>
		steps.flatMap((y) => {
			const point = projection.invert?.([x * width, y * height]);
			return point?.every(Number.isFinite) ? [point] : [];
		}),
	);
	return geoBounds({ type: 'MultiPoint', coordinates });
}
