import { expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import type { AnyReading } from '../../src/reading/reading.ts';
import { person } from '../../src/schema/entity.ts';
import { indexPages } from '../../src/view/index-view.ts';
import { siteLanguages } from '../../src/words/locale.ts';
import { articleReading, authorReading } from './readings.ts';

function personReading(id: string, name: string, familyName?: string): AnyReading {
	const data = person.parse({ name, description: 'x', ...(familyName && { familyName }) });
	return { ...articleReading(id), collection: 'people', data };
}

/** The names of the index of people, by letter, in a language. */
function listed(language: string, ...names: [name: string, familyName?: string][]) {
	const people = names.map(([name, familyName], at) => personReading(`p${at}`, name, familyName));
	const article = articleReading('a', { people: people.map(({ id }) => id) });
	const [first] = siteLanguages;
	const archive = makeArchive(
		[article, ...people, authorReading('desk')],
		Temporal.Instant.from('2024-06-01T12:00:00Z'),
		[{ ...first, language } as (typeof siteLanguages)[number]],
	);
	const page = [...indexPages(archive)].find(({ params }) => params.collection === 'people');
	return page
		?.view()
		.groups.map(({ letter, entries }) => [
			letter,
			...entries.map(({ text, parts }) => parts?.join('|') ?? text),
		]);
}

test('people are listed by family name where it is known', () => {
	expect(
		listed(
			'en',
			['Ada Marten', 'Marten'],
			['Zoe Adler', 'Adler'],
			['Madame X'],
			['Li Na', 'Li'],
			['Bo al-Saadi', 'Saadi'],
		),
	).toEqual([
		['A', 'Zoe |Adler|'],
		['L', 'Li Na'],
		['M', 'Madame X', 'Ada |Marten|'],
		['S', 'Bo al-|Saadi|'],
	]);
});

test('the order is that of the language', () => {
	const names: [string, string][] = [
		['A. Örn', 'Örn'],
		['A. Zorn', 'Zorn'],
	];
	expect(listed('de', ...names)?.map(([letter]) => letter)).toEqual(['O', 'Z']);
	expect(listed('sv', ...names)?.flatMap(([, ...entries]) => entries)).toEqual(['A. |Zorn|', 'A. |Örn|']);
	expect(
		listed('fa', ['علی گلی', 'گلی'], ['رضا پارسا', 'پارسا'], ['نور بهار', 'بهار'])?.map(([letter]) => letter),
	).toEqual(['ب', 'پ', 'گ']);
});

test('a family name that is no part of the name is refused, in a translation too', () => {
	const { error } = person.safeParse({
		...{ name: 'Ada Marten', description: 'x', familyName: 'Martin' },
		translations: { fa: { name: 'آدا مارتن', description: 'x', familyName: 'مارتین' } },
	});
	expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
		'familyName: "Martin" is no part of "Ada Marten"; write it as it stands in the name',
		'translations.fa.familyName: "مارتین" is no part of "آدا مارتن"; write it as it stands in the name',
	]);
});
