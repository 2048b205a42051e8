import { describe, expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import { spokenLanguages, type Words, wordsOf } from '../../src/words/words.ts';

type Phrase = string | ((...values: unknown[]) => string);

/** Every phrase of a language with its path: `kinds.analysis`. */
function phrasesOf(words: object, above = ''): [path: string, phrase: Phrase][] {
	return Object.entries(words).flatMap(([name, value]: [string, Phrase | object]) =>
		typeof value === 'object' ? phrasesOf(value, `${above}${name}.`) : [[above + name, value]],
	);
}

/** What a phrase says for some values; every parameter of a phrase is a number or something that is put in as it is. */
function said(phrase: Phrase, ...values: unknown[]): string {
	return typeof phrase === 'string' ? phrase : phrase(...values);
}

const phrase = (words: Words, path: string): Phrase =>
	path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], words) as Phrase;

const paths = phrasesOf(en).map(([path]) => path);
/** Phrases that count: they group thousands. */
const counting = paths.filter(
	(path) => typeof phrase(en, path) === 'function' && said(phrase(en, path), 1234, 1234).includes('1,234'),
);
const values = [21, 34, 57, 68, 79];

/** Phrases that are rightly the same in English. */
const alike: Readonly<Record<string, readonly string[]>> = {
	de: ['feed', 'fileFacts', 'markdown', 'sourceKinds.interview'],
	es: ['coordinates', 'fileFacts', 'markdown', 'original'],
	it: ['coordinates', 'fileFacts', 'markdown'],
	fr: [
		...['collections.articles', 'collections.organisations', 'collections.pages', 'coordinates'],
		...['countedArticles', 'countedSources.document', 'kinds.opinion', 'markdown', 'notes', 'original'],
		...['pageOf', 'pages', 'source', 'sourceKinds.document', 'sourceNumber', 'sourceSum', 'sources'],
	],
};

/** Phrases that say a number in words or not at all, by the number. */
const withoutNumber: Readonly<Record<string, (path: string, count: number) => boolean>> = {
	en: (path, count) => path === 'factsOlderThan' && count === 1,
	de: (path, count) => path === 'factsOlderThan' && count === 1,
	es: (path, count) => path === 'factsOlderThan' && count === 1,
	it: (path, count) => path === 'factsOlderThan' && count === 1,
	fr: (path, count) => path === 'factsOlderThan' && count <= 1,
	fa: (path, count) => path === 'factsOlderThan' && count <= 1,
	// Arabic says one and two by the form of the noun.
	ar: (_, count) => count === 1 || count === 2,
};

describe.each(spokenLanguages)('the words of %s', (language) => {
	const words = wordsOf(language) as Words;
	const digits = new Intl.NumberFormat(language);
	const shows = (text: string, value: number) =>
		text.includes(digits.format(value)) || text.includes(String(value));

	test('count in the digits of the language', () => {
		expect(counting.length).toBeGreaterThan(10);
		const silent = counting.flatMap((path) =>
			[0, 1, 2, 3, 11, 100]
				.filter((count) => !withoutNumber[language]?.(path, count))
				.map((count) => [path, count, said(phrase(words, path), count, count)] as const)
				.filter(([, count, text]) => !text.includes(digits.format(count))),
		);
		expect(silent).toEqual([]);
	});

	test('say all that they are told', () => {
		for (const path of paths) {
			const told = values.filter((value) => said(phrase(en, path), ...values).includes(String(value)));
			const text = said(phrase(words, path), ...values);
			expect(
				told.filter((value) => !shows(text, value)),
				`${path}: ${text}`,
			).toEqual([]);
		}
	});

	test('leave a # only where a script of the page replaces it', () => {
		const open = (all: Words) => paths.filter((path) => said(phrase(all, path), ...values).includes('#'));
		expect(open(words)).toEqual(open(en));
	});

	test('are set as print sets them', () => {
		for (const path of paths) {
			const text = said(phrase(words, path), ...values);
			expect(text, path).not.toMatch(/['"]|\.\.\.| {2}/);
			if (!path.startsWith('list')) expect(text, path).toBe(text.trim());
			// The colon of a field of queries is syntax.
			const prose = text.replace(/\b(?:author|title|topic):/g, '');
			if (language === 'fr') expect(prose, path).not.toMatch(/[^\u00a0][:;?!»]|«[^\u00a0]/);
			if (language === 'fa') expect(text, path).not.toMatch(/[يك,;?]/);
			if (language === 'ar') expect(text, path).not.toMatch(/[یک,;?]/);
		}
	});
});

test.each(spokenLanguages.filter((language) => language !== 'en'))(
	'no phrase of %s is left in English',
	(language) => {
		const words = wordsOf(language) as Words;
		const same = paths.filter((path) => {
			const text = said(phrase(en, path), ...values);
			return /\p{L}/u.test(text) && said(phrase(words, path), ...values) === text;
		});
		expect(same.sort()).toEqual(alike[language] ?? []);
	},
);
