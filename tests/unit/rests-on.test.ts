import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { restsOnSvg } from '../../src/chart/rests-on.ts';
import { en } from '../../src/words/en.ts';
import { fa } from '../../src/words/fa.ts';
import { pageOf, read } from './render-body.ts';

const sources = {
	ap1: { name: 'AP', number: 1, footing: 'named' },
	man: { name: 'A man', number: 2, footing: 'unnamed' },
	irna: { name: 'IRNA', number: 3, footing: 'state' },
} as const;
const claims = [
	{ text: 'First claim', cites: ['irna', 'ap1'] },
	{ text: 'Second claim', cites: ['man', 'irna'] },
	{ text: 'Third claim', cites: [] },
];

const pathsOf = (svg: Element, name: string) =>
	svg.children.filter(
		(child): child is Element =>
			child.type === 'element' && [child.properties.className].flat().includes(name),
	);

/** Where a text begins and what it says. */
const textsOf = (svg: Element) =>
	svg.children
		.filter((child): child is Element => child.type === 'element' && child.tagName === 'text')
		.map(({ properties, children }) => ({
			...{ x: Number(properties.x), y: Number(properties.y), anchor: properties.textAnchor ?? 'start' },
			text: JSON.stringify(children),
		}));

test('a line leads from each claim to each source that it cites, told apart by form and sign', () => {
	const svg = restsOnSvg(claims, sources, { mirrored: false, words: en });
	expect(pathsOf(svg, 'rests-line')).toHaveLength(4);
	expect(pathsOf(svg, 'rests-hatch')).toHaveLength(2);
	expect(pathsOf(svg, 'rests-sign')).toHaveLength(3);
	const forms = ['named', 'unnamed', 'state'].map((name) => pathsOf(svg, `rests-${name}`).length);
	// A sign a source, and its lines.
	expect(forms).toEqual([1 + 1, 1 + 1, 1 + 2]);
	expect(svg.properties.ariaLabel).toBe('Claims: 3. Sources: 3. The list below says which rests on which.');
	const texts = textsOf(svg);
	expect(texts).toHaveLength(6);
	expect(texts.filter(({ anchor }) => anchor === 'end').map(({ x }) => x)).toEqual([275, 275, 275]);
	expect(texts.find(({ text }) => text.includes('2 A man'))?.text).toContain('(unnamed source)');
});

test('sources stand in the order in which lines cross least', () => {
	const texts = textsOf(restsOnSvg(claims, sources, { mirrored: false, words: en }));
	const order = texts.filter(({ anchor }) => anchor === 'start').toSorted((a, b) => a.y - b.y);
	expect(order.map(({ text }) => /[123] \w+/.exec(text)?.[0])).toEqual(['1 AP', '3 IRNA', '2 A']);
});

test('from right to left claims stand at the right', () => {
	const svg = restsOnSvg(claims, sources, { mirrored: true, words: fa });
	const texts = textsOf(svg);
	expect(svg.properties.direction).toBe('rtl');
	expect(texts.filter(({ anchor }) => anchor === 'end').map(({ x }) => x)).toEqual([385, 385, 385]);
});

test('the page has a list with all that is drawn, and a source that names nobody counts for unnamed', () => {
	const { body, facts, messages } = read(
		':::rests-on{unnamed="ap1"}\n- First[^ap1][^ap1] and[^irna] more.\n- Second.\n:::',
		{ sources: ['ap1', 'irna'] },
	);
	expect(messages).toEqual([]);
	expect(facts.blocks[0]?.attributes).toMatchObject({
		claims: ['First and more.', 'Second.'],
		cites: ['ap1 irna', ''],
	});
	const html = pageOf(body, { shown: [{ sources, points: [] }] });
	const list = html.slice(html.indexOf('<details'));
	expect(list).toContain('<li><a href="#source:ap1">1 AP</a> (unnamed source)</li>');
	expect(list).toContain('<li><a href="#source:irna">3 IRNA</a> (state-linked media)</li>');
	expect(html.match(/class="rests-line rests-unnamed"/g)).toHaveLength(2);
	expect(html).not.toContain('named source</li><li>named source');
	expect(html).toContain('<div class="rests-drawing" hidden>');
});
