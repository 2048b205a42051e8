/** What a map has in its corners: a globe for orientation, and a scale. */
import { type GeoProjection, geoOrthographic } from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Frame } from './frame.ts';
import { type Box, type Spot, widthOf } from './labels.ts';
import { cell, type Raster } from './raster.ts';
import { shortPath } from './short-path.ts';
import { coarseLand } from './world.ts';

/** A part of the drawing with its room. */
export interface Inset {
	drawn: Element;
	box: Box;
}

const margin = 12;

/** Width in kilometres, 100 degrees of the earth, from which a map needs no globe for orientation. */
const globeNeeded = 11_100;

/** How far coasts on the globe may be from where they are, in units. */
const globeTolerance = 1.1;

/** How far a corner may be from what is told about; farther ones are as good. */
const farEnough = 160;

/** What corners are chosen by. */
export interface Told {
	/** Points and routes, which a corner keeps away from. */
	spots: readonly Spot[];
	raster: Raster;
	/** Numbers of the countries in question, which an inset should not cover. */
	tinted: readonly number[];
}

/** Draws the globe and the scale in the corners that are emptiest. @param language of the scale (BCP 47) */
export function insets(frame: Frame, language: string, told: Told): Inset[] {
	const { width, height, kilometresAUnit } = frame;
	const radius = Math.round(width > 500 ? 46 : 36);
	const side = radius * 2;
	const rows = { top: margin, bottom: height - margin - side };
	const corners = [
		{ x: width - margin - side, y: rows.top },
		{ x: margin, y: rows.top },
		{ x: width - margin - side, y: rows.bottom },
		{ x: margin, y: rows.bottom },
	].map((corner) => ({ ...corner, width: side, height: side }));
	const globe = kilometresAUnit * width < globeNeeded ? emptiest(corners, told) : undefined;
	const scale = scaleOf(frame, language);
	const ends = [margin, width - margin - scale.width]
		.map((x) => ({ x, y: height - margin - scale.height, width: scale.width, height: scale.height }))
		.filter((box) => !globe || globe.y === rows.top || Math.abs(globe.x - box.x) > side);
	const place = emptiest(ends, told);
	return [
		...(globe ? [{ drawn: globeIn(globe, frame), box: globe }] : []),
		{ drawn: scale.drawnIn(place), box: place },
	];
}

/** The box that is far from what is told about, and covers least of the countries in question; the first of equal ones. */
function emptiest(boxes: readonly Box[], { spots, raster, tinted }: Told): Box {
	const rated = boxes.map((box) => {
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const away = Math.min(farEnough, ...spots.map((spot) => Math.hypot(spot.x - x, spot.y - y)));
		return { box, rating: Math.round(away - farEnough * shareOf(raster, box, tinted)) };
	});
	return rated.reduce((best, each) => (each.rating > best.rating ? each : best)).box;
}

/** The part of a box that is one of some countries. */
function shareOf({ columns, cells }: Raster, box: Box, countries: readonly number[]): number {
	let [all, within] = [0, 0];
	for (let y = box.y; y < box.y + box.height; y += cell)
		for (let x = box.x; x < box.x + box.width; x += cell) {
			all++;
			const value = cells[Math.floor(y / cell) * columns + Math.floor(x / cell)] ?? 0;
			if (countries.includes(value)) within++;
		}
	return within / all;
}

function globeIn({ x, y, width }: Box, { centre }: Frame): Element {
	const radius = width / 2;
	const projection: GeoProjection = geoOrthographic()
		.rotate([-centre[0], -centre[1]])
		.scale(radius)
		.translate([x + radius, y + radius]);
	const middle = { cx: x + radius, cy: y + radius };
	return s('g', { class: 'map-globe' }, [
		s('circle', { class: 'map-sea', ...middle, r: radius }),
		s('path', { class: 'map-land', d: shortPath(projection, coarseLand(), globeTolerance) }),
		s('circle', { class: 'map-here', ...middle, r: 5 }),
	]);
}

/** A bar of a round number of kilometres. */
function scaleOf({ kilometresAUnit, width }: Frame, language: string) {
	const most = (width > 500 ? 130 : 90) * kilometresAUnit;
	const power = 10 ** Math.floor(Math.log10(most));
	const length = power * ([5, 2, 1].find((step) => step * power <= most) ?? 1);
	const text = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }).format(length);
	const units = Math.round(length / kilometresAUnit);
	return {
		width: Math.max(units, Math.ceil(widthOf(text, areaSize))),
		height: areaSize + 12,
		drawnIn: ({ x, y }: Box) =>
			s('g', { class: 'map-scale' }, [
				s('path', { d: `M${x} ${y + areaSize + 4}v7h${units}v-7` }),
				s('text', { ...inked, fontSize: areaSize, x, y: y + areaSize - 2 }, `${text}\n`),
			]),
	};
}

/** Size of the names of countries and seas, and of the scale, in units. */
export const areaSize = 13;

/** Attributes of a text in a drawing without stylesheet. */
export const inked = { fill: 'currentColor', stroke: 'none' };
