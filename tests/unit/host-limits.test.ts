import { expect, test } from 'vitest';
import { hostLimits } from '../../src/edition/finish/host-limits.ts';

const site = (count: number, name: (index: number) => string) =>
	new Set(Array.from({ length: count }, (_, index) => name(index)));

test.each([
	['a small site', site(3, (n) => `articles/${n}/index.html`), ['The site has 3 files']],
	[
		'one over the files of a host',
		site(20_001, (n) => `articles/${n}/index.html`),
		['The site has 20001 files', 'Cloudflare Pages takes 20000 files'],
	],
	[
		'one over the files of a folder',
		site(54_001, (n) => `cards/articles/${n}.png`),
		[
			'The site has 54001 files',
			'Cloudflare Pages takes 20000 files',
			'cards/articles/ has 54001 files; Netlify takes 54000 of one folder',
		],
	],
	[
		'a film that a host does not take',
		new Set(['files/a.0123.mp4', 'articles/a/index.html']),
		['The site has 2 files', 'files/a.0123.mp4 has 27262976 bytes; Cloudflare Pages takes 26214400'],
	],
])('%s', (_, files, lines) => {
	expect(hostLimits(files, () => 26 * 1024 * 1024)).toEqual(lines);
});
