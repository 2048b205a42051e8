import { describe, expect, test } from 'vitest';
import { firstResults } from '../../src/scripts/search/query/results.ts';
import { smallLibrary } from './small-library.ts';

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
	const { ask, asked } = smallLibrary(texts);

	test('has the page with the word itself, and none with words that begin like it', async () => {
		expect((await ask('un')).all).toEqual(['un']);
	});

	test('corrects a word that no page has, and says so', async () => {
		expect(await ask('kermna bombing')).toMatchObject({
			...{ corrected: 'kerman bombing', whole: 1, all: ['kerman'] },
			words: ['kerman', 'bombing'],
		});
	});

	test('corrects the word, and not others that have it in them', async () => {
		expect((await ask('kermnashahr, (kermna)')).corrected).toBe('kermnashahr, (kerman)');
	});

	test('searches the words as typed if asked to', async () => {
		expect(await ask('kermna', { literal: true })).toMatchObject({ ids: [], corrected: undefined });
	});

	test('does not fetch the vocabulary for words that are there', async () => {
		const before = asked.vocabulary;
		await ask('kerman bombing');
		expect(asked.vocabulary).toBe(before);
	});

	test('takes the beginning of a word for an unfinished word', async () => {
		expect(await ask('kerm')).toMatchObject({ ids: ['kerman'], corrected: undefined });
		expect(await ask('scho', { open: true })).toMatchObject({ whole: 3 });
	});

	test('finds nothing for a word like no other', async () => {
		expect(await ask('xylophonist')).toMatchObject({ ids: [], whole: 0, corrected: undefined });
	});

	test('comes with the nearest words where it finds nothing', async () => {
		expect((await ask('skooolz')).nearest?.[0]).toBe('schools');
	});

	test('leaves out the small words of a question', async () => {
		expect(await ask('what is the bombing in Kerman')).toMatchObject({ ids: ['kerman'], whole: 1 });
	});

	test('keeps small words if nothing else is there, or if they are written large', async () => {
		expect((await ask('the')).ids).toHaveLength(5);
		expect((await ask('IT Kerman')).whole).toBe(0);
	});

	test('offers pages with most of the words where none has all', async () => {
		expect(await ask('Erbil strike Geneva')).toMatchObject({ ids: ['erbil'], whole: 0 });
	});

	test('excludes a word, and not those that begin like it', async () => {
		expect((await ask('schools -iraq')).ids).toEqual(['warning']);
		expect((await ask('schools NOT iraq')).ids).toEqual(['warning']);
		expect((await ask('schools -war')).ids.sort()).toEqual(['blair', 'warning']);
	});

	test.each(['erbil OR geneva', 'erbil or geneva', 'erbil | geneva', 'erbil|geneva'])(
		'joins words by %s',
		async (query) => {
			expect((await ask(query)).ids.sort()).toEqual(['erbil', 'un']);
		},
	);

	test('holds to a phrase beside other words, with quotes of any kind', async () => {
		for (const query of ['iraq "spoke on schools"', 'iraq “spoke on schools”', 'iraq «spoke on schools»'])
			expect((await ask(query)).all, query).toEqual(['brown']);
	});

	test('has the newer of two equal pages first', async () => {
		expect((await ask('blair')).ids).toEqual(['blair', 'warning']);
	});

	test('gives French ET and other words of other languages no meaning of their own', async () => {
		expect(await smallLibrary({ et: 'At 5 pm ET the vote began', other: 'A vote' }).ask('ET')).toMatchObject({
			ids: ['et'],
		});
	});
});

