import { expect, test } from 'vitest';
import { distance } from '../../src/scripts/search/edit-distance.ts';
import { closeness, nearness } from '../../src/scripts/search/nearness.ts';
import { normalise, parseQuery } from '../../src/scripts/search/parse-query.ts';
import { corrections, decode, knows } from '../../src/scripts/search/vocabulary.ts';
import { countWords, type VocabularySource, vocabularyFile } from '../../src/search/vocabulary.ts';

const fileOf = (sources: VocabularySource[]): string => vocabularyFile([countWords(sources)]);

test.each([
	['“red sea”', '"red sea"'],
	['«red sea»', '"red sea"'],
	['£3.3 trillion', '3.3 trillion'],
	['$5bn', '5bn'],
	['war—Syria', 'war Syria'],
	['Ankara–Damascus', 'Ankara Damascus'],
	['Ankara-Damascus', 'Ankara Damascus'],
	['waited…Aleppo', 'waited Aleppo'],
	['Blair -Iraq', 'Blair -Iraq'],
	['Blair - Iraq', 'Blair Iraq'],
	['Blair −Iraq', 'Blair -Iraq'],
	['al-Assad’s', "al Assad's"],
	['U.S. 9/11 50%', 'U.S. 9/11 50%'],
	['  two   spaces ', 'two spaces'],
])('%s is searched as %s', (typed, searched) => {
	expect(normalise(typed)).toBe(searched);
});

const say = (query: string) =>
	parseQuery(query).map(({ terms, phrases, excluded }) =>
		[...terms, ...phrases.map((phrase) => `"${phrase}"`), ...excluded.map((each) => `-${each}`)].join(' '),
	);

test.each([
	['', []],
	['?!', []],
	['red sea', ['red sea']],
	['yemen "red sea" ports', ['yemen ports "red sea"']],
	['yemen “red sea', ['yemen "red sea"']],
	['blair -iraq', ['blair -iraq']],
	['blair -"red sea"', ['blair -red sea']],
	['-iraq', ['-iraq']],
	['blair OR brown', ['blair', 'brown']],
	['tax blair OR brown 2004', ['tax blair 2004', 'tax brown 2004']],
	['OR blair OR', ['OR blair']],
	['blair or brown', ['blair or brown']],
])('%s reads as %j', (query, ways) => {
	expect(say(query)).toEqual(ways);
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
	['solaim', 'soleimani', 1],
	['solaim', 'slain', 2],
	['kerman', 'kermanshah', 0],
	['kermanshahr', 'kerman', 3],
])('the unfinished %s and %s are %i apart', (typed, word, apart) => {
	expect(Math.min(3, distance(typed, word, 2, true))).toBe(apart);
});

test('an unfinished word is corrected to a longer one, a finished one is not', () => {
	const vocabulary = decode(
		fileOf([
			{ title: 'Soleimani', text: '' },
			...Array.from({ length: 9 }, () => ({ title: 'the slain', text: '' })),
		]),
	);
	expect(corrections(vocabulary, 'solaim', 1, true)).toEqual(['soleimani']);
	expect(corrections(vocabulary, 'solaim', 1)).toEqual(['slain']);
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

test.each([
	[[3, 9, 10], 2, 1],
	[[3, 6, 12], 2, 0.5],
	[[3], 2, 0],
	[[3, 4], 1, 0],
])('of the places %j, %i are as close as %d', (places, count, close) => {
	expect(closeness(places, count)).toBeCloseTo(close);
});

test('the vocabulary of volumes counted one by one is that of all', () => {
	const [first, second]: [VocabularySource[], VocabularySource[]] = [
		[
			{ title: 'Kerman', text: 'Bombing claimed' },
			{ title: 'Aden', text: 'claimed once constructor' },
		],
		[{ title: 'Once', text: 'the bombing, Constructor' }],
	];
	expect(vocabularyFile([countWords(first), countWords(second)])).toBe(fileOf([...first, ...second]));
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
	expect(['kerman', 'ker', 'karman'].map((word) => knows(vocabulary, word))).toEqual([
		'whole',
		'start',
		'nothing',
	]);
	expect(corrections(vocabulary, 'kermna', 3)).toEqual(['kerman']);
	expect(corrections(vocabulary, 'xylophonist', 3)).toEqual([]);
	expect(corrections(vocabulary, 'adnne', 3)).toEqual([]);
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
