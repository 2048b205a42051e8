import { describe, expect, test, vi } from 'vitest';
import type { SiteSettings } from '../../src/schema/site.ts';

vi.mock('#site', async (original) => {
	const { site } = await original<{ site: SiteSettings }>();
	const further = (name: string) => ({ name, tagline: name, description: name });
	return { site: { ...site, languages: { fa: further('بندر'), 'pt-BR': further('Porto') } } };
});

const { idIn, languageParts, partOfId } = await import('../../src/addresses/languages.ts');
const { contentAt, pagePath, textPageAt } = await import('../../src/addresses/paths.ts');
const { houseOwner } = await import('../../src/addresses/house.ts');
const { makeArchive } = await import('../../src/archive/archive.ts');
const { isBehind, originalOf, versionsOf } = await import('../../src/archive/translations.ts');
const { cardViews } = await import('../../src/view/card-view.ts');
const { redirectsOf } = await import('../../src/redirect/redirects.ts');
const { articleReading, authorReading, placeReading } = await import('./readings.ts');

describe('the name of a file', () => {
	test.each([
		['bridge', 'bridge', 'en-GB', '/articles/bridge/'],
		['bridge.fa', 'bridge', 'fa', '/fa/articles/bridge/'],
		['پل.fa', 'پل', 'fa', '/fa/articles/پل/'],
		['bridge.pt-br', 'bridge', 'pt-BR', '/pt-br/articles/bridge/'],
		// No language of this site: the end of a name as any other.
		['bridge.de', 'bridge.de', 'en-GB', '/articles/bridge.de/'],
	])('%s says the language and the address', (id, name, language, path) => {
		const [ownName, part] = partOfId(id);
		expect([ownName, part.language]).toEqual([name, language]);
		expect(pagePath({ collection: 'articles', id })).toBe(path);
		expect(idIn(part, ownName)).toBe(id);
	});
});

test('everything but articles and pages has a page in each language, and a path leads back to its file', () => {
	expect(languageParts.map(({ path }) => pagePath({ collection: 'people', id: 'ada' }, path))).toEqual([
		'/people/ada/',
		'/fa/people/ada/',
		'/pt-br/people/ada/',
	]);
	expect(contentAt('/fa/people/ada/')).toEqual({ collection: 'people', id: 'ada' });
	expect(contentAt('/fa/articles/bridge/')).toEqual({ collection: 'articles', id: 'bridge.fa' });
	expect(contentAt('/fa/about/')).toBeUndefined();
	expect(textPageAt('/fa/about/')).toBe('about.fa');
	expect(textPageAt('/about/')).toBe('about');
});

test('the house owns its pages in every language', () => {
	for (const path of ['/fa/', '/fa/search/', '/pt-br/corrections/', '/fa/people/', '/FA/search/index.html'])
		expect(houseOwner(path), path).toBeDefined();
	for (const path of ['/fa/old-name/', '/de/search/', '/fax/'])
		expect(houseOwner(path), path).toBeUndefined();
});

const cutOff = Temporal.Instant.from('2024-06-01T00:00:00Z');
const place = placeReading('quay');
const names = { authors: ['desk'], places: ['quay'] };
const original = articleReading('bridge', {
	...names,
	published: '2024-03-01',
	corrections: [{ date: '2024-04-02', kind: 'correction', text: 'The number.' }],
});
const archiveOf = (...rows: Parameters<typeof makeArchive>[0][number][]) =>
	makeArchive([original, place, authorReading('desk'), ...rows], cutOff);

describe('an archive in another language', () => {
	const translated = {
		...place,
		data: { ...place.data, translations: { fa: { name: 'اسکله', description: 'کنار رود', aliases: [] } } },
	} as unknown as typeof place;

	test('has its own articles, and what they name in its words', () => {
		const fa = makeArchive(
			[
				original,
				translated,
				authorReading('desk'),
				articleReading('bridge.fa', { ...names, translation: {} }),
			],
			cutOff,
		).all[1];
		expect(fa?.articles.map(({ id }) => id)).toEqual(['bridge.fa']);
		expect(fa?.content.places.get('quay')?.data.name).toBe('اسکله');
		expect(fa?.content.places.get('quay')?.language).toBeUndefined();
		// Without a translation it stays as it is, marked with its language.
		expect(fa?.content.authors.get('desk')?.language).toBe('en-GB');
	});

	test('knows versions both ways, by name or by what is named, and which are behind', () => {
		const early = articleReading('bridge.fa', { ...names, translation: {}, published: '2024-03-30' });
		const late = articleReading('ponte.pt-br', {
			...names,
			translation: { of: 'bridge' },
			published: '2024-05-01',
		});
		const archive = archiveOf(early, late);
		expect(versionsOf(archive, original).map(({ article }) => article.id)).toEqual([
			'bridge',
			'bridge.fa',
			'ponte.pt-br',
		]);
		for (const [translation, behind] of [
			[early, true],
			[late, false],
		] as const) {
			const found = originalOf(archive, translation);
			expect(found?.article.id).toBe('bridge');
			expect(found && isBehind(translation, found)).toBe(behind);
		}
		expect(originalOf(archive, original)).toBeUndefined();
	});

	test('an article that is nowhere else has no other version', () => {
		expect(versionsOf(archiveOf(), original)).toEqual([]);
	});
});

test('an old address leads to the page in its own language', () => {
	const moved = {
		...place,
		data: { ...place.data, redirectFrom: ['/places/pier/', '/fa/places/pier/', '/pt-br/places/pier/'] },
	} as unknown as typeof place;
	const archive = makeArchive(
		[original, moved, authorReading('desk'), articleReading('x.fa', names)],
		cutOff,
	);
	const to = Object.fromEntries(redirectsOf(archive).map((redirect) => [redirect.from, redirect.to]));
	expect(to).toMatchObject({
		'/places/pier/': '/places/quay/',
		'/fa/places/pier/': '/fa/places/quay/',
		// No article in that language names it.
		'/pt-br/places/pier/': '/places/quay/',
	});
});

test('the newest articles of all languages together have cards of their own', () => {
	const many = Array.from({ length: 990 }, (_, at) => articleReading(`a${at}`, { published: '2024-03-01' }));
	const persian = (id: string, published: string) => articleReading(`${id}.fa`, { published });
	const archive = makeArchive(
		[
			...many,
			...Array.from({ length: 20 }, (_, at) => persian(`new${at}`, `2024-03-${10 + (at % 10)}`)),
			persian('old', '2019-01-01'),
			articleReading('old', { published: '2018-01-01' }),
			authorReading('desk'),
		],
		Temporal.Instant.from('2024-06-01T00:00:00Z'),
	);
	const [english, farsi] = archive.all.map((each) => cardViews(each));
	expect(farsi?.has('articles/new0.fa')).toBe(true);
	expect(farsi?.has('articles/old.fa')).toBe(false);
	expect(farsi?.has('fa/years/2019')).toBe(true);
	expect(english?.has('articles/old')).toBe(false);
	expect(english?.has('years/2018')).toBe(true);
});