describe('words as people write them', () => {
	const { ask } = smallLibrary({
		far: 'A far-reaching plan for co-operation',
		apart: 'The plan is far reaching',
		joined: 'A farreaching idea of cooperation',
		ivoire: 'A visit to Côte d’Ivoire by Ms O’Brien',
		cup: { title: 'Before the World Cup', text: 'The world cup began' },
		worldcom: 'The fall of Worldcom',
		unworldly: 'A misunderstanding at the counter',
		cpp: 'A course in C++ and C#',
		c: 'A course in C',
		score: 'They drew 0-0 at the break',
		money: 'It cost $5bn, or 42% of 3.3 and 1,250,000 more',
		cafe: 'At the café they passed',
		passe: 'That was passé',
		passed: 'Passengers passed',
		us: 'The U.S. vote',
	});
	const cases: [query: string, found: string[]][] = [
		['far-reaching', ['far', 'joined', 'apart']],
		['farreaching', ['joined', 'far']],
		['"far-reaching"', ['far', 'apart', 'joined']],
		['"far reaching"', ['far', 'apart']],
		['cooperation', ['joined', 'far']],
		['co-operation', ['far', 'joined']],
		['Ivoire', ['ivoire']],
		["d'Ivoire", ['ivoire']],
		['Brien', ['ivoire']],
		['OBrien', ['ivoire']],
		['O’Brien', ['ivoire']],
		['worldcup', ['cup']],
		['misunder standing', ['unworldly']],
		['mis understanding', ['unworldly']],
		['count', ['unworldly']],
		['C++', ['cpp']],
		['C#', ['cpp']],
		['0-0', ['score']],
		['$5bn', ['money']],
		['5bn', ['money']],
		['42 %', ['money']],
		['42%', ['money']],
		['3.3', ['money']],
		['1250000', ['money']],
		['cafe', ['cafe']],
		['passé', ['passe', 'passed', 'cafe']],
		['US', ['us']],
		['U.S.', ['us']],
	];
	test.each(cases)('%s finds %j', async (query, found) => {
		const { all } = await ask(query);
		expect(all.toSorted()).toEqual(found.toSorted());
		if (query === 'passé' || query === 'far-reaching') expect(all[0]).toBe(found[0]);
	});

	test('signs that stand nowhere are left out, and that is said', async () => {
		const given = await ask('€5bn');
		expect(given).toMatchObject({ all: ['money'], notes: [{ kind: 'signs', text: '€5bn' }] });
		expect((await ask('$5bn')).notes).toEqual([]);
	});

	test('a split word is joined and words run together are divided before letters are changed', async () => {
		expect((await ask('worldcup')).corrected).toBe('world cup');
		expect((await ask('misunder standing')).corrected).toBe('misunderstanding');
	});
});

describe('names', () => {
	const { ask } = smallLibrary({
		lone: 'Nobody but Kastelmann was there in the winter',
		other: 'The winter was long, and campaigns were held for health',
		third: 'Winter health campaigns',
	});

	test.each([
		['Kastlemann', 'letters swapped'],
		['Kastelann', 'a letter lost'],
		['Jastelmann', 'another first letter'],
		['akstelmann', 'first letters swapped'],
		['astelmann', 'the first letter lost'],
	])('a name that stands in one text is found as %s: %s', async (query) => {
		expect(await ask(query)).toMatchObject({ all: ['lone'], corrected: 'kastelmann' });
	});

	test.each([
		['ealth ocampaign', 'health campaigns'],
		['hwalth campaign', 'health campaign'],
	])('%s is taken for %s', async (query) => {
		expect((await ask(query)).all).toEqual(['third', 'other']);
	});
});

describe('what is filed', () => {
	const entry = (filter: string, id: string, name: string, aliases: string[] = []) => ({
		...{ filter, id, name, aliases, href: `/${id}/`, count: 1, about: '' },
	});
	const { ask } = smallLibrary(
		{
			bombs: {
				title: 'Bombs',
				text: 'Islamic State said so in Raqqa',
				filed: ['organisation/is', 'author/ada'],
			},
			ferry: { title: 'A ferry', text: 'Ferries in winter', filed: ['topic/ships', 'author/bo'] },
			raqqa: { title: 'Raqqa', text: 'The ferry of Raqqa', filed: ['author/ada'] },
		},
		{
			entries: [
				entry('organisation', 'is', 'Islamic State', ['Daesh', 'Department of Bombs and Ships']),
				entry('topic', 'ships', 'Ships and ports'),
				entry('author', 'ada', 'Ada Marten'),
				entry('author', 'bo', 'Bo Lind'),
			],
		},
	);

	test.each([
		['daesh', ['bombs']],
		['daesh raqqa', ['bombs']],
		['department of bombs and ships raqqa', ['bombs']],
		['ships and ports', ['ferry']],
		['topic:ships', ['ferry']],
		['topic:"ships and ports" winter', ['ferry']],
		['author:marten', ['bombs', 'raqqa']],
		['raqqa author:ada -bombs', ['raqqa']],
		['title:raqqa', ['raqqa']],
		['title:ferry', ['ferry']],
	])('%s finds %j', async (query, found) => {
		expect((await ask(query)).all.toSorted()).toEqual(found);
	});

	test('a name that is no author is searched as a word, and that is said', async () => {
		expect(await ask('author:raqqa')).toMatchObject({
			notes: [{ kind: 'unknown', field: 'author', text: 'raqqa' }],
		});
	});
});

