/**
 * Map: draws a locator map as SVG: places, borders, a scale, and a globe for orientation. Colours come from classes in
 * styles/map.css, so that one drawing serves both themes and print. Labels are laid out at the size for phones; CSS makes
 * them smaller on wider maps around the same anchor, so that they do not collide there either.
 */
import { type GeoProjection, geoOrthographic, geoPath } from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Words } from '../words/words.ts';
import { type Frame, frameAround, type LonLat } from './frame.ts';
import { type Box, boxAround, type Label, placeLabels, placeMiddle, type Spot } from './labels.ts';
import { shortPath } from './short-path.ts';
import { type Country, coarseLand, homeLand, nameIn, regionWithin } from './world.ts';

/** Sizes of text in units; two units are a pixel on a phone. */
const [placeSize, countrySize, scaleSize] = [23, 19, 19];
const globeRadius = 52;

/**
 * Attributes for a drawing without stylesheet. Its own direction, since the anchor of a text is at the other end in a page
 * from right to left.
 */
const outline = { fill: 'none', stroke: 'currentColor', direction: 'ltr' };
const inked = { fill: 'currentColor', stroke: 'none', fontSize: placeSize };
const margin = 12;

/** Kilometres for each unit from which coarse detail looks the same. */
const coarseFrom = 10;

/** Least area of the bounding box of a country with a name, in square units. */
const minCountryArea = 5000;

/** Width in kilometres, 100 degrees of the earth, from which a map needs no globe for orientation. */
const globeNeeded = 11_100;

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

/**
 * Draws a map. Without the stylesheet, as in a feed, it is drawn in outline in the colour of the text.
 * @param language of the names of countries and of the scale (BCP 47)
 */
export function locatorMap(places: readonly MapPlace[], language: string, words: Words): Element {
	const positions = places.map(({ longitude, latitude }): LonLat => [longitude, latitude]);
	const frame = frameAround(positions);
	const points = places.map(({ text, longitude, latitude, approximate }) => {
		const [x = 0, y = 0] = frame.projection([longitude, latitude]) ?? [];
		return { text, x, y, approximate };
	});
	const corner = freeCorner(points, frame);
	const { bar, box } = scaleBar(frame, language);
	const globe = frame.kilometresAUnit * frame.width < globeNeeded;
	const taken = [box, ...(globe ? [corner] : [])];
	const canvas = { width: frame.width, height: frame.height, taken };
	const labels = placeLabels(points, placeSize, canvas);
	const detail = frame.kilometresAUnit > coarseFrom ? 'coarse' : 'detailed';
	const { countries, land, borders } = regionWithin(frame.bounds, detail);
	const labelled = labels.flatMap((label) => (label ? [label.box] : []));
	const covered = [...taken, ...labelled, ...points.map((point) => boxAround(point, 8))];
	const names = countryNames(countries, language, frame, covered);
	return s(
		'svg',
		{
			...outline,
			viewBox: `0 0 ${frame.width} ${frame.height}`,
			role: 'img',
			ariaLabel: inWords(places, words),
		},
		[
			s('rect', { class: 'map-sea', width: frame.width, height: frame.height }),
			s('path', { class: 'map-land', d: shortPath(frame.projection, land) }),
			s('path', { class: 'map-home', d: shortPath(frame.projection, homeLand(positions, detail)) }),
			s('path', { class: 'map-border', d: shortPath(frame.projection, borders) }),
			...names.map((label) => text(label, 'map-country')),
			...(globe ? [globeInset(corner, frame)] : []),
			bar,
			...points.flatMap((point, index) => {
				const start = labels[index]?.leader;
				return start ? [leader(start, point)] : [];
			}),
			...points.map(({ x, y, approximate }) => {
				const name = approximate ? 'map-point map-near' : 'map-point';
				return s('circle', { class: name, cx: short(x), cy: short(y), r: 5 });
			}),
			...labels.flatMap((label) => (label ? [text(label, 'map-place')] : [])),
		],
	);
}

function inWords(places: readonly MapPlace[], words: Words): string {
	return words.map(
		places
			.map((place) => [place.text, place.where].filter(Boolean).join(words.listComma))
			.join(words.listSemicolon),
	);
}

function text({ text: value, x, y, anchor }: Label, name: string): Element {
	return s('text', { ...inked, class: name, x: short(x), y: short(y), textAnchor: anchor }, `${value}\n`);
}

function leader(from: Spot, to: Spot): Element {
	const ends = { x1: short(from.x), y1: short(from.y), x2: short(to.x), y2: short(to.y) };
	return s('line', { class: 'map-leader', ...ends });
}

const short = (value: number): number => Math.round(value * 10) / 10;

/** Places the names of countries, the largest first, in the middle of their visible part, if they fit into it. */
function countryNames(countries: readonly Country[], language: string, frame: Frame, taken: Box[]): Label[] {
	const { projection, width, height } = frame;
	const path = geoPath(projection);
	const labels: Label[] = [];
	const shown = countries
		.map((country) => {
			const { area } = country;
			const [[left, top], [right, bottom]] = path.bounds(area);
			return {
				name: nameIn(language, country),
				area,
				across: right - left,
				size: (right - left) * (bottom - top),
			};
		})
		.filter(({ size }) => size > minCountryArea)
		.sort((a, b) => b.size - a.size);
	for (const { name, area, across } of shown) {
		const [x, y] = path.centroid(area);
		const label = placeMiddle({ text: name, x, y }, countrySize, { width, height, taken });
		if (!label || label.box.width > across * 1.1) continue;
		labels.push(label);
		taken.push(label.box);
	}
	return labels;
}

/** Chooses the top corner that is farther from the points, for the globe. */
function freeCorner(points: readonly Spot[], { width }: Frame): Box {
	const side = globeRadius * 2;
	const boxes = [width - side - margin, margin].map((x) => ({ x, y: margin, width: side, height: side }));
	const room = ({ x }: Box) =>
		Math.min(...points.map((point) => Math.hypot(point.x - x - globeRadius, point.y - margin - globeRadius)));
	const [right, left] = boxes as [Box, Box];
	return room(left) > room(right) * 1.3 ? left : right;
}

function globeInset({ x, y }: Box, { centre }: Frame): Element {
	const projection: GeoProjection = geoOrthographic()
		.rotate([-centre[0], -centre[1]])
		.scale(globeRadius)
		.translate([x + globeRadius, y + globeRadius]);
	const middle = { cx: short(x + globeRadius), cy: short(y + globeRadius) };
	return s('g', { class: 'map-globe' }, [
		s('circle', { class: 'map-sea', ...middle, r: globeRadius }),
		s('path', { class: 'map-land', d: shortPath(projection, coarseLand()) }),
		s('circle', { class: 'map-here', ...middle, r: 6 }),
	]);
}

/** Draws a bar of a round number of kilometres, at the bottom left. */
function scaleBar({ kilometresAUnit, height }: Frame, language: string): { bar: Element; box: Box } {
	const most = 150 * kilometresAUnit;
	const power = 10 ** Math.floor(Math.log10(most));
	const length = power * ([5, 2, 1].find((step) => step * power <= most) ?? 1);
	const kilometres = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' });
	const units = short(length / kilometresAUnit);
	const y = height - margin;
	const bar = s('g', { class: 'map-scale' }, [
		s('path', { d: `M${margin} ${y - 7}v7h${units}v-7` }),
		s('text', { ...inked, x: margin, y: y - 12 }, `${kilometres.format(length)}\n`),
	]);
	return { bar, box: { x: 0, y: y - 16 - scaleSize, width: Math.max(units, 90) + 2 * margin, height: 60 } };
}
