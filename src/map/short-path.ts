import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import { thin } from './thin.ts';

/**
 * A shape as the data of an SVG path, in whole units and as steps from point to point: the steps are small numbers
 * that come again and again, so that they take half of what points take, compressed.
 */
export function shortPath(projection: GeoProjection, shape: GeoPermissibleObjects): string {
	let data = '';
	let [x, y] = [0, 0];
	const step = (nextX: number, nextY: number): string => {
		const [dx, dy] = [Math.round(nextX) - x, Math.round(nextY) - y];
		x += dx;
		y += dy;
		return dx === 0 && dy === 0 ? '' : `${dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
	};
	let first = false;
	geoPath(thin(projection), {
		beginPath() {},
		arc() {},
		moveTo(toX, toY) {
			[x, y] = [Math.round(toX), Math.round(toY)];
			data += `M${x} ${y}`;
			first = true;
		},
		lineTo(toX, toY) {
			const moved = step(toX, toY);
			if (moved === '') return;
			data += first ? `l${moved.trimStart()}` : moved;
			first = false;
		},
		closePath() {
			data += 'z';
		},
	})(shape);
	return data;
}
