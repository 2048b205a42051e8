import { expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import type { Place } from '../../src/reading/files/place.ts';
import { frontView } from '../../src/view/front-view.ts';
import { articleReading, authorReading, placeReading } from './readings.ts';

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
const blocks = [
	{ kind: 'key-points', attributes: {}, place: at },
	{ kind: 'map', attributes: { places: ['quay'], caption: 'The quay' }, place: at },
];

test.each([
	['its image, though it has a map', { image }, { image, file: 'content/articles/lead.md' }, undefined],
	['its first map', {}, undefined, 'The quay'],
])('a lead is shown with %s', (_, data, leadImage, caption) => {
	const lead = { ...articleReading('lead', data), blocks };
	const view = frontView(makeArchive([lead, authorReading('desk'), placeReading('quay')], cutOff), {
		seconds: [],
	});
	expect(view.leadImage).toEqual(leadImage);
	expect(view.leadMap?.caption).toBe(caption);
});
