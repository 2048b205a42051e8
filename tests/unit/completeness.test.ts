import { expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { checkCompleteness } from '../../src/edition/audit/completeness.ts';
import { articleReading, authorReading } from './readings.ts';
import { scratchFolder } from './scratch-folder.ts';
import { allMade } from './staged.ts';

const archive = makeArchive(
	[articleReading('one'), articleReading('two'), authorReading('desk')],
	Temporal.Instant.from('2024-06-01T00:00:00Z'),
);
const locations = (...ids: string[]) =>
	ids.map((id) => `<url><loc>https://harbour.example/articles/${id}/</loc></url>`).join('');
const entry = (count: number) => JSON.stringify({ texts: Array(count).fill('1a').join(' ') });
const whole = {
	'articles/one/index.html': 'x',
	'articles/two/index.html': 'x',
	'sitemap-2024.xml': locations('one', 'two'),
	'sitemap-news.xml': locations('two'),
	'pagefind/2023/1a.volume.json': entry(1),
	'pagefind/2b.volume.json': entry(1),
};

test('a site with every article passes', () => {
	expect(() => checkCompleteness(archive, allMade(scratchFolder(whole)))).not.toThrow();
});

test.each([
	['a page', { 'articles/one/index.html': undefined }, /one\.md has no page at \/articles\/one\//],
	[
		'a line of the sitemap',
		{ 'sitemap-2024.xml': locations('one') },
		/two\.md does not stand once in the sitemaps/,
	],
	['one line of two', { 'sitemap-2024.xml': locations('one', 'one', 'two') }, /one\.md does not stand once/],
	[
		'an article in search',
		{ 'pagefind/2023/1a.volume.json': entry(0) },
		/The search index holds 1 articles of 2/,
	],
	['a part of search', { 'pagefind/2b.volume.json': undefined }, /The search index holds 1 articles of 2/],
])('a site that lacks %s does not', (_, change, message) => {
	const files = Object.entries({ ...whole, ...change }).filter(
		(file): file is [string, string] => file[1] !== undefined,
	);
	expect(() => checkCompleteness(archive, allMade(scratchFolder(Object.fromEntries(files))))).toThrow(
		message,
	);
});
