import { expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { companions } from '../../src/edition/companions.ts';
import { feedBody } from '../../src/feed/feed-body.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

const url = 'https://stet.example/articles/a/';
const page = (body: string) => `<main><div class="body e-content">${body}</div><footer>x</footer></main>`;
const readOn = `<p lang="en-GB"><a href="${url}">Read on at Stet</a></p>`;

test.each([
	['fits', '<p>one</p><p>two</p>', 20, '<p>one</p><p>two</p>'],
	['is a byte too long', '<p>one</p><p>two</p>', 19, `<p>one</p>${readOn}`],
	['counts bytes, not characters', '<p>one</p><p>سه</p>', 20, `<p>one</p>${readOn}`],
	['has a small block after a large one', '<p>one</p><p>two and more</p><p>3</p>', 20, `<p>one</p>${readOn}`],
	['has no block that fits', '<p>one</p>', 5, readOn],
	[
		'is short without what serves the page',
		'<p class="lead" style="x">one</p><script>x</script>',
		10,
		'<p>one</p>',
	],
])('a body that %s', (_, body, most, entry) => {
	expect(feedBody(page(body), url, most)).toBe(entry);
});

test('of a very long article both forms of a feed have the beginning', async () => {
	scratchContent({ ...desk, 'articles/a.md': article() });
	const { readings } = await readContent();
	const archive = makeArchive(readings, Temporal.Instant.from('2024-03-01T00:00:00Z'));
	const long = page('<p>Some text of a page.</p>'.repeat(10_000));
	for (const path of ['atom.xml', 'feed.json']) {
		const feed = String(
			companions(archive, () => long)
				.find((file) => file.path === path)
				?.make(),
		);
		expect(feed).toContain('Read on at Stet');
		expect(feed.length).toBeLessThan(150_000);
	}
});
