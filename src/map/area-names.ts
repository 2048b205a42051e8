/** The names of countries and seas on a map, where they find room: a country's within its borders, a sea's on its water. */
import { geoDistance, geoInterpolate } from 'd3-geo';
import type { Words } from '../words/words.ts';
import type { Frame, LonLat } from './frame.ts';
import {
	type Box,
	boxAround,
	grown,
	inside,
	leading,
	linesOf,
	overlap,
	type Spot,
	widthOf,
} from './labels.ts';
import { cell, isWithin, type Raster } from './raster.ts';
import { seas } from './seas.ts';
import { type Country, nameIn } from './world.ts';

/** A placed name. */
export interface AreaLabel {
	kind: 'country' | 'sea';
	/** Its lines. */
	lines: string[];
	/** Its middle. */
	x: number;
	y: number;
	/** Turned by so many degrees, as the sea lies; 0 for level. */
	turn: number;
	/** What it covers. */
	boxes: Box[];
}

/** Where names may stand. */
interface Ground {
	frame: Frame;
	raster: Raster;
	/** What they must not cover; what is placed is added. */
	taken: Box[];
	/** Size of their text in units. */
	size: number;
}

/** Least distance of a name to a border or coast, in units. */
const clear = 2;

/** Steepest turn of a name, in degrees. */
const steepest = 72;

/** Places the names of countries, those of which more is seen first. @param first names, as the map data has them, of those to begin with */
export function placeCountries(
	countries: readonly Country[],
	first: readonly string[],
	language: string,
	ground: Ground,
): AreaLabel[] {
	const seen = cellsOf(ground.raster, countries.length);
	const order = countries
		.map((country, index) => ({ country, value: index + 1, cells: seen[index] ?? [] }))
		.sort((a, b) => rank(b) - rank(a));
	return order.flatMap(({ country, value, cells }) => {
		const name = nameIn(language, country);
		const room = cells.length * cell ** 2;
		// A country that is smaller than its name has no room for it anywhere.
		if (room < widthOf(name, ground.size) * ground.size) return [];
		const spots = fromMiddleOf(cells);
		for (const lines of broken(name, ground.size)) {
			const found = spots.find((spot) => levelFits(spot, lines, value, ground));
			if (found) return [keep('country', found, lines, ground)];
		}
		return [];
	});

	function rank({ country, cells }: { country: Country; cells: Spot[] }): number {
		return cells.length + (first.includes(country.name) ? 1e6 : 0);
	}
}

/** Places the names of seas along their middle lines. @param without texts that the map has already */
export function placeSeas(words: Words, without: readonly string[], ground: Ground): AreaLabel[] {
	return seas.flatMap(({ name, line }) => {
		const text = words.seas[name];
		const spots = visible(line, ground);
		// A sea that is shorter than its name is too small on this map.
		if (lengthOf(spots) < widthOf(text, ground.size) * 0.6) return [];
		if (without.some((other) => text.includes(other) || other.includes(text))) return [];
		const fromMiddle = spots
			.map((spot, index) => ({ spot, index }))
			.sort((a, b) => Math.abs(a.index - spots.length / 2) - Math.abs(b.index - spots.length / 2));
		for (const lines of broken(text, ground.size)) {
			const level = fromMiddle.find(({ spot }) => levelFits(spot, lines, 0, ground));
			if (level) return [keep('sea', level.spot, lines, ground)];
		}
		// A narrow sea has its name along it, beside a route if there is one; if need be the ends of letters are on land.
		const long = lengthOf(spots) > widthOf(text, ground.size) * 1.2;
		for (const share of long ? [1, 0.7] : [1])
			for (const { spot, index } of fromMiddle)
				for (const aside of [0, 11, -11]) {
					const turn = turnAt(spots, index);
					const at = shifted(spot, turn, aside);
					const boxes = alongBoxes(at, widthOf(text, ground.size), turn, ground.size);
					if (Math.abs(turn) > steepest || !fits(boxes, 0, ground, share)) continue;
					ground.taken.push(...boxes);
					return [{ kind: 'sea', lines: [text], ...at, turn, boxes } as const];
				}
		return [];
	});
}

/** A name in one line, then in as many as it needs to be half as wide. */
function* broken(name: string, size: number): Generator<string[]> {
	yield [name];
	const lines = linesOf(name, size, widthOf(name, size) * 0.62);
	if (lines.length > 1) yield lines;
}

