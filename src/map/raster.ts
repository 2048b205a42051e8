import { type GeoPermissibleObjects, type GeoProjection, geoStream } from 'd3-geo';
import type { Box } from './labels.ts';

type Point = [x: number, y: number];

/** What a map shows in each of its small squares: the number of a country, from 1, or 0 for the sea. */
export interface Raster {
	columns: number;
	rows: number;
	cells: Uint16Array;
}

/** Side of a square in units. */
export const cell = 4;

/** Makes the raster of countries as a map shows them, so that it is known at once whether a label is on one of them or on the sea. */
export function rasterOf(
	areas: readonly GeoPermissibleObjects[],
	{ projection, width, height }: { projection: GeoProjection; width: number; height: number },
): Raster {
	const [columns, rows] = [Math.floor(width / cell), Math.floor(height / cell)];
	const cells = new Uint16Array(columns * rows);
	for (const [index, area] of areas.entries()) {
		const crossings: number[][] = Array.from({ length: rows }, () => []);
		for (const ring of ringsOf(area, projection)) addCrossings(ring, crossings);
		for (const [row, line] of crossings.entries()) {
			line.sort((a, b) => a - b);
			for (let at = 0; at + 1 < line.length; at += 2) {
				const from = Math.max(0, Math.ceil((line[at] as number) / cell - 0.5));
				const to = Math.min(columns - 1, Math.floor((line[at + 1] as number) / cell - 0.5));
				if (from <= to) cells.fill(index + 1, row * columns + from, row * columns + to + 1);
			}
		}
	}
	return { columns, rows, cells };
}

/** True if a box is whole on one country, or on the sea. @param value number of the country; 0 for the sea */
export function isWithin(
	{ columns, rows, cells }: Raster,
	{ x, y, width, height }: Box,
	value: number,
): boolean {
	const [left, top] = [Math.floor(x / cell), Math.floor(y / cell)];
	const [right, bottom] = [Math.floor((x + width) / cell), Math.floor((y + height) / cell)];
	if (left < 0 || top < 0 || right >= columns || bottom >= rows) return false;
	for (let row = top; row <= bottom; row++)
		for (let column = left; column <= right; column++)
			if (cells[row * columns + column] !== value) return false;
	return true;
}

/** The rings of an area as they are drawn, cut at the edge of the map. */
function ringsOf(area: GeoPermissibleObjects, projection: GeoProjection): Point[][] {
	const rings: Point[][] = [];
	const output = {
		point: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
		lineStart: () => void rings.push([]),
		lineEnd() {},
		polygonStart() {},
		polygonEnd() {},
	};
	geoStream(area, projection.stream(output));
	return rings;
}

/** Adds where the edges of a ring cross the middle of each row. */
function addCrossings(ring: readonly Point[], crossings: number[][]): void {
	for (const [index, [x, y]] of ring.entries()) {
		const [lastX, lastY] = ring.at(index - 1) as Point;
		const [low, high] = [Math.min(y, lastY), Math.max(y, lastY)];
		const first = Math.max(0, Math.ceil(low / cell - 0.5));
		for (let row = first; row < crossings.length && (row + 0.5) * cell < high; row++)
			crossings[row]?.push(lastX + ((x - lastX) * ((row + 0.5) * cell - lastY)) / (y - lastY));
	}
}
