import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { searchForm } from '../../src/forms/search.ts';
import { type Catalogue, entriesLike, entryNamed } from '../../src/scripts/search/catalogue.ts';
import { daysOf, readState, withValue, writeState } from '../../src/scripts/search/page-state.ts';
import { sayAnswer } from '../../src/scripts/search/say.ts';
import { tokensOf } from '../../src/scripts/search/text/tokens.ts';
import { wordSpans } from '../../src/scripts/search/word-marks.ts';
import { en } from '../../src/words/en.ts';
import { read } from './render-body.ts';

test.each([
	['', ''],
	['?q=pier', '?q=pier'],
	['?q=pier&from=2014&to=2014-08&sort=newest', '?q=pier&from=2014&to=2014-08&sort=newest'],
	['?q=pier&topic=water&topic=bridges&kind=report', '?q=pier&kind=report&topic=water&topic=bridges'],
	['?q=pier&exact=1', '?q=pier&exact=1'],
	['?q=+&from=last+week&to=2014-13&sort=best&older=x&utm_source=x', ''],
	[
		'?q=pier&from=2014-01-03&to=2014-08-31&sort=oldest&older=9',
		'?q=pier&from=2014-01-03&to=2014-08-31&sort=oldest&older=9',
	],
	['?q=a%26b', '?q=a%26b'],
	[`?q=${'a'.repeat(300)}`, `?q=${'a'.repeat(200)}`],
])('the address %s is read and written as %s', (address, written) => {
	expect(writeState(readState(address))).toBe(written);
});

test.each([
	['2014', '2014', '2014-01-01', '2014-12-31'],
	['2014-02', '2014-02', '2014-02-01', '2014-02-28'],
	['2014-02-03', '2014-02-05', '2014-02-03', '2014-02-05'],
])('from %s to %s is from %s to %s', (from, to, first, last) => {
	const days = [first, last].map((day) => Date.parse(`${day}T00:00Z`) / 86_400_000);
	expect(daysOf({ from, to })).toEqual(days);
	expect(daysOf({ from: '', to: '' })).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
});

test('a value is added to the address and taken away', () => {
	const added = withValue(readState('?q=pier'), 'topic', 'water', true);
	expect(writeState(added)).toBe('?q=pier&topic=water');
	expect(writeState(withValue(added, 'topic', 'water', false))).toBe('?q=pier');
});

test.each([
	['the war, the wars and war-torn Warsaw', ['war'], ['war', 'wars', 'war']],
	['Toward awards', ['war'], []],
	['Erdoğan and Erdogan', ['erdogan'], ['Erdoğan', 'Erdogan']],
	['Diyarbakır', ['Diyarbakir'], ['Diyarbakır']],
	['Ankara’s air', ['ankara'], ['Ankara']],
	['the red sea', ['red', 'sea'], ['red', 'sea']],
	['a far-reaching plan', ['far-reaching'], ['far-reaching']],
	['the council met', ['counc*'], ['council']],
	['It cost $5bn', ['€5bn'], ['5bn']],
	['日本の原子力発電', ['原子力'], ['原子力']],
	['می‌خواهد', ['خواهد'], ['خواهد']],
])('in "%s" %j marks %j', (text, searched, marked) => {
	expect(wordSpans(text, searched, tokensOf('en')).map(([start, end]) => text.slice(start, end))).toEqual(
		marked,
	);
});

test.each([
	['war—Syria', '<p>war — Syria</p>'],
	['Ankara–Damascus', '<p>Ankara – Damascus</p>'],
	['waited…Aleppo', '<p>waited … Aleppo</p>'],
	['said—“Homs”', '<p>said — “Homs”</p>'],
	['already — spaced', '<p>already — spaced</p>'],
	['<span title="a—b">e—f</span>', '<p>e — f</p>'],
	['## two', '<h2 id="two" data-pagefind-weight="6">two</h2>'],
	['super<wbr>cali\u00adfragilistic', '<p>supercalifragilistic</p>'],
	['one\u200btwo', '<p>one two</p>'],
	['cited[^ap1]', '<p>cited</p>'],
])('%s is indexed as %s', (markdown, indexed) => {
	const { body } = read(markdown, { sources: ['ap1'] });
	const children = searchForm(body, { shown: [], words: en });
	expect(toHtml({ type: 'root', children })).toBe(indexed);
});

const catalogue: Catalogue = {
	kinds: {},
	newest: [],
	entries: [
		{ filter: 'topic', id: 'iraq', name: 'Iraq', href: '/topics/iraq/', count: 9, about: '' },
		{
			...{ filter: 'organisation', id: 'is', name: 'Islamic State', href: '/organisations/is/', count: 4 },
			...{ about: '', aliases: ['Daesh', 'State of Iraq', 'داعش'] },
		},
		{ filter: 'place', id: 'north-bay', name: 'North Bay', href: '/places/north-bay/', count: 2, about: '' },
		{ filter: 'place', id: 'south-bay', name: 'South Bay', href: '/places/south-bay/', count: 1, about: '' },
	],
};

test.each([
	['islamic state', 'is'],
	['DAESH', 'is'],
	['داعش', 'is'],
	['iraq', 'iraq'],
	['daesh', 'is'],
	['state', 'is'],
	['stat', undefined],
	['bay', undefined],
	['of', undefined],
	['iraq war', undefined],
	['', undefined],
])('"%s" names %s', (query, id) => {
	expect(entryNamed(catalogue, query, new Set(['of']))?.id).toBe(id);
});

test('names are offered from how their words begin', () => {
	expect(entriesLike(catalogue, 'sta isl', 3).map(({ id }) => id)).toEqual(['is']);
	expect(entriesLike(catalogue, 'i', 1).map(({ id }) => id)).toEqual(['iraq']);
	expect(entriesLike(catalogue, '', 3)).toEqual([]);
});

test.each([
	[1, 1, '1 article has “pier”.'],
	[3, 3, '3 articles have “pier”.'],
	[0, 0, 'No article has “pier”.'],
	[4, 1, '1 article has “pier”. 3 more come close.'],
	[2, 0, 'No article has all these words; 2 articles with most of them.'],
])('%i found, %i of them whole, is told', (all, whole, said) => {
	expect(sayAnswer({ matches: Array(all), whole }, 'pier', false)).toBe(said);
});