/** The squares that each country has on the map, by their middles. */
function cellsOf({ columns, cells }: Raster, count: number): Spot[][] {
	const found: Spot[][] = Array.from({ length: count }, () => []);
	for (const [at, value] of cells.entries())
		found[value - 1]?.push({ x: ((at % columns) + 0.5) * cell, y: (Math.floor(at / columns) + 0.5) * cell });
	return found;
}

/** Points in the order of their distance from their common middle. */
function fromMiddleOf(spots: readonly Spot[]): Spot[] {
	const sum = spots.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
	const middle = { x: sum.x / spots.length, y: sum.y / spots.length };
	return spots
		.map((spot) => ({ spot, far: distance(spot, middle) }))
		.sort((a, b) => a.far - b.far)
		.map(({ spot }) => spot);
}

function distance(a: Spot, b: Spot): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The points of a line on the globe that the map shows as sea, in their order. */
function visible(line: readonly LonLat[], { frame, raster }: Ground): Spot[] {
	const { centre, projection } = frame;
	return line.slice(1).flatMap((to, index) => {
		const between = geoInterpolate(line[index] as LonLat, to);
		return Array.from({ length: 16 }, (_, step) => between(step / 15)).flatMap((point) => {
			// Behind the globe there is nothing to see.
			const [x = Number.NaN, y = Number.NaN] = projection(point) ?? [];
			const hidden = geoDistance(centre, point) > Math.PI * 0.9;
			return !hidden && isWithin(raster, { x, y, width: 0, height: 0 }, 0) ? [{ x, y }] : [];
		});
	});
}

function lengthOf(spots: readonly Spot[]): number {
	return spots.reduce((sum, spot, index) => sum + distance(spot, spots[index - 1] ?? spot), 0);
}

/** The direction of a line around one of its points, in degrees, so that a text along it is not upside down. */
function turnAt(spots: readonly Spot[], index: number): number {
	const [from, to] = [spots[Math.max(0, index - 6)], spots[Math.min(spots.length - 1, index + 6)]];
	const [across, down] = [(to?.x ?? 0) - (from?.x ?? 0), (to?.y ?? 0) - (from?.y ?? 0)];
	const degrees = (Math.atan2(down, across) * 180) / Math.PI;
	return Math.round(degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees);
}

/** A point that is beside another, across the direction of a text. */
function shifted({ x, y }: Spot, turn: number, by: number): Spot {
	const radians = (turn * Math.PI) / 180;
	return { x: x - Math.sin(radians) * by, y: y + Math.cos(radians) * by };
}

function levelBox({ x, y }: Spot, lines: readonly string[], size: number): Box {
	const width = Math.max(...lines.map((line) => widthOf(line, size)));
	const height = size * (1 + (lines.length - 1) * leading);
	return { x: x - width / 2, y: y - height / 2, width, height };
}

function levelFits(spot: Spot, lines: readonly string[], value: number, ground: Ground): boolean {
	return fits([levelBox(spot, lines, ground.size)], value, ground);
}

/** Squares that a turned text covers together. */
function alongBoxes({ x, y }: Spot, width: number, turn: number, size: number): Box[] {
	const radians = (turn * Math.PI) / 180;
	const steps = Math.ceil(width / (size * 0.5));
	return Array.from({ length: steps + 1 }, (_, step) => {
		const along = (step / steps - 0.5) * width;
		return boxAround({ x: x + Math.cos(radians) * along, y: y + Math.sin(radians) * along }, size * 0.55);
	});
}

/** True if boxes cover nothing that is taken, and stand on one country or on the sea. @param share of their middles that must */
function fits(boxes: readonly Box[], value: number, { frame, raster, taken }: Ground, share = 1): boolean {
	const onGround = (box: Box) =>
		share === 1
			? isWithin(raster, grown(box, clear), value)
			: isWithin(raster, { x: box.x + box.width / 2, y: box.y + box.height / 2, width: 0, height: 0 }, value);
	return (
		boxes.every((box) => inside(box, { ...frame, taken }) && !taken.some((other) => overlap(box, other))) &&
		boxes.filter(onGround).length >= boxes.length * share
	);
}

function keep(kind: AreaLabel['kind'], spot: Spot, lines: string[], ground: Ground): AreaLabel {
	const box = levelBox(spot, lines, ground.size);
	ground.taken.push(box);
	return { kind, lines, ...spot, turn: 0, boxes: [box] };
}
