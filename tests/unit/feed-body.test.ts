import { expect, test } from 'vitest';
import { feedBody } from '../../src/feed/feed-body.ts';

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
