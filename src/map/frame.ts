import { type GeoProjection, geoAzimuthalEqualArea, geoBounds } from 'd3-geo';
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
	const centre = middleOf(points);
	const projection = geoAzimuthalEqualArea()
		.rotate([-centre[0], -centre[1]])
		.scale(1)
		.translate([0, 0])
		.precision(0.5);
	const [xs, ys] = [0, 1].map((axis) => points.map((point) => projection(point)?.[axis] ?? 0)) as [
		number[],
		number[],
	];
	const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
	const scale = Math.min(
		(width * filled) / spread(xs),
		(height * filled) / spread(ys),
		(width * earthRadius) / (points.length > 1 ? leastWidth.several : leastWidth.one),
	);
	const half = (values: number[]) => ((Math.max(...values) + Math.min(...values)) / 2) * scale;
	projection
		.scale(scale)
		.translate([width / 2 - half(xs), height / 2 - half(ys)])
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

/** The middle of points on the globe, which has no seam as the means of their angles have. */
function middleOf(points: readonly LonLat[]): LonLat {
	const radians = Math.PI / 180;
	const sum = [0, 0, 0];
	for (const [longitude, latitude] of points) {
		const [lambda, phi] = [longitude * radians, latitude * radians];
		sum[0] = (sum[0] ?? 0) + Math.cos(phi) * Math.cos(lambda);
		sum[1] = (sum[1] ?? 0) + Math.cos(phi) * Math.sin(lambda);
		sum[2] = (sum[2] ?? 0) + Math.sin(phi);
	}
	const [x = 0, y = 0, z = 0] = sum;
	return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

/** The part of the earth that the drawing shows, read off points all over it. */
function boundsOf(projection: GeoProjection): Bounds {
	const steps = Array.from({ length: 9 }, (_, index) => index / 8);
	const coordinates = steps.flatMap((x) =>
		steps.flatMap((y) => {
			const point = projection.invert?.([x * width, y * height]);
			return point?.every(Number.isFinite) ? [point] : [];
		}),
	);
	return geoBounds({ type: 'MultiPoint', coordinates });
}
