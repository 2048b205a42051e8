/**
 * Map: draws a locator map as SVG: places, borders, the countries in question, the names of countries and seas, a route,
 * a scale, and a globe for orientation. Colours come from classes in styles/map.css, so that one drawing serves both themes
 * and print. It is drawn for each width that it is shown at, since a drawing that is only made smaller has letters too small
 * to read.
 */
import { type GeoPermissibleObjects, geoInterpolate } from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Words } from '../words/words.ts';
import { type AreaLabel, placeCountries, placeSeas } from './area-names.ts';
import { type Frame, frameAround, type LonLat, type Sheet } from './frame.ts';
import { areaSize, inked, insets } from './insets.ts';
import {
	type Badge,
	type Box,
	boxAround,
	grown,
	type Label,
	leading,
	placeBadges,
	placeLabels,
	type Spot,
} from './labels.ts';
import { rasterOf } from './raster.ts';
import { shortPath } from './short-path.ts';
import { countriesAt, countriesOf, landNamed, regionWithin } from './world.ts';

/** The drawings of a map: for phones, for the column of an article, and for a map that is wider than the column. */
export const sheets = {
	narrow: { width: 334, heights: [270, 380] },
	column: { width: 600, heights: [390, 560] },
	wide: { width: 880, heights: [440, 580] },
} satisfies Record<string, Sheet>;

/** The name of a drawing of a map. */
export type SheetName = keyof typeof sheets;

/** Size of the names of places in units. A phone of 320 pixels shows a unit as 0.85 of them. */
const placeSize = 14;

/** Attributes for a drawing without stylesheet. Its own direction, since the anchor of a text is at the other end in a page from right to left. */
const outline = { fill: 'none', stroke: 'currentColor', direction: 'ltr' };

/** Kilometres for each unit from which coarse detail looks the same. */
const coarseFrom = 10;

/** How far coasts and borders may be from where they are, in units: the first by which a map has not too many signs of them. */
const tolerances = [0.7, 1, 1.4, 2, 2.8];

/** So many signs are 3 kB when they are compressed. */
const mostSigns = 7000;

/** A place on a map. */
export interface MapPlace {
	/** Its page. */
	href: string;
	text: string;
	/** Degrees. */
	latitude: number;
	longitude: number;
	/** True if the position is only near the place. */
	approximate: boolean;
	/** Its position in words: "Iran", "810 km south-east of Tehran". */
	where: string;
}

/** What a map shows. */
export interface MapContent {
	places: readonly MapPlace[];
	/** Ways that are drawn as lines. */
	routes?: readonly { line: readonly LonLat[]; stops: readonly string[] }[];
	/** Countries in question, by two letters of ISO 3166-1; those that the places lie in, if it does not say. */
	tint?: readonly string[] | undefined;
	/** True for numbers instead of names, for which the text beside the map has a key. */
	numbered?: boolean;
}

/** A drawing, and whether it has numbers instead of names: also where not all names find room. */
export interface DrawnMap {
	svg: Element;
	numbered: boolean;
}

/**
 * Draws a map. Without the stylesheet it is drawn in outline in the colour of the text.
 * @param language of the names of countries and of the scale (BCP 47)
 */
export function locatorMap(map: MapContent, sheet: Sheet, language: string, words: Words): DrawnMap {
	const { places, routes = [], tint } = map;
	const positions = places.map(({ longitude, latitude }): LonLat => [longitude, latitude]);
	const homes = tint ? countriesOf(tint) : countriesAt(positions);
	const told = [...positions, ...routes.flatMap(({ line }) => line)];
	const frame = frameAround(told, sheet, landNamed(homes, 'coarse'));
	const spotOf = (position: LonLat): Spot => {
		const [x = 0, y = 0] = frame.projection(position) ?? [];
		return { x, y };
	};
	const points = places.map(({ text, approximate }, index) => ({
		...{ text, approximate },
		...spotOf(positions[index] as LonLat),
	}));
	const ways = routes.flatMap(({ line }) => steps(line).map(spotOf));
	const detail = frame.kilometresAUnit > coarseFrom ? 'coarse' : 'detailed';
	const { countries, land, borders } = regionWithin(frame.bounds, detail);
	const raster = rasterOf(
		countries.map(({ area }) => area),
		frame,
	);
	const tinted = countries.flatMap(({ name }, index) => (homes.includes(name) ? [index + 1] : []));
	const corners = insets(frame, language, { spots: [...points, ...ways], raster, tinted });
	const taken = corners.map(({ box }) => grown(box, 5));
	const line = ways.map((spot) => boxAround(spot, 2));
	const canvas = { width: frame.width, height: frame.height, taken };
	const labels = map.numbered ? [] : named(points, line, canvas);
	const numbered = map.numbered || labels.includes(undefined);
	const badges = numbered ? placeBadges(points, canvas) : [];
	const placed = numbered ? badges : labels;
	const dots = points.map((point) => boxAround(point, 7));
	const leaders = points.flatMap((point, index) => along(point, placed[index]?.leader));
	taken.push(...placed.flatMap((each) => (each ? [each.box] : [])), ...dots, ...line, ...leaders);
	const ground = { frame, raster, taken, size: areaSize };
	const names = [
		...placeCountries(countries, homes, language, ground),
		...placeSeas(
			words,
			places.map(({ text }) => text),
			ground,
		),
	];
	const paths = outlines(frame, [land, landNamed(homes, detail), borders]);
	const svg = s(
		'svg',
		{
			...outline,
			viewBox: `0 0 ${frame.width} ${frame.height}`,
			role: 'img',
			ariaLabel: inWords(map, words),
		},
		[
			s('rect', { class: 'map-sea', width: frame.width, height: frame.height }),
			...['map-land', 'map-home', 'map-border'].map((name, index) =>
				s('path', { class: name, d: paths[index] }),
			),
			...routes.flatMap((route) => {
				const d = shortPath(frame.projection, { type: 'LineString', coordinates: [...route.line] });
				return ['map-route-ground', 'map-route'].map((name) => s('path', { class: name, d }));
			}),
			...names.map(areaText),
			...corners.map(({ drawn }) => drawn),
			...points.flatMap((point, index) => leaderTo(point, placed[index])),
			...points.map(({ x, y, approximate }) => {
				const name = approximate ? 'map-point map-near' : 'map-point';
				return s('circle', { class: name, cx: short(x), cy: short(y), r: 4 });
			}),
			...(numbered
				? badges.flatMap((badge, index) => (badge ? numberText(badge, index + 1, language) : []))
				: labels.flatMap((label) => (label ? [placeText(label)] : []))),
		],
	);
	return { svg, numbered };
}

