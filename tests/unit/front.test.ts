import type { ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import type { Place } from '../../src/reading/files/place.ts';
import { withoutMarks } from '../../src/routes/render-picture.ts';
import type { Front } from '../../src/schema/front.ts';
import { type FrontView, frontView } from '../../src/view/front-view.ts';
import { articleReading, authorReading, placeReading, storyReading } from './readings.ts';

const cutOff = Temporal.Instant.from('2024-06-01T12:00:00Z');
const days = ['a', 'b', 'c', 'd', 'e'].map((id, index) =>
	articleReading(id, { published: `2024-05-0${index + 1}` }),
);
const archive = makeArchive(
	[...days, articleReading('later', { published: '2024-07-01' }), authorReading('desk')],
	cutOff,
);

test.each([
	['nothing', {}, 'e', ['d', 'c'], ['b', 'a']],
	['a lead', { lead: 'b' }, 'b', ['e', 'd'], ['c', 'a']],
	['seconds', { seconds: ['a', 'b'] }, 'e', ['a', 'b'], ['d', 'c']],
	['all', { lead: 'a', seconds: ['b', 'c'] }, 'a', ['b', 'c'], ['e', 'd']],
	['a lead under embargo', { lead: 'later', seconds: ['b'] }, 'e', ['b', 'd'], ['c', 'a']],
])('of five articles and a choice of %s', (_, choice, lead, seconds, latest) => {
	const view = frontView(archive, { seconds: [], ...choice });
	expect(view.lead?.text).toBe(lead);
	expect(view.seconds.map(({ text }) => text)).toEqual(seconds);
	expect(view.latest.map(({ text }) => text)).toEqual(latest);
});

const image = { src: './quay.png', alt: 'A quay' };
const at: Place = [1, 1];
const block = (kind: string, attributes: Record<string, string | string[]> = {}) => ({
	...{ kind, attributes, place: at },
});
const map = block('map', { places: ['quay'], caption: 'The quay' });

test.each([
	[
		'its image, though it has a chart',
		{ image },
		[block('chart')],
		{ image, file: 'content/articles/lead.md' },
		-1,
	],
	['its first chart, though a map comes before it', {}, [block('who'), map, block('chart')], undefined, 2],
	['its first map', {}, [block('key-points'), map], undefined, 1],
	['nothing', {}, [block('table')], undefined, -1],
])('a lead is shown with %s', (_, data, blocks, leadImage, index) => {
	const lead = { ...articleReading('lead', data), blocks };
	const view = frontView(makeArchive([lead, authorReading('desk'), placeReading('quay')], cutOff), {
		seconds: [],
	});
	expect(view.leadImage).toEqual(leadImage);
	expect(view.leadBlock?.index ?? -1).toBe(index);
	if (index === 1) expect(view.leadBlock?.shown).toMatchObject({ caption: 'The quay' });
});

describe('with a story, a number and a quotation', () => {
	const article = (number: number, story?: string) =>
		articleReading(`n${number}`, { published: `2024-05-${10 + number}`, ...(story && { story }) });
	const told = [1, 2, 3, 4, 5, 6].map((number) => article(number, 'bridge'));
	const others = [7, 8, 9].map((number) => article(number));
	const content = [...told, ...others, authorReading('desk'), storyReading('bridge')];
	const view = (choice: Partial<Front>) =>
		frontView(makeArchive(content, cutOff), { seconds: [], ...choice });
	const number = { value: '3 → 4', text: 'Bridges.', article: 'n9' };
	const quote = { text: 'It holds', by: 'Ada', article: 'n1' };
	const everyLink = ({ lead, seconds, number: n, strip, quote: q, latest }: FrontView) =>
		[
			...[lead, ...seconds, n?.teaser, q?.teaser, ...latest].map((teaser) => teaser?.href),
			...(strip?.parts.flatMap(({ teaser, above }) => (above ? [] : [teaser.href])) ?? []),
		].filter((href) => href !== undefined);

	test.each<[string, Partial<Front>]>([
		['nothing', {}],
		['a lead of the story', { lead: 'n6' }],
		['all', { lead: 'n2', seconds: ['n5', 'n8'], story: 'bridge', number, quote }],
		['the lead’s own number and quotation', { lead: 'n1', quote, number: { ...number, article: 'n1' } }],
	])('chosen %s, no article is linked twice', (_, choice) => {
		const links = everyLink(view(choice));
		expect(new Set(links).size).toBe(links.length);
		expect(links.length).toBeGreaterThanOrEqual(choice.lead === undefined ? 9 : 8);
	});

	test('the strip has the latest parts of the story of the lead in order, with their numbers', () => {
		const { strip } = view({ lead: 'n6' });
		expect(strip).toMatchObject({ text: 'bridge', count: 6, feed: '/stories/bridge/atom.xml' });
		expect(strip?.parts.map((part) => [part.number, part.teaser.text, part.above])).toEqual([
			[2, 'n2', false],
			[3, 'n3', false],
			[4, 'n4', false],
			[5, 'n5', false],
			[6, 'n6', true],
		]);
		expect(view({ lead: 'n6' }).stories).toEqual([]);
	});

	test('a story that is not that of the lead has a strip only if it is chosen', () => {
		expect(view({}).strip).toBeUndefined();
		expect(view({}).stories.map(({ text }) => text)).toEqual(['bridge']);
		expect(view({ story: 'bridge' }).strip?.parts).toHaveLength(5);
		expect(view({ story: 'none' }).strip).toBeUndefined();
	});

	test('a number shows the headline of its article if the page has it nowhere else', () => {
		expect(view({ lead: 'n1', number }).number).toMatchObject({ value: '3 → 4', teaser: { text: 'n9' } });
		expect(view({ lead: 'n9', number }).number).toMatchObject({ href: '/articles/n9/', teaser: undefined });
		expect(view({ lead: 'n1', number: { ...number, article: 'none' } }).number).toBeUndefined();
	});
});

test('a chart of the lead has no marks of sources, and no space where one stood', () => {
	const cited = { type: 'citation' as const, sources: [] };
	const text = (value: string) => ({ type: 'text' as const, value });
	const span = (children: ElementContent[]): ElementContent => ({
		...{ type: 'element', tagName: 'span', properties: {}, children },
	});
	expect(withoutMarks([span([text('Harbour Office '), cited]), text('. 530 '), text('people')])).toEqual([
		span([text('Harbour Office')]),
		text('. 530 '),
		text('people'),
	]);
});
