import { describe, expect, test } from 'vitest';
import { article, desk, scratchContent } from '../unit/scratch-folder.ts';
import { deskSays } from './desk-says.ts';

/** What near-name says of one article in an archive whose articles say `others`. */
async function remarks(
	text: string,
	others: string[],
	files: Record<string, string> = {},
): Promise<string[]> {
	const archive = Object.fromEntries(
		others.map((other, index) => [`articles/old-${index}.md`, article({}, other)]),
	);
	scratchContent({ ...desk, ...archive, ...files, 'articles/new.md': article({}, text) });
	const { messages } = await deskSays();
	return messages
		.filter(({ ruleId }) => ruleId === 'near-name')
		.map(({ file, reason }) => `${file?.split('/').at(-1)} ${reason}`);
}

const known = Array(3).fill('Yesterday Jonas Alterman spoke.');
const person = { 'people/jonas-alterman.md': '---\nname: Jonas Alterman\ndescription: A speaker.\n---\n' };

describe('near-name', { timeout: 30_000 }, () => {
	test('flags a name one letter off a name of three articles', async () => {
		expect(await remarks('So said Jonas Altermen.', known)).toEqual([
			'new.md "Jonas Altermen" is one letter off "Jonas Alterman", which stands in 3 articles; find out which is right',
		]);
	});

	test('flags a name one letter off a person who has a file', async () => {
		expect(await remarks('So said Jonas Altreman.', [], person)).toEqual([
			'new.md "Jonas Altreman" is one letter off "Jonas Alterman", which has a file; find out which is right',
		]);
	});

	test('flags a name without the accent that the file of the person has', async () => {
		const file = { 'people/ana.md': '---\nname: Ana Martínez\ndescription: A speaker.\n---\n' };
		expect(await remarks('So said Ana Martinez.', [], file)).toEqual([
			'new.md "Ana Martinez" is one letter off "Ana Martínez", which has a file; find out which is right',
		]);
	});

	test('flags another spelling of a person who has a file, two letters off', async () => {
		const file = { 'people/rafael.md': '---\nname: Rafael Grossi\ndescription: A speaker.\n---\n' };
		expect(await remarks('So said Raphael Grossi.', [], file)).toEqual([
			'new.md "Raphael Grossi" is two letters off "Rafael Grossi", which has a file; find out which is right',
		]);
	});

	test('flags a name of one word that is one letter off that of a file', async () => {
		const file = {
			'organisations/houthis.md': '---\nname: Houthis\ndescription: A movement.\ntype: movement\n---\n',
		};
		expect(await remarks('The Hothis’ own count and that of the Houthis differ.', [], file)).toEqual([
			'new.md "Hothis" is one letter off "Houthis", which has a file; find out which is right',
		]);
		expect(await remarks('The Houthi count.', [], file)).toEqual([]);
		expect(await remarks('So said Hothis.', Array(2).fill('So said Hothis.'), file)).toEqual([]);
	});

	test.each([
		[
			'an accent that the archive has lost',
			'So said Ana Martínez.',
			Array(3).fill('Yesterday Ana Martinez spoke.'),
		],
		['two articles are no archive', 'So said Jonas Altermen.', known.slice(1)],
		['a known name is right', 'So said Jonas Alterman.', known],
		[
			'an English word is no misspelling',
			'The Harbour Services met.',
			Array(3).fill('See the Harbour Service.'),
		],
		[
			'a first name that others bear too',
			'So said Jonah Alterman, Jonah Weber.',
			[...known, ...Array(3).fill('See Jonah Haber.')],
		],
		['a name two letters off', 'So said Jonas Oltermen.', known],
	])('%s', async (_, text, others) => {
		expect(await remarks(text, others)).toEqual([]);
	});
});
