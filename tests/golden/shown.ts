import { listIn, textIn } from '../../src/body/blocks/block.ts';
import { pointIn } from '../../src/map/frame.ts';
import type { WrittenBlock } from '../../src/reading/body/body-facts.ts';

const link = (collection: string, id: string) => ({ href: `/${collection}/${id}/`, text: id });
const text = (value: string) => ({ type: 'text' as const, value });
const mark = { type: 'citation' as const, sources: [{ source: 'ap1', number: 1, times: 1 }] };
const event = {
	date: { iso: '2024-01-03', text: '3 January 2024' },
	label: [text('A bridge is shut in quay'), mark],
};

/** What a View would show in each kind of block. */
export function shownIn(block: WrittenBlock): unknown {
	switch (block.kind) {
		case 'map':
			return {
				caption: textIn(block, 'caption'),
				language: 'en-GB',
				places: listIn(block, 'places').map((id, index) => ({
					...link('places', id),
					...{ latitude: 30 + index, longitude: 57, approximate: index === 1, where: 'Norland' },
				})),
				routes: listIn(block, 'routes').map((route) => ({
					line: route.split(' ').map((stop, index) => pointIn(stop) ?? [57 - index, 30]),
					stops: route.split(' ').filter((stop) => !pointIn(stop)),
				})),
				tint: listIn(block, 'tint').length > 0 ? listIn(block, 'tint') : undefined,
				numbered: listIn(block, 'flags').includes('numbered'),
				wide: listIn(block, 'flags').includes('wide'),
			};
		case 'who':
			return {
				entries: ['people', 'organisations'].flatMap((collection) =>
					listIn(block, collection).map((id) => ({ ...link(collection, id), description: `What ${id} is.` })),
				),
			};
		case 'timeline':
			return { events: [{ ...event, place: link('places', 'quay') }, { ...event, toll: [text('2 hurt')] }] };
		case 'key-points':
			return { points: [[text('One.'), mark], [text('Two.')]] };
		case 'story-so-far':
			return {
				...{ story: link('stories', 'bridge'), count: 2 },
				earlier: [{ ...link('articles', 'shut'), description: 'It was shut.', date: event.date }],
			};
		case 'rests-on':
			return {
				sources: {
					ap1: { name: 'AP', number: 1, footing: 'named' },
					un2: { name: 'United Nations', number: 2, footing: 'unnamed' },
				},
				points: [{ text: [{ type: 'text', value: 'One.' }], cites: ['ap1'] }],
			};
		case 'table':
		case 'chart':
			return { csv: 'table-1.csv' };
		default:
			return undefined;
	}
}
