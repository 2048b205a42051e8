import { gzipSync } from 'node:zlib';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { type Box, placeLabels, widthOf } from '../../src/map/labels.ts';
import { locatorMap, type MapPlace } from '../../src/map/locator-map.ts';
import { firstLanguage } from '../../src/words/locale.ts';
import { dangers } from '../payloads/dangers.ts';

const at = (text: string, latitude: number, longitude: number) => ({
	...{ text, latitude, longitude },
	...{ href: '/', where: `where ${text} is`, approximate: text === 'Near' },
});

const draw = (places: MapPlace[]) => toHtml(locatorMap(places, 'en-GB', firstLanguage.words));

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

	test('is at most 12 kB compressed', () => {
		expect(gzipSync(svg).length).toBeLessThanOrEqual(12_000);
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
		const texts = [...svg.matchAll(/<text ([^>]*)>([^<]*)</g)];
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

test('the countries that the places lie in stand out, and no others', () => {
	const homes = (...places: ReturnType<typeof at>[]) =>
		/class="map-home" d="([^"]*)"/.exec(draw(places))?.[1] ?? '';
	const [kerman, quetta] = [at('Kerman', 30.3, 57.08), at('Quetta', 30.22, 67.025)];
	expect(homes(kerman)).toMatch(/^M/);
	const both = homes(kerman, quetta);
	expect(both).toMatch(/^M/);
	expect(homes(at('A strait', 12.3, 48.5))).toBe('');
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
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
