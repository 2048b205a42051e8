import { describe, expect, test } from 'vitest';
import { article, desk, scratchContent } from '../unit/scratch-folder.ts';
import { deskSays } from './desk-says.ts';

const quay = {
	'places/quay.md':
		'---\nname: North Quay\ndescription: A quay.\ncountry: Norland\nlatitude: 1\nlongitude: 1\n---\n',
};

type Event = { date?: string; place?: string | undefined; toll?: string };

/** What event-toll says of articles with these `events`. */
async function remarks(...articles: Event[][]): Promise<string[]> {
	const files = articles.map((events, index) => {
		const list = events.map((event) => ({ date: '2024-01-03', label: 'Blast', place: 'quay', ...event }));
		return [`articles/a${index + 1}.md`, article({ events: JSON.stringify(list) }, 'The quay was hit.')];
	});
	scratchContent({ ...desk, ...quay, ...Object.fromEntries(files) });
	const { messages } = await deskSays();
	return messages
		.filter(({ ruleId }) => ruleId === 'event-toll')
		.map(({ file, reason, note }) => [file, reason, note].join(' ').replaceAll(/\S*\/articles\//g, ''));
}

describe('event-toll', { timeout: 30_000 }, () => {
	test('flags the article that gives another toll than most, and shows one that has it', async () => {
		expect(
			await remarks([{ toll: '94 dead, the mayor said' }], [{ toll: '94 dead' }], [{ toll: '95 dead (AP)' }]),
		).toEqual([
			'a3.md gives "95 dead" for 3 January 2024, North Quay, where another article gives "94 dead"; bring the two together, or name both with who counted a1.md:6:69  94 dead, the mayor said',
		]);
	});

	test.each<[string, Event[], Event[], number]>([
		['other words for numbers', [{ toll: 'Four people were killed' }], [{ toll: '5 dead' }], 1],
		['other counts of the hurt', [{ toll: '4 dead, 17 injured' }], [{ toll: '4 dead; 6 injured' }], 1],
		['a number that is only the day', [{ toll: '11 dead' }], [{ toll: '94 dead, on 11 January 2024' }], 1],
		['the same number in words', [{ toll: 'Four dead' }], [{ toll: '4 dead' }], 0],
		['both counts named', [{ toll: '94 dead' }], [{ toll: 'At least 94 dead; 95, AP said' }], 0],
		['counts of other things', [{ toll: '94 dead' }], [{ toll: '284 injured' }], 0],
		['another day', [{ toll: '94 dead' }], [{ toll: '95 dead', date: '2024-01-04' }], 0],
		[
			'only the month known',
			[{ toll: '94 dead', date: '2024-01' }],
			[{ toll: '95 dead', date: '2024-01' }],
			0,
		],
		['no place', [{ toll: '94 dead' }], [{ toll: '95 dead', place: undefined }], 0],
		['two events of that day and place', [{ toll: '4 dead' }, { toll: '9 dead' }], [{ toll: '5 dead' }], 0],
	])('%s', async (_, first, second, count) => {
		expect(await remarks(first, second)).toHaveLength(count);
	});
});
