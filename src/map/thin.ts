import type { GeoProjection, GeoStream } from 'd3-geo';

type Point = [x: number, y: number];

/** Units from one point of a line to the next, at least. */
const least = 2.2;

/** Area of the smallest island that is drawn, in square units. */
const speck = 12;

/**
 * A projection that leaves out what a reader cannot see: points of a line that all but touch, and islands of a few
 * pixels. Coasts are recorded to the kilometre; a map of a continent would carry ten times what it shows.
 */
export function thin(projection: GeoProjection): { stream: (output: GeoStream) => GeoStream } {
	return { stream: (output) => projection.stream(thinned(output)) };
}

function thinned(output: GeoStream): GeoStream {
	let line: Point[] = [];
	let polygon = false;
	return {
		point(x, y) {
			line.push([x, y]);
		},
		lineStart() {
			line = [];
		},
		lineEnd() {
			if (polygon && Math.abs(areaOf(line)) < speck) return;
			output.lineStart();
			for (const [x, y] of apart(line)) output.point(x, y);
			output.lineEnd();
		},
		polygonStart() {
			polygon = true;
			output.polygonStart();
		},
		polygonEnd() {
			polygon = false;
			output.polygonEnd();
		},
	};
}

/** The points of a line that stand apart; the last always, so that a border meets the next one there. */
function apart(line: readonly Point[]): Point[] {
	const kept: Point[] = [];
	for (const [index, point] of line.entries()) {
		const last = kept.at(-1);
		const far = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= least;
		if (far || index === line.length - 1) kept.push(point);
	}
	return kept;
}

function areaOf(ring: readonly Point[]): number {
	let sum = 0;
	let [x, y] = ring.at(-1) ?? [0, 0];
	for (const [nextX, nextY] of ring) {
		sum += x * nextY - nextX * y;
		[x, y] = [nextX, nextY];
	}
	return sum / 2;
}