describe('dates', () => {
	const { ask } = smallLibrary({
		feb: { text: 'The vote', day: '2024-02-10' },
		said: { text: 'It began on 3 January 2024 in the north', day: '2024-01-20' },
		storm: { text: 'A storm', day: '2024-01-03' },
		before: { text: 'The vote', day: '2023-12-30' },
	});

	test.each([
		['2024-01-03', ['said', 'storm']],
		['3/1/2024', ['said', 'storm']],
		['3 January 2024', ['said', 'storm']],
		['January 3, 2024', ['said', 'storm']],
		['3rd Jan 2024', ['said', 'storm']],
		['۳/۱/۲۰۲۴', ['said', 'storm']],
		['January 2024', ['said', 'storm']],
		['2024-01', ['said', 'storm']],
		['2024-01-03..2024-02-10', ['feb', 'said', 'storm']],
		['2024-01-03/2024-02-10', ['feb', 'said', 'storm']],
		['3 January 2024 to 10 February 2024', ['feb', 'said', 'storm']],
		['vote 2024-02-01..2024-02-28', ['feb']],
		['2023..2023', ['before']],
	])('%s finds %j', async (query, found) => {
		const given = await ask(query);
		expect(given.all.toSorted()).toEqual(found.toSorted());
		expect(given.notes).toMatchObject([{ kind: 'date' }]);
	});

	test('what is no day of the calendar is searched as it is', async () => {
		expect(await ask('31/2/2024')).toMatchObject({ notes: [] });
		expect(await ask('"3 January 2024"')).toMatchObject({ all: ['said'], notes: [] });
	});
});

test('words in the title, near each other, and as typed come first', async () => {
	const order = async (query: string, texts: Parameters<typeof smallLibrary>[0]) =>
		(await smallLibrary(texts).ask(query)).ids;
	expect(await order('Peters', { other: 'Peter said Peter', right: 'Peters said' })).toEqual([
		'right',
		'other',
	]);
	expect(await order('UN', { other: 'un homme un', right: 'the UN' })).toEqual(['right', 'other']);
	expect(
		await order('red sea', {
			far: 'red flags were seen at a distance from the sea',
			near: 'the red sea and so on and on',
		}),
	).toEqual(['near', 'far']);
	expect(
		await order('kerman', {
			body: { title: 'News', text: 'kerman' },
			title: { title: 'Kerman', text: 'News' },
		}),
	).toEqual(['title', 'body']);
});

describe('a word that texts have only by a coincidence', () => {
	const texts: Record<string, string> = {
		feeder: 'The feeder roads and their service',
		attendance: 'Attendance was low',
		...Object.fromEntries(
			Array.from({ length: 8 }, (_, at) => [`f${at}`, `The federal service, people attend a briefing ${at}`]),
		),
		ferries: 'The ferries of the river service',
	};
	const { ask } = smallLibrary(texts);

	test('is taken for misspelt, where many more texts have another with the rest', async () => {
		expect((await ask('feederal service')).corrected).toBe('federal service');
		expect((await ask('atend briefing')).corrected).toBe('attend briefing');
		expect((await ask('feederal service', { literal: true })).all).toEqual(['feeder']);
	});

	test('stays where it is another form or an unfinished one', async () => {
		expect(await ask('ferry service')).toMatchObject({ corrected: undefined, all: ['ferries'] });
		expect(await ask('attendan low')).toMatchObject({ corrected: undefined, all: ['attendance'] });
		expect((await ask('attenda')).corrected).toBeUndefined();
	});
});

test('of the first results, those whose title has the words as typed come first', async () => {
	const { library, reach, catalogue, ask } = smallLibrary({
		other: {
			title: 'Federal leaders need help',
			text: 'what it needs, federal leaders, leaders federal needs',
		},
		right: { title: 'Why a country with many rivers needs more leaders', text: 'it was' },
	});
	const given = await ask('needs leaders');
	expect(given.ids).toEqual(['other', 'right']);
	const { results } = await firstResults({ library, reach, catalogue }, given, 'the needs leaders', 5);
	expect(results.map(({ text }) => text.url)).toEqual(['right', 'other']);
});

test('a word that was split is joined with a piece that tells nothing, and where texts have both pieces', async () => {
	const { ask } = smallLibrary({
		message: 'A short message service',
		usability: { title: 'Usability of FedRAMP', text: 'usability' },
		...Object.fromEntries(
			Array.from({ length: 6 }, (_, at) => [`f${at}`, `Let us show ${at} times the ability of FedRAMP`]),
		),
	});
	expect(await ask('me ssage service')).toMatchObject({ corrected: 'message service', all: ['message'] });
	const given = await ask('us ability fedramp');
	expect(given).toMatchObject({ corrected: undefined, whole: 7 });
	expect(given.all[0]).toBe('usability');
	// What else is in the query stays in its place.
	expect((await ask('me ssage service 2024-01-01')).notes).toMatchObject([{ kind: 'date' }]);
	expect((await ask('me ssage 2024-01-01 service')).all).toEqual(['message']);
});
