import { pointIn } from '../../map/frame.ts';
import { idsIn, type Material } from './block.ts';

/** Places on a map: names of more find no room, and the search for it takes time by their square. */
const mostPlaces = 100;

/** Points of the routes of a map. */
const mostPoints = 200;

/** What a map has of its attributes, all of it optional but the places. */
export interface MapAttributes extends Record<string, string | string[]> {
	/** Ids of places, those of routes among them. */
	places: string[];
	/** Each route: ids of places, and points. */
	routes: string[];
	/** Codes of countries in capitals; `none` for none. */
	tint: string[];
	/** The flags that are set. */
	flags: string[];
}

/** Reads the attributes of a map. @returns undefined once it has refused */
export function readMap(
	attributes: Material['attributes'],
	language: string,
	refuse: (reason: string) => undefined,
): MapAttributes | undefined {
	const flags = ['numbered', 'wide'].filter((name) => attributes[name] !== undefined);
	const filled = flags.find((name) => attributes[name] !== '');
	if (filled) return refuse(`has ${filled}="${attributes[filled]}"; write ${filled} alone, or take it away`);
	const routes = (attributes.route ?? '')
		.split(';')
		.map((route) => route.split(/\s+/).filter(Boolean))
		.filter((route) => route.length > 0);
	for (const route of routes) {
		const wrong = routeFault(route);
		if (wrong) return refuse(wrong);
	}
	if (routes.flat().length > mostPoints)
		return refuse(`has ${routes.flat().length} points in its routes; write ${mostPoints} at most`);
	const stops = routes.flat().filter((stop) => !pointIn(stop));
	const places = idsIn([attributes.places ?? '', ...stops].join(' '));
	if (places.length === 0)
		return refuse('names no place; write the ids of places, as :::map{places="kerman tehran"}');
	if (places.length > mostPlaces)
		return refuse(
			`names ${places.length} places; choose ${mostPlaces} at most, as names of more find no room`,
		);
	const tint = idsIn(attributes.tint).map((code) => (code === 'none' ? code : code.toUpperCase()));
	const unknown = tint.find((code) => code !== 'none' && !isCountry(code));
	if (unknown) return refuse(tintFault(attributes.tint ?? '', language));
	if (tint.length > 1 && tint.includes('none'))
		return refuse('has tint="none" beside codes of countries; write none, or the codes');
	return { places, routes: routes.map((route) => route.join(' ')), tint, flags };
}

/** Says what is wrong with a route. */
function routeFault(route: readonly string[]): string | undefined {
	const [first = '', last = ''] = [route[0], route.at(-1)];
	const noPoint = route.find((stop) => /^[-+\d.,°]+$/.test(stop) && !pointIn(stop));
	if (noPoint)
		return `has "${noPoint}" in its route, which is no point; write degrees north, a comma and degrees east without a blank, as route="suez 20.5,38.2 aden"`;
	if (route.length < 2) return `has a route of one place; write where it ends too, as route="${first} aden"`;
	const end = [first, last].find((stop) => pointIn(stop));
	if (end)
		return `has a route that begins or ends at the point ${end}; write a place there, whose name the text under the map can say, as route="suez 20.5,38.2 aden"`;
	return undefined;
}

function nameOf(code: string, language: string): string | undefined {
	return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
}

/** True for a code in use: `Intl` also has names for those of states that are no more, such as YD, under the code of today. */
function isCountry(code: string): boolean {
	if (!/^[A-Z]{2}$/.test(code)) return false;
	return new Intl.Locale(`und-${code}`).region === code && nameOf(code, 'en') !== undefined;
}

/** Says what is wrong with a tint, and which code is meant where it is the name of a country. */
function tintFault(tint: string, language: string): string {
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountry);
	const plain = (name: string | undefined) => name?.toLowerCase().normalize('NFKC');
	const meant = codes.find((code) =>
		['en', language].some((each) => plain(nameOf(code, each)) === plain(tint.trim())),
	);
	return `has tint="${tint}", which is no code of a country (ISO 3166-1); write ${meant ? `tint="${meant.toLowerCase()}"` : 'two letters for each, as tint="ir"'}`;
}
