import { describe, expect, test } from 'vitest';
import { answer } from '../../src/scripts/search/answer.ts';
import { distance } from '../../src/scripts/search/edit-distance.ts';
import { closeness, nearness } from '../../src/scripts/search/nearness.ts';
import { normalise, parseQuery } from '../../src/scripts/search/parse-query.ts';
import { rerank } from '../../src/scripts/search/rerank.ts';
import { corrections, decode, knows } from '../../src/scripts/search/vocabulary.ts';
import { countWords, type VocabularySource, vocabularyFile } from '../../src/search/vocabulary.ts';
import { smallLibrary } from './small-engine.ts';

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
	expect(vocabulary.words).toEqual(['aden', 'claimed', 'kerman', 'کرمان']);
	expect(vocabulary.classes).toEqual([1, 2, 0, 0]);
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

const texts = {
	under: 'The undersecretary is under pressure over the united front',
	un: 'The UN in Geneva: the envoy of the UN spoke',
	kerman: 'The bombing in Kerman killed many; Islamic State claimed the bombing',
	erbil: 'The strike on Erbil was claimed by the guards',
	blair: 'Blair spoke on Iraq and on schools',
	brown: 'Brown spoke on schools and the war in Iraq',
	warning: 'A warning from Blair on schools',
};

describe('an answer', () => {
	const ask = async (query: string, literal = false) => {
		const library = smallLibrary(texts);
		const given = await answer(library, query, { literal });
		return { ...given, ids: given.matches.map(({ id }) => id), asked: library.asked };
	};

	test('has the page with the word itself before those with words that begin like it', async () => {
		expect((await ask('un')).ids[0]).toBe('un');
	});

	test('corrects a word that no page has, and says so', async () => {
		const given = await ask('kermna bombing');
		expect(given).toMatchObject({ corrected: 'kerman bombing', whole: 1 });
		expect(given.ids[0]).toBe('kerman');
		expect(given.words).toEqual(['kerman', 'bombing']);
	});

	test('corrects the word, and not others that have it in them', async () => {
		expect((await ask('kermnashahr, (kermna)')).corrected).toBe('kermnashahr, (kerman)');
	});

	test('searches the words as typed if asked to', async () => {
		expect(await ask('kermna', true)).toMatchObject({ ids: [], corrected: undefined, asked: 0 });
	});

	test('does not fetch the vocabulary for words that are there', async () => {
		expect((await ask('kerman bombing')).asked).toBe(0);
	});

	test('takes the beginning of a word for an unfinished word', async () => {
		expect(await ask('kerm')).toMatchObject({ ids: ['kerman'], corrected: undefined });
	});

	test('finds nothing for a word like no other', async () => {
		expect(await ask('xylophonist')).toMatchObject({ ids: [], whole: 0, corrected: undefined });
	});

	test('leaves out the small words of a question', async () => {
		expect(await ask('what is the bombing in Kerman')).toMatchObject({ ids: ['kerman'], whole: 1 });
	});

	test('keeps small words if nothing else is there, or if they are written large', async () => {
		expect((await ask('the')).ids).toHaveLength(5);
		expect((await ask('IT Kerman')).whole).toBe(0);
	});

	test('offers pages with most of the words where none has all', async () => {
		const given = await ask('Erbil strike Geneva');
		expect(given).toMatchObject({ ids: ['erbil'], whole: 0 });
	});

	test('excludes a word, and not those that begin like it', async () => {
		expect((await ask('schools -iraq')).ids).toEqual(['warning']);
		expect((await ask('schools -war')).ids.sort()).toEqual(['blair', 'warning']);
	});

	test('does not take a number for the beginning of another', async () => {
		const library = smallLibrary({ many: 'killed 940 people', few: 'killed 94 people' });
		for (const [query, id] of [
			['killed 94', 'few'],
			['killed 940', 'many'],
		] as const) {
			const { matches, whole } = await answer(library, query);
			expect(
				matches.slice(0, whole).map((match) => match.id),
				query,
			).toEqual([id]);
		}
	});

	test('does not take a number with a unit for the number, nor for a reason to show a page', async () => {
		const library = smallLibrary({ five: 'the 5 harbours', plan: 'a plan of the harbours' });
		// As Pagefind does with a word that no other begins with.
		const { search } = library.engine;
		library.engine.search = (query, limits) => search(query?.replace(/^5bn$/, '5') ?? null, limits);
		expect(await answer(library, '$5bn')).toMatchObject({ matches: [], whole: 0 });
		const { matches, whole } = await answer(library, '$5bn plan');
		expect([matches.map(({ id }) => id), whole]).toEqual([['plan'], 0]);
	});

	test('joins words by OR', async () => {
		expect((await ask('erbil OR geneva')).ids.sort()).toEqual(['erbil', 'un']);
	});

	test('holds to a phrase beside other words, with quotes of any kind', async () => {
		for (const query of ['iraq "spoke on schools"', 'iraq “spoke on schools”']) {
			const { ids, whole } = await ask(query);
			expect(ids.slice(0, whole), query).toEqual(['brown']);
		}
	});

	test('has the newer of two equal pages first', async () => {
		expect((await ask('blair')).ids).toEqual(['blair', 'warning']);
	});
});

test('words as typed, words near each other and words of the title come first among the hits', () => {
	const hit = (url: string, content: string, title = '') => ({
		hit: { url, content, meta: { title }, filters: {}, weighted_locations: [], sub_results: [] },
		score: 1,
	});
	const order = (words: string[], ...hits: ReturnType<typeof hit>[]) =>
		rerank(hits, words).map(({ hit: { url } }) => url);
	expect(order(['Peters'], hit('other', 'Peter said'), hit('right', 'Peters said'))).toEqual([
		'right',
		'other',
	]);
	expect(order(['UN'], hit('other', 'un homme'), hit('right', 'the UN'))).toEqual(['right', 'other']);
	expect(
		order(
			['red', 'sea'],
			hit('far', 'red flags were seen at a distance from the sea'),
			hit('near', 'red sea'),
		),
	).toEqual(['near', 'far']);
	expect(order(['kerman'], hit('body', 'kerman'), hit('title', 'kerman', 'Kerman'))).toEqual([
		'title',
		'body',
	]);
});
