import { expect, test } from 'vitest';
import { distance } from '../../src/scripts/search/edit-distance.ts';
import { nearness } from '../../src/scripts/search/nearness.ts';
import { parseQuery } from '../../src/scripts/search/query/parse-query.ts';
import { corrections as corrected, decode } from '../../src/scripts/search/vocabulary.ts';
import {
	countWords,
	namesFile,
	totalsOf,
	type VocabularySource,
	vocabularyFile,
} from '../../src/search/vocabulary.ts';

const fileOf = (sources: VocabularySource[]): string => vocabularyFile(totalsOf([countWords(sources)]));
const corrections = (...given: Parameters<typeof corrected>) => corrected(...given).map(({ text }) => text);

const say = (query: string, language?: string) =>
	parseQuery(query, language).map(({ parts, excluded }) =>
		[
			...parts.map(({ text, isPhrase, field, isOpen }) =>
				[field && `${field}:`, isPhrase ? `"${text}"` : text, isOpen && '…'].filter(Boolean).join(''),
			),
			...excluded.map(({ text }) => `-${text}`),
		].join(' '),
	);

test.each([
	['', []],
	['?!', []],
	['red sea', ['red sea']],
	['  two   spaces ', ['two spaces']],
	['yemen "red sea" ports', ['yemen "red sea" ports']],
	['yemen “red sea', ['yemen "red sea"']],
	['«red sea»', ['"red sea"']],
	['blair -iraq', ['blair -iraq']],
	['blair −iraq', ['blair -iraq']],
	['blair NOT iraq', ['blair -iraq']],
	['blair AND NOT iraq', ['blair -iraq']],
	['blair - iraq', ['blair iraq']],
	['blair -"red sea"', ['blair -red sea']],
	['-iraq', ['-iraq']],
	['blair OR brown', ['blair', 'brown']],
	['blair or brown', ['blair', 'brown']],
	['blair|brown', ['blair', 'brown']],
	['tax blair OR brown 2004', ['tax blair 2004', 'tax brown 2004']],
	['blair OR brown OR eden', ['blair', 'brown', 'eden']],
	['OR blair OR', ['OR blair OR']],
	['|', []],
	['title:ferry', ['title:ferry']],
	['Title: "red sea" x', ['title:"red sea" x']],
	['author:marten topic:water', ['author:marten topic:water']],
	['note:x', ['note:x']],
	['counc*', ['counc…']],
	['al-Assad’s U.S. 9/11 $5bn', ["al-Assad's U.S. 9/11 $5bn"]],
])('%s reads as %j', (query, ways) => {
	expect(say(query)).toEqual(ways);
});

test.each([
	['de', 'Rhein oder Main NICHT Bonn', ['Rhein -Bonn', 'Main -Bonn']],
	['fr', 'Seine ou Loire', ['Seine', 'Loire']],
	['it', 'Tevere O Arno NON Pisa', ['Tevere -Pisa', 'Arno -Pisa']],
	['en', 'Seine ou Loire', ['Seine ou Loire']],
	['fa', 'تهران یا کرمان', ['تهران', 'کرمان']],
])('in %s, %s reads as %j', (language, query, ways) => {
	expect(say(query, language)).toEqual(ways);
});

test.each([
	['kerman', 'kerman', 0],
	['kermna', 'kerman', 1],
	['kermaan', 'kerman', 1],
	['krman', 'kerman', 1],
	['kervan', 'kerman', 1],
	['soleimani', 'suleimany', 2],
	['iran', 'vienna', 3],
])('%s and %s are %i apart', (a, b, apart) => {
	expect(Math.min(3, distance(a, b, 2))).toBe(apart);
});

test.each([
	[[[4], [5]], 1],
	[[[9], [8]], 1],
	[
		[
			[1, 40],
			[20, 44],
		],
		0.4,
	],
	[[[4], []], 0],
	[[[4]], 0],
])('words at %j are as near as %d', (places, near) => {
	expect(nearness(places)).toBeCloseTo(near);
});

test('the vocabulary of volumes counted one by one is that of all', () => {
	const [first, second]: [VocabularySource[], VocabularySource[]] = [
		[
			{ title: 'Kerman', text: 'Bombing claimed' },
			{ title: 'Aden', text: 'claimed once constructor' },
		],
		[{ title: 'Once', text: 'the bombing, Constructor' }],
	];
	expect(vocabularyFile(totalsOf([countWords(first), countWords(second)]))).toBe(
		fileOf([...first, ...second]),
	);
});

test('the vocabulary has the words of titles and those of two articles, and reads back', () => {
	const file = fileOf([
		{ title: 'Kerman', text: 'bombing claimed kermanshah ٢٠١٤ 42' },
		{ title: 'Aden', text: 'claimed once' },
		{ title: 'Aden', text: 'claimed' },
		{ title: 'کرمان', text: 'claimed' },
	]);
	const vocabulary = decode(file);
	expect(vocabulary.map(({ text }) => text)).toEqual(['aden', 'claimed', 'kerman', 'کرمان']);
	expect(vocabulary.map(({ commonness }) => commonness)).toEqual([1, 2, 0, 0]);
	expect(corrections(vocabulary, 'kermna', 3)).toEqual(['kerman']);
	expect(corrections(vocabulary, 'xylophonist', 3)).toEqual([]);
	expect(corrections(vocabulary, 'adnne', 3)).toEqual([]);
});

test('names of one article are in the file of their volume, and nothing else is', () => {
	const [first, second] = [
		countWords([{ title: 'Kerman', text: 'Kastelmann met Bolten and bolten, and a constructor' }]),
		countWords([{ title: 'Aden', text: 'Zarif met Kerman' }]),
	];
	const words = (own: typeof first) =>
		decode(namesFile(own, totalsOf([first, second]))).map(({ text }) => text);
	expect(words(first)).toEqual(['kastelmann']);
	expect(words(second)).toEqual(['zarif']);
});

const likely = decode(
	fileOf([
		{ title: 'Dawn over Katie Dawson', text: 'the dawn broke' },
		...Array.from({ length: 20 }, () => ({
			title: 'Kate',
			text: 'Katie has a key service at dawn for a keen kite',
		})),
	]),
);

test.each([
	['Dawon', 'dawson', 'a capital speaks for a name'],
	['dawon', 'dawn', 'a small letter for a common word'],
	['Kaite', 'katie', 'letters change places more often than one is lost'],
	['servvice', 'service', 'a letter is doubled'],
	['xate', 'kate', 'another first letter is the last resort'],
])('%s is corrected to %s: %s', (typed, meant) => {
	expect(corrections(likely, typed, 1)).toEqual([meant]);
});
