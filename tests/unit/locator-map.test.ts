import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { visit } from '../../src/body/visit.ts';
import { type LonLat, pointIn } from '../../src/map/frame.ts';
import { type Box, placeLabels, widthOf } from '../../src/map/labels.ts';
import { locatorMap, type MapContent, type MapPlace, sheets } from '../../src/map/locator-map.ts';
import { seas } from '../../src/map/seas.ts';
import { firstLanguage } from '../../src/words/locale.ts';
import { wordsOf } from '../../src/words/words.ts';
import { dangers } from '../payloads/dangers.ts';
import { pageOf, read } from './render-body.ts';

const at = (text: string, latitude: number, longitude: number) => ({
	...{ text, latitude, longitude },
	...{ href: '/', where: `where ${text} is`, approximate: text === 'Near' },
});

const drawn = (map: MapContent, sheet = sheets.column, language = 'en-GB') =>
	locatorMap(map, sheet, language, wordsOf(language) ?? firstLanguage.words);
const draw = (places: MapPlace[]) => toHtml(drawn({ places }).svg);

const maps = {
	'one place': [at('Kerman', 30.3, 57.08)],
	'a region': [
		at('Erbil', 36.19, 44.01),
		at('Idlib', 35.93, 36.63),
		at('Near', 36, 36.5),
		at('Panjgur', 26.97, 64.1),
	],
	'places of one city': [
		at('Tehran', 35.69, 51.39),
		at('Iranian parliament', 35.69, 51.434),
		at('Khomeini Mausoleum', 35.549, 51.367),
		at('Imam Khomeini airport', 35.41, 51.15),
	],
	'many islands': [at('Athens', 37.98, 23.73), at('Heraklion', 35.33, 25.13), at('Oslo', 59.91, 10.75)],
	'half the world': [at('Tehran', 35.69, 51.39), at('Washington', 38.9, -77.04)],
	'both sides of the 180th meridian': [at('Suva', -18.14, 178.44), at('Apia', -13.83, -171.76)],
	'places named in other scripts': [
		at('کرمان', 30.3, 57.08),
		at('काबुल', 34.53, 69.17),
		at('กรุงเทพ', 13.75, 100.5),
		at('יְרוּשָׁלַיִם', 31.78, 35.22),
		at('東京', 35.68, 139.69),
	],
	'a pole': [at('Alert', 82.5, -62.3), at('Barentsburg', 78.06, 14.21)],
};

