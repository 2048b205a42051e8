/** Where labels find room in a drawing, whether a map or a chart. */

/** A point of the drawing, in its units. */
export interface Spot {
	x: number;
	y: number;
}

/** A point with the text of its label, which may be of several lines. */
interface Named extends Spot {
	text: string;
}

/** A rectangle of the drawing; `x` and `y` are its top left corner. */
export interface Box extends Spot {
	width: number;
	height: number;
}

/** A placed label. `x` and `y` are the anchor of its text, on the baseline. */
export interface Label extends Named {
	anchor: 'start' | 'middle' | 'end';
	box: Box;
	/** Start of the leader line to the point, if the label is not beside it. */
	leader?: Spot;
}

/** The room for labels: the size of the drawing, and areas that they must not cover. */
export interface Canvas {
	width: number;
	height: number;
	taken: Box[];
}

/** Distance from the middle of a point to its label, in units. */
const gap = 9;

/** From one line of a label to the next, in sizes of its text. */
export const leading = 1.15;

/** Directions in the order that map makers prefer them: right, left, above, below, then between. */
const angles = [0, 180, -90, 90, -35, 35, -145, 145, -60, 60, -120, 120];

/** Distances at which a label may be placed with a leader line, in units. */
const leaderLengths = [34, 56, 84, 120, 160];

/**
 * Estimates the width of text in units, slightly too wide, from the mean width of letters in the semi-bold sans. Marks and
 * joiners have none.
 */
export function widthOf(text: string, size: number): number {
	const wide = text.match(/[\u1100-\u11FF\u2E80-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/g)?.length ?? 0;
	const letters = [...text.replace(/[\p{Mn}\p{Cf}]/gu, '')].length;
	return (letters - wide) * size * 0.54 + wide * size;
}

/**
 * Places the labels of points, in the given order, where they meet no other label, point or edge: beside the point or, if
 * there is no room, farther off with a leader line. A label without any room is left out; the list under the map has it.
 */
export function placeLabels(points: readonly Named[], size: number, canvas: Canvas): (Label | undefined)[] {
	const dots = points.map((point) => boxAround(point, 6));
	const taken = [...canvas.taken, ...dots];
	return points.map((point, index) => {
		const own = dots[index] as Box;
		const others = taken.filter((box) => box !== own);
		const found = candidates(point, size).find(
			({ box, leader }) =>
				inside(box, canvas) &&
				!others.some((other) => overlap(box, other)) &&
				!(leader && others.some((other) => crosses(leader, point, other))),
		);
		if (found) taken.push(found.box);
		return found;
	});
}

/** Divides a text into lines that are no wider than `most` units, but for single words that are. */
export function linesOf(text: string, size: number, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/[ \t\n]+/)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && widthOf(longer, size) <= most) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** A number on its point, or apart from it with a leader line. `x` and `y` are its middle. */
export interface Badge extends Spot {
	box: Box;
	leader?: Spot;
}

/** Reach of a number with its round ground, in units. */
const badgeReach = 10;

/** Places a number for each point: on it, or beside it where points are near each other. One without any room is left out. */
export function placeBadges(points: readonly Spot[], canvas: Canvas): (Badge | undefined)[] {
	const dots = points.map((point) => boxAround(point, 5));
	const taken = [...canvas.taken, ...dots];
	return points.map((point, index) => {
		const own = dots[index] as Box;
		const others = taken.filter((box) => box !== own);
		const spots = [
			point,
			...[badgeReach + 5, ...leaderLengths].flatMap((reach) =>
				angles.map((angle) => end(point, angle, reach)),
			),
		];
		const found = spots.find((spot) => {
			const box = boxAround(spot, badgeReach);
			const free = inside(box, canvas) && !others.some((other) => overlap(box, other));
			return free && !others.some((other) => crosses(spot, point, other));
		});
		if (!found) return undefined;
		const box = boxAround(found, badgeReach);
		taken.push(box);
		return { ...found, box, ...(found !== point && { leader: found }) };
	});
}

function* candidates(point: Named, size: number): Generator<Label> {
	for (const angle of angles) yield labelAt(point, size, angle, gap);
	for (const reach of leaderLengths)
		for (const angle of angles)
			yield { ...labelAt(point, size, angle, reach), leader: end(point, angle, reach - 3) };
}

function end({ x, y }: Spot, angle: number, reach: number): Spot {
	const radians = (angle * Math.PI) / 180;
	return { x: x + Math.cos(radians) * reach, y: y + Math.sin(radians) * reach };
}

function labelAt(point: Named, size: number, angle: number, reach: number): Label {
	const { text } = point;
	const { x, y } = end(point, angle, reach);
	const lines = text.split('\n');
	const width = Math.max(...lines.map((line) => widthOf(line, size)));
	const height = size * (1 + (lines.length - 1) * leading);
	const { x: across, y: down } = end({ x: 0, y: 0 }, angle, 1);
	const anchor = across > 0.3 ? 'start' : across < -0.3 ? 'end' : 'middle';
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	// Above the point the text ends there, below it begins there, beside it the point is at half its height.
	const top = y - height / 2 + (down * height) / 2;
	return { text, x, y: top + size * 0.82, anchor, box: { x: left, y: top, width, height } };
}

/** Makes a square around a point. @param reach half of its side */
export function boxAround({ x, y }: Spot, reach: number): Box {
	return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

/** A box with more room on all sides. */
export function grown({ x, y, width, height }: Box, by: number): Box {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** True if a box is on the drawing, with a margin. */
export function inside({ x, y, width, height }: Box, canvas: Canvas): boolean {
	return x >= 6 && y >= 6 && x + width <= canvas.width - 6 && y + height <= canvas.height - 6;
}

/** True if two boxes meet. */
export function overlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** True if the leader line of a label crosses a box that is not at its own point. */
function crosses({ x, y }: Spot, point: Spot, box: Box): boolean {
	if (overlap(box, boxAround(point, 5))) return false;
	return Array.from({ length: 12 }, (_, index) => index / 11).some((part) => {
		const spot = { x: x + (point.x - x) * part, y: y + (point.y - y) * part, width: 0.1, height: 0.1 };
		return overlap(spot, box);
	});
}