/** Writes coasts and borders as path data, as exactly as their size allows. */
function outlines({ projection }: Frame, shapes: readonly GeoPermissibleObjects[]): string[] {
	let paths: string[] = [];
	for (const tolerance of tolerances) {
		paths = shapes.map((shape) => shortPath(projection, shape, tolerance));
		if (paths.join('').length <= mostSigns) break;
	}
	return paths;
}

/** Names of places that keep off the route, or at least off each other. */
function named(points: Parameters<typeof placeLabels>[0], line: Box[], canvas: Canvas) {
	const off = placeLabels(points, placeSize, { ...canvas, taken: [...canvas.taken, ...line] });
	return off.includes(undefined) ? placeLabels(points, placeSize, canvas) : off;
}
type Canvas = Parameters<typeof placeLabels>[2];

/** Boxes along a leader line. */
function along(from: Spot, to: Spot | undefined): Box[] {
	if (!to) return [];
	const parts = Array.from({ length: 9 }, (_, index) => index / 8);
	return parts.map((part) =>
		boxAround({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }, 2),
	);
}

/** A line on the globe in steps that are short on every map. */
function steps(line: readonly LonLat[]): LonLat[] {
	return line.slice(1).flatMap((to, index) => {
		const between = geoInterpolate(line[index] as LonLat, to);
		return Array.from({ length: 25 }, (_, step) => between(step / 24));
	});
}

function inWords({ places, routes = [] }: MapContent, words: Words): string {
	const list = places.map(({ text, where }) => [text, where].filter(Boolean).join(words.listComma));
	const ways = routes.map(({ stops }) => words.mapRoute(stops.join(words.listComma)));
	return [words.map(list.join(words.listSemicolon)), ...ways].join(' ');
}

function placeText({ text, x, y, anchor }: Label): Element {
	const at = { x: short(x), y: short(y), textAnchor: anchor };
	return s('text', { ...inked, fontSize: placeSize, class: 'map-place', ...at }, `${text}\n`);
}

/** @param number from 1 */
function numberText({ x, y }: Badge, number: number, language: string): Element[] {
	const text = new Intl.NumberFormat(language).format(number);
	const at = { x: short(x), y: short(y + placeSize * 0.35), textAnchor: 'middle' };
	return [
		s('circle', { class: 'map-badge', cx: short(x), cy: short(y), r: 9.5 }),
		s('text', { ...inked, fontSize: areaSize, class: 'map-digits', ...at }, `${text}\n`),
	];
}

function areaText({ kind, lines, x, y, turn }: AreaLabel): Element {
	const first = y + areaSize * (0.35 - ((lines.length - 1) * leading) / 2);
	const at = { x: short(x), y: short(first), textAnchor: 'middle' };
	return s(
		'text',
		{
			...{ ...inked, fontSize: areaSize, class: kind === 'sea' ? 'map-sea-name' : 'map-country', ...at },
			transform: turn === 0 ? undefined : `rotate(${turn} ${short(x)} ${short(y)})`,
		},
		lines.length === 1
			? `${lines[0]}\n`
			: lines.map((line, index) =>
					s('tspan', { x: at.x, dy: index === 0 ? undefined : short(areaSize * leading) }, `${line}\n`),
				),
	);
}

function leaderTo(point: Spot, placed: Label | Badge | undefined): Element[] {
	const from = placed?.leader;
	if (!from) return [];
	const ends = { x1: short(from.x), y1: short(from.y), x2: short(point.x), y2: short(point.y) };
	return [s('line', { class: 'map-leader', ...ends })];
}

const short = (value: number): number => Math.round(value * 10) / 10;