describe.each(Object.entries(maps))('a map of %s', (_, places) => {
	const svg = draw(places);

	test('is at most 12 kB compressed, all its drawings together', () => {
		const all = Object.values(sheets).map((sheet) => toHtml(drawn({ places }, sheet).svg));
		expect(gzipSync(all.join('')).length).toBeLessThanOrEqual(12_000);
	});

	test('labels every place, says it in words, and has a scale', () => {
		for (const { text } of places) {
			expect(svg).toContain(`>${text}\n</text>`);
			expect(svg).toContain(`${text}, where ${text} is`);
		}
		expect(svg.match(/class="map-point/g)).toHaveLength(places.length);
		expect(svg).toMatch(/class="map-scale">.*>[\d,]+ km\n</s);
	});

	test('is an outline map without styles, its words apart in its text', () => {
		// Presentation attributes, as feeds, reader views and pages without styles have them.
		expect(svg).toMatch(/^<svg [^>]*fill="none" stroke="currentColor"/);
		for (const [, name, attributes] of svg.matchAll(/<(rect|path|circle|line|g) ([^>]*)>/g))
			expect(attributes, name).not.toMatch(/\b(?:fill|stroke)=/);
		const texts = [...svg.matchAll(/<text ([^>]*)>(?:<tspan [^>]*>)?([^<]*)</g)];
		expect(texts.length).toBeGreaterThan(places.length);
		for (const [, attributes, text] of texts) {
			expect(attributes, text).toContain('fill="currentColor" stroke="none"');
			expect(text).toMatch(/\S\n$/);
		}
		const plain = svg.replace(/<[^>]*>/g, '').split('\n');
		for (const { text } of places) expect(plain).toContain(text);
		expect(plain.filter((line) => /^[\d,]+ km$/.test(line))).toHaveLength(1);
	});

	test('draws land, and no number that is none; nothing inline that a policy would stop', () => {
		expect(svg).toMatch(/class="map-land" d="M/);
		expect(svg).not.toMatch(/NaN|undefined|Infinity| style=|<script/);
	});
});

test('marks and joiners take no room', () => {
	expect(widthOf('مي\u200cرَوَد', 20)).toBe(widthOf('ميرود', 20));
});

test('a name that is markup is text in it', () => {
	const svg = draw([at('</text><script>alarm()', 30.3, 57.08)]);
	expect(dangers(svg, ['svg', 'rect', 'path', 'g', 'circle', 'text'])).toEqual([]);
	expect(svg).toContain('>&#x3C;/text>&#x3C;script>alarm()\n</text>');
});

describe('the countries in question', () => {
	const [kerman, quetta] = [at('Kerman', 30.3, 57.08), at('Quetta', 30.22, 67.025)];
	const homes = (map: MapContent) => /class="map-home" d="([^"]*)"/.exec(toHtml(drawn(map).svg))?.[1] ?? '';

	test('are those that the places lie in', () => {
		expect(homes({ places: [kerman] })).toMatch(/^M/);
		expect(homes({ places: [kerman, quetta] })).not.toBe(homes({ places: [kerman, quetta], tint: ['IR'] }));
		expect(homes({ places: [at('A strait', 12.3, 48.5)] })).toBe('');
	});

	test('are those that the map says, or none', () => {
		const places = [kerman, quetta];
		expect(homes({ places, tint: ['IR', 'PK'] })).toBe(homes({ places }));
		expect(homes({ places, tint: [] })).toBe('');
	});

	test('are whole on the map, unless the places would be lost in them', () => {
		const texts = textsOf(drawn({ places: [kerman, at('Tehran', 35.69, 51.39)] }).svg);
		for (const name of ['Iran', 'Afghanistan', 'Pakistan', 'Persian Gulf', 'Caspian Sea'])
			expect(texts, name).toContain(name);
		const moscow = textsOf(drawn({ places: [at('Moscow', 55.75, 37.62)] }).svg);
		expect(moscow).not.toContain('China');
	});
});

/** A map of a route, as an article would ask for one. */
const redSea: MapContent = {
	places: [at('Suez', 30.005, 32.55), at('Bab el-Mandeb', 12.58, 43.33), at('Aden', 12.78, 45.01)],
	routes: [
		{
			line: ['30.005,32.55', '27.7,34', '20,38.9', '12.58,43.33', '12.78,45.01'].map(
				(point) => pointIn(point) as LonLat,
			),
			stops: ['Suez', 'Bab el-Mandeb', 'Aden'],
		},
	],
	tint: ['YE'],
};

/** The texts of a drawing, its lines joined. */
function textsOf(svg: Element): string[] {
	return boxesOf(svg).map(({ text }) => text);
}

/** What the texts, points and numbers of a drawing cover, in boxes: a turned text in several. */
function boxesOf(svg: Element): { text: string; boxes: Box[] }[] {
	const found: { text: string; boxes: Box[] }[] = [];
	visit(svg, 'element', ({ tagName, properties, children }) => {
		const number = (name: string) => Number(properties[name]);
		if (tagName === 'circle' && !['map-sea', 'map-here'].includes(String(properties.className))) {
			const r = number('r') - 0.5;
			const box = { x: number('cx') - r, y: number('cy') - r, width: 2 * r, height: 2 * r };
			if (String(properties.className) === 'map-badge') return;
			found.push({ text: `point at ${number('cx')} ${number('cy')}`, boxes: [box] });
		}
		if (tagName !== 'text') return;
		const lines = children.map((child) =>
			toHtml(child)
				.replace(/<[^>]+>/g, '')
				.trim(),
		);
		const size = number('fontSize');
		const width = Math.max(...lines.map((line) => widthOf(line, size)));
		const { textAnchor, transform } = properties;
		const x = number('x') - (textAnchor === 'middle' ? width / 2 : textAnchor === 'end' ? width : 0);
		const y = number('y') - size * 0.82;
		const height = size * (1 + (lines.length - 1) * 1.15);
		const text = lines.join(' ');
		if (typeof transform !== 'string') {
			found.push({ text, boxes: [{ x, y, width, height }] });
			return;
		}
		const [turn = 0, middleX = 0, middleY = 0] = transform.match(/-?[\d.]+/g)?.map(Number) ?? [];
		const radians = (turn * Math.PI) / 180;
		const steps = Math.ceil(width / 4);
		const boxes = Array.from({ length: steps + 1 }, (_, step) => {
			const along = (step / steps - 0.5) * width;
			const [atX, atY] = [middleX + Math.cos(radians) * along, middleY + Math.sin(radians) * along];
			return { x: atX - size * 0.4, y: atY - size * 0.4, width: size * 0.8, height: size * 0.8 };
		});
		found.push({ text, boxes });
	});
	return found;
}

const every: [string, MapContent][] = [
	...Object.entries(maps).map(([name, places]): [string, MapContent] => [name, { places }]),
	...Object.entries(maps).map(([name, places]): [string, MapContent] => [
		`${name}, with numbers`,
		{ places, numbered: true },
	]),
	['a route', redSea],
	[
		'a crowd',
		{ places: Array.from({ length: 30 }, (_, n) => at(`Place ${n}`, 33 + (n % 6) / 5, 44 + n / 20)) },
	],
];

describe.each(every)('a map of %s', (_, map) => {
	const cases = Object.keys(sheets).flatMap((name) =>
		['en-GB', 'fa'].map((language) => [name as keyof typeof sheets, language] as const),
	);
	test.each(cases)(
		'has in the %s drawing, in %s, no text on another, on a point or over the edge',
		(name, language) => {
			const sheet = sheets[name];
			const { svg } = drawn(map, sheet, language);
			const height = Number(String(svg.properties.viewBox).split(' ')[3]);
			const things = boxesOf(svg).map((thing) => ({ ...thing, isPoint: thing.text.startsWith('point at') }));
			for (const { text, boxes, isPoint } of things)
				for (const { x, y, width, height: high } of boxes)
					if (!isPoint)
						expect(x >= 0 && y >= 0 && x + width <= sheet.width && y + high <= height, text).toBe(true);
			const pairs = things.flatMap((a, index) => things.slice(index + 1).map((b) => [a, b] as const));
			const meeting = pairs
				// Points are as near to each other as the places are, and a number stands on its own.
				.filter(
					([a, b]) => !(a.isPoint && b.isPoint) && !(isNumber(a) && b.isPoint) && !(a.isPoint && isNumber(b)),
				)
				.filter(([a, b]) => a.boxes.some((one) => b.boxes.some((other) => meetBy(one, other, 1))));
			expect(meeting.map(([a, b]) => `${a.text} and ${b.text}`)).toEqual([]);
		},
	);
});

const isNumber = ({ text }: { text: string }) => /^\p{Nd}+$/u.test(text);

test('a map whose names find no room has numbers instead', () => {
	const crowd = every.at(-1)?.[1] as MapContent;
	expect(drawn(crowd, sheets.narrow).numbered).toBe(true);
	expect(drawn({ places: maps['one place'] }, sheets.narrow).numbered).toBe(false);
	expect(textsOf(drawn({ places: maps['a region'], numbered: true }).svg)).toEqual(
		expect.arrayContaining(['1', '2', '3', '4']),
	);
});

test('numbers are those of the language', () => {
	const { svg } = drawn({ places: maps['a region'], numbered: true }, sheets.column, 'fa');
	expect(textsOf(svg)).toEqual(expect.arrayContaining(['۱', '۲', '۳', '۴']));
});

describe('a route', () => {
	test('is a line through all its points, which the text alternative tells', () => {
		const svg = toHtml(drawn(redSea).svg);
		expect(svg).toMatch(/class="map-route" d="M/);
		expect(svg).toContain('Route, as a sketch: Suez, Bab el-Mandeb, Aden.');
	});

	test.each(Object.keys(sheets) as (keyof typeof sheets)[])(
		'leaves room for the name of the sea in the %s drawing',
		(name) => {
			const texts = textsOf(drawn(redSea, sheets[name]).svg);
			for (const text of ['Red Sea', 'Suez', 'Aden', 'Bab el-Mandeb', 'Yemen', 'Saudi Arabia', 'Egypt'])
				expect(texts).toContain(text);
		},
	);
});

test('every sea stands on water, and has a name in each language', () => {
	const reached = seas.filter(({ name, line }) => {
		const [middle = [0, 0]] = line.slice(Math.floor(line.length / 2));
		// Of its ends and its middle, so that its whole line is on the map.
		const places = [line[0], middle, line.at(-1)].map((point) => at('.', point?.[1] ?? 0, point?.[0] ?? 0));
		const without = places.map((place) => ({ ...place, text: '#' }));
		return textsOf(drawn({ places: without, tint: [], numbered: true }, sheets.wide).svg).includes(
			firstLanguage.words.seas[name],
		);
	});
	expect(seas.filter((sea) => !reached.includes(sea)).map(({ name }) => name)).toEqual([]);
});

describe('a map as it is written', () => {
	const blockOf = (attributes: string) => read(`:::map[A]{${attributes}}\n:::`);
	test('takes a route, a tint, numbers and a wide form', () => {
		const { facts, messages } = blockOf(
			'places="aden" route="suez 20.5,38.2 aden; suez amman" tint="ye om" numbered wide',
		);
		expect(messages).toEqual([]);
		expect(facts.blocks[0]?.attributes).toEqual({
			caption: 'A',
			places: ['aden', 'suez', 'amman'],
			routes: ['suez 20.5,38.2 aden', 'suez amman'],
			tint: ['YE', 'OM'],
			flags: ['numbered', 'wide'],
		});
	});

	/** What is written, what is said, and what the cure makes of it. */
	test.each([
		[
			'route="suez"',
			'has a route of one place; write where it ends too, as route="suez aden"',
			'route="suez aden"',
		],
		[
			'route="suez 95.5,38.2 aden"',
			'has "95.5,38.2" in its route, which is no point; write degrees north, a comma and degrees east without a blank',
			'route="suez 20.5,38.2 aden"',
		],
		[
			'route="suez 20.5, 38.2 aden"',
			'has "20.5," in its route, which is no point',
			'route="suez 20.5,38.2 aden"',
		],
		[
			'route="20.5,38.2 aden"',
			'begins or ends at the point 20.5,38.2; write a place there',
			'route="suez 20.5,38.2 aden"',
		],
		[
			'places="aden" tint="Iran"',
			'no code of a country (ISO 3166-1); write tint="ir"',
			'places="aden" tint="ir"',
		],
		['places="aden" tint="Jemen"', 'write two letters for each, as tint="ir"', 'places="aden" tint="ye"'],
		['places="aden" tint="xx"', 'no code of a country', 'places="aden" tint="ye"'],
		['places="aden" tint="none ye"', 'has tint="none" beside codes', 'places="aden" tint="none"'],
		['places="aden" wide="yes"', 'has wide="yes"; write wide alone', 'places="aden" wide'],
		['wide', 'names no place', 'places="kerman tehran"'],
	])('says of %s what is wrong, and the cure passes', (written, said, cured) => {
		const { messages } = blockOf(written);
		expect(messages).toEqual([expect.stringContaining(said)]);
		expect(messages[0]).toMatch(/^1:1/);
		expect(blockOf(cured).messages).toEqual([]);
	});

	test('says the code of a country by its name in the language of the article', () => {
		const { messages } = read(':::map[A]{places="aden" tint="Jemen"}\n:::', { language: 'de' });
		expect(messages).toEqual([expect.stringContaining('write tint="ye"')]);
	});

	test('without a place that the archive has it is still its caption', () => {
		expect(pageOf(blockOf('places="aden"').body)).toContain('<strong>A</strong>');
	});
});

test('labels keep off each other, points, edges and what is taken', () => {
	const points = Array.from({ length: 12 }, (_, index) => ({
		text: `Place number ${index}`,
		x: 300 + (index % 4) * 25,
		y: 200 + Math.floor(index / 4) * 25,
	}));
	const sheet = { width: 640, height: 440, taken: [{ x: 0, y: 380, width: 120, height: 60 }] };
	const labels = placeLabels(points, 20, sheet).filter((label) => label !== undefined);
	expect(labels.length).toBeGreaterThanOrEqual(8);
	const dots = points.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
	for (const [index, { box, text }] of labels.entries()) {
		const others = [...labels.slice(index + 1).map((other) => other.box), ...dots, ...sheet.taken];
		expect(
			others.filter((other) => meet(box, other)),
			text,
		).toEqual([]);
		expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 640 && box.y + box.height <= 440).toBe(true);
		expect(box.width).toBeCloseTo(widthOf(text, 20));
	}
});

function meet(a: Box, b: Box): boolean {
	return meetBy(a, b, 0);
}

/** @param least how far they reach into each other at least */
function meetBy(a: Box, b: Box, least: number): boolean {
	return (
		a.x + least < b.x + b.width &&
		b.x + least < a.x + a.width &&
		a.y + least < b.y + b.height &&
		b.y + least < a.y + a.height
	);
}
