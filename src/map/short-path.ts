import { type GeoPermissibleObjects, type GeoProjection, geoStream } from 'd3-geo';

type Point = [x: number, y: number];

/** Area of the smallest island that is drawn, in squares of the tolerance. */
const minIsland = 24;

/**
 * Writes a shape as SVG path data, in whole units and relative coordinates, which compress to half of absolute ones. Points
 * that a line hardly needs and islands of a few pixels are left out: they are nine tenths of the data of a continent.
 * @param tolerance how far the line may be from a point that is left out, in units
 */
export function shortPath(projection: GeoProjection, shape: GeoPermissibleObjects, tolerance = 0.7): string {
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
			if (!isRing) data += stepsOf(needed(line, tolerance));
			else if (Math.abs(areaOf(line)) >= minIsland * tolerance ** 2)
				data += `${stepsOf(needed(line, tolerance))}z`;
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

/** Leaves out points that are near the line without them (Douglas and Peucker). Both ends stay, since the next border begins there. */
function needed(line: readonly Point[], tolerance: number): Point[] {
	const kept = new Set([0, line.length - 1]);
	const parts: [from: number, to: number][] = [[0, line.length - 1]];
	for (let part = parts.pop(); part; part = parts.pop()) {
		const [from, to] = part;
		let [far, most] = [0, tolerance];
		for (let index = from + 1; index < to; index++) {
			const away = distance(line[index] as Point, line[from] as Point, line[to] as Point);
			if (away > most) [far, most] = [index, away];
		}
		if (far === 0) continue;
		kept.add(far);
		parts.push([from, far], [far, to]);
	}
	return line.filter((_, index) => kept.has(index));
}

/** How far a point is from a line between two others. */
function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
	return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

function areaOf(ring: readonly Point[]): number {
	const twice = ring.reduce((sum, [x, y], index) => {
		const [lastX, lastY] = ring.at(index - 1) ?? [0, 0];
		return sum + lastX * y - x * lastY;
	}, 0);
	return twice / 2;
}
