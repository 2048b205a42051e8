import { expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { siteFiles } from '../../src/edition/artifacts/kinds.ts';
import { feedForm } from '../../src/forms/feed.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { en } from '../../src/words/en.ts';
import { read } from './render-body.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

const url = 'https://stet.example/articles/a/';
const showing = { shown: [], words: en, url, imageAddress: () => `${url}quay.jpg` };

test.each([
	['fits', 'one\n\ntwo', 21, '<p>one</p>\n<p>two</p>', true],
	['is a byte too long', 'one\n\ntwo', 20, '<p>one</p>', false],
	['counts bytes, not characters', 'one\n\nسه', 21, '<p>one</p>', false],
	['has a small block after a large one', 'one\n\ntwo and more\n\n3', 20, '<p>one</p>', false],
	['has no block that fits', 'one', 5, '', false],
])('a body that %s', (_, markdown, most, html, isWhole) => {
	expect(feedForm(read(markdown).body, showing, most)).toEqual({ html, isWhole });
});

test('addresses are absolute, and marks lead to the page', () => {
	const { body } = read('[a](b.md) [c](/people/d/)[^ap1][^un2]', { sources: ['ap1', 'un2'] });
	expect(feedForm(body, showing).html).toBe(
		`<p><a href="https://stet.example/articles/b/">a</a> <a href="https://stet.example/people/d/">c</a><sup>[<a href="${url}#source:ap1">1</a>, <a href="${url}#source:un2">2</a>]</sup></p>`,
	);
});

test('of a very long article both forms of a feed have the beginning', async () => {
	scratchContent({ ...desk, 'articles/a.md': article({}, 'Some text of a page.\n\n'.repeat(4_900)) });
	const { rows } = await readContent();
	const archive = makeArchive(rows, Temporal.Instant.from('2024-03-01T00:00:00Z'));
	const imageAt = () => Promise.reject(new Error('it has no image'));
	for (const path of ['atom.xml', 'feed.json']) {
		const files = siteFiles(archive, { has: () => true }, { links: {}, imageAt });
		const feed = String(await files.find((file) => file.path === path)?.make());
		expect(feed).toContain('Read on at');
		expect(feed.length).toBeLessThan(150_000);
	}
});
