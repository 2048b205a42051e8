import { describe, expect, test } from 'vitest';
import { answer } from '../../src/scripts/search/answer.ts';
import { rerank } from '../../src/scripts/search/rerank.ts';
import { smallLibrary } from './small-engine.ts';

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
