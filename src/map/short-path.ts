import { type GeoPermissibleObjects, type GeoProjection, geoStream } from 'd3-geo';

type Point = [x: number, y: number];

/** Area of the smallest island that is drawn, in squares of the least distance between points. */
const minIsland = 2.5;

/**
 * Writes a shape as SVG path data, in whole units and relative coordinates, which compress to half of absolute ones. Points
 * that nearly touch and islands of a few pixels are left out: they are nine tenths of the data of a continent.
 * @param minStep least distance from one point of a line to the next, in units
 */
export function shortPath(projection: GeoProjection, shape: GeoPermissibleObjects, minStep = 2.2): string {
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
			if (!isRing) data += stepsOf(apart(line, minStep));
			else if (Math.abs(areaOf(line)) >= minIsland * minStep ** 2)
				data += `${stepsOf(apart(line, minStep))}z`;
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

/** Writes a line: its start, then relative steps. */
function stepsOf(points: readonly Point[]): string {
	const whole = points.map((point) => point.map(Math.round) as Point);
	const steps = whole.slice(1).flatMap(([x, y], index) => {
		const [dx, dy] = [x - (whole[index]?.[0] ?? 0), y - (whole[index]?.[1] ?? 0)];
		return dx === 0 && dy === 0 ? [] : [`${dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`];
	});
	return `M${whole[0]?.join(' ')}${steps.length > 0 ? 'l' : ''}${steps.join('').trimStart()}`;
}

/** Leaves out points that nearly touch the one before. The last point stays, since the next border begins there. */
function apart(line: readonly Point[], minStep: number): Point[] {
	const kept: Point[] = [];
	for (const [index, point] of line.entries()) {
		const last = kept.at(-1);
		const far = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= minStep;
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
