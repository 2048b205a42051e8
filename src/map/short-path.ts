import { type GeoPermissibleObjects, type GeoProjection, geoStream } from 'd3-geo';

type Point = [x: number, y: number];

/** Units from one point of a line to the next, at least. */
const least = 2.2;

/** Area of the smallest island that is drawn, in square units. */
const speck = 12;

/**
 * Writes a shape as the data of an SVG path, in whole units and as steps from point to point: the steps are small numbers
 * that come again and again, so that they take half of what points take, compressed. It leaves out what a reader cannot
 * see, points that all but touch and islands of a few pixels: coasts are recorded to the kilometre, and a map of a
 * continent would carry ten times what it shows.
 */
export function shortPath(projection: GeoProjection, shape: GeoPermissibleObjects): string {
	let data = '';
	let line: Point[] = [];
	let isRing = false;
	const output = {
		point(x: number, y: number) {
			line.push([x, y]);
		},
		lineStart() {
			line = [];
		},
		lineEnd() {
			if (!isRing) data += stepsOf(apart(line));
			else if (Math.abs(areaOf(line)) >= speck) data += `${stepsOf(apart(line))}z`;
		},
		polygonStart() {
			isRing = true;
		},
		polygonEnd() {
			isRing = false;
		},
	};
	geoStream(shape, projection.stream(output));
	return data;
}

/** A line as path data: where it begins, then the steps. */
function stepsOf(points: readonly Point[]): string {
	const whole = points.map((point) => point.map(Math.round) as Point);
	const steps = whole.slice(1).flatMap(([x, y], index) => {
		const [dx, dy] = [x - (whole[index]?.[0] ?? 0), y - (whole[index]?.[1] ?? 0)];
		return dx === 0 && dy === 0 ? [] : [`${dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`];
	});
	return `M${whole[0]?.join(' ')}${steps.length > 0 ? 'l' : ''}${steps.join('').trimStart()}`;
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
	const twice = ring.reduce((sum, [x, y], index) => {
		const [lastX, lastY] = ring.at(index - 1) ?? [0, 0];
		return sum + lastX * y - x * lastY;
	}, 0);
	return twice / 2;
}
