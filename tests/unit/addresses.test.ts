import { describe, expect, test } from 'vitest';
import { ledgerState } from './ledger-state.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

describe('addresses', () => {
	test.each([
		[
			'an id twice',
			{ 'articles/a.md': article({ id: 'same' }), 'articles/b.md': article({ id: 'same' }) },
			/b\.md:6:5 {2}id: \/a\/same\/ is the id of .*a\.md already; give this article another id/,
		],
		[
			'an alias that is a page',
			{ 'articles/a.md': article(), 'articles/b.md': article({ aliases: '[/articles/a/]' }) },
			/b\.md:6:11 {2}aliases\.0: \/articles\/a\/ is the page of .*a\.md already; take it out here or there/,
		],
		[
			'an alias to itself',
			{ 'articles/a.md': article({ aliases: '[/articles/a/]' }) },
			/aliases\.0: \/articles\/a\/ is the page of .*a\.md already; take it out/,
		],
		[
			'an alias twice',
			{ 'articles/a.md': article({ aliases: '[/old/]' }), 'articles/b.md': article({ aliases: '[/OLD/]' }) },
			/b\.md:6:11 {2}aliases\.0: \/OLD\/ is an old address in .*a\.md already \(there \/old\/\)/,
		],
		[
			'an alias to no section',
			{ 'articles/a.md': article({ aliases: '[{ path: /old/, section: nxt }]' }, '## Next\n\nText.') },
			/aliases\.0\.section: "nxt" is no section of this article; did you mean next\?/,
		],
		[
			'an old anchor to no section',
			{ 'articles/a.md': article({ anchors: '{ old: nxt }' }, '## Next\n\nText.') },
			/6:\d+ {2}anchors\.old: leads to #nxt, which is no section of this article; did you mean next\?/,
		],
		[
			'an old anchor that is there',
			{ 'articles/a.md': article({ anchors: '{ next: next }' }, '## Next\n\nText.') },
			/anchors\.next: is an anchor of the page as it is; take the line out/,
		],
		[
			'an alias with a query',
			{ 'articles/a.md': article({ aliases: '["/?p=12"]' }) },
			/aliases\.0: has a query, which only hosts with rules answer; write it into redirects\.yml, as "\/\?p=12": \/articles\/name\/$/,
		],
		...(
			[
				['/%D8%AE%D8%A8%D8%B1/', '/خبر/'],
				['/%E6%97%A5%E6%9C%AC/old.html', '/日本/old.html'],
				[`/${'%D8%AE'.repeat(100)}/`, `/${'خ'.repeat(100)}/`],
			] as const
		).map(([coded, plain]): [string, object, RegExp] => [
			`an alias as an address bar gives it, ${plain}`,
			{ 'articles/a.md': article({ aliases: `[${coded}]` }) },
			new RegExp(`6:11  aliases\\.0: has codes of signs; write the signs: ${plain}$`),
		]),
		[
			'an alias inside another that is a file',
			{ 'articles/a.md': article({ aliases: '[/old.html, /OLD.html/ferry/]' }) },
			/6:\d+ {2}aliases\.1: \/OLD\.html\/ferry\/ is an old address in .*a\.md already \(there \/old\.html\); take it out/,
		],
		[
			'the file of a page',
			{ 'articles/a.md': article({ aliases: '[/articles/a/index.html]' }) },
			/aliases\.0: \/articles\/a\/index\.html is the page of .*a\.md already \(there \/articles\/a\/\); take it out/,
		],
		[
			'an alias that is long in all',
			{ 'articles/a.md': article({ aliases: `[/${`${'x'.repeat(150)}/`.repeat(30)}]` }) },
			/aliases\.0: is a path of more than 1000 bytes.*; shorten it/,
		],
		[
			'one name in two spellings',
			{ 'articles/2023/caf\u00e9.md': article(), 'articles/2024/cafe\u0301.md': article() },
			/would have the same address/,
		],
	])('refuses %s', async (_, files, message) => {
		const folder = scratchContent({ ...desk, ...(files as Record<string, string>) });
		const { messages } = await ledgerState(folder, Temporal.Instant.from('2024-03-01T00:00:00Z'));
		expect(messages).toHaveLength(1);
		expect(messages[0]).toMatch(message);
	});

	test('refuses files of the house as folders', async () => {
		const paths = [
			'/feed.json/',
			'/atom.xml/old/',
			'/sitemap.xml/',
			'/sitemap-2024.xml/',
			'/robots.txt/',
			'/Theme.js/',
			'/favicon.svg/',
			'/icon-192.png/x.html',
			'/manifest.webmanifest/',
			'/opensearch.xml/',
			'/llms.txt/',
			'/_headers/',
			'/_redirects/',
			'/articles/bridge/index.md/',
			'/stories/x/feed.json/',
		];
		const folder = scratchContent({
			...desk,
			'articles/a.md': article({ aliases: `[${paths.join(', ')}]` }),
		});
		const { messages } = await ledgerState(folder, Temporal.Instant.from('2024-03-01T00:00:00Z'));
		expect(messages).toHaveLength(paths.length);
		for (const [index, path] of paths.entries())
			expect(messages[index]).toMatch(
				new RegExp(
					`6:\\d+ {2}aliases\\.${index}: ${RegExp.escape(path)} is .* which is a file of the house and no folder; take it out$`,
				),
			);
	});

	test('refuses a part that no file system takes, wherever an old address is written, and takes one of 200 bytes', async () => {
		const long = 'x'.repeat(300);
		const aliases = [
			...[
				`/${long}/`,
				`/old/${'x'.repeat(201)}`,
				`/old/${'خ'.repeat(101)}/x.html`,
				`/${'%D8%AE'.repeat(101)}/`,
			],
			`{ path: /${'日'.repeat(70)}/, section: next }`,
			...[`/${'x'.repeat(200)}/`, `/${'خ'.repeat(100)}/`, `/${'x'.repeat(195)}.html`],
		];
		const page = (fields: string) =>
			`---\n${fields}\ndescription: x\nredirectFrom: [/old/, /${long}/]\n---\n\nText.\n`;
		const folder = scratchContent({
			...desk,
			'articles/a.md': article({ aliases: `\n  - ${aliases.join('\n  - ')}` }, '## Next\n\nText.'),
			'topics/t.md': page('title: T'),
			'people/t.md': page('name: T'),
			'places/t.md': page('name: T\ncountry: x\nlatitude: 1\nlongitude: 1'),
			'pages/t.md': page('title: T').replace('/old/', '/older/'),
		});
		const { messages } = await ledgerState(folder, Temporal.Instant.from('2024-03-01T00:00:00Z'));
		const reason = 'has a part of more than 200 bytes, which no file system takes; shorten it';
		expect(
			messages.filter((message) => message.endsWith(reason)).map((each) => each.replace(/: has .*/, '')),
		).toEqual([
			...[7, 8, 9, 10].map((line) => `articles/a.md:${line}:5  aliases.${line - 7}`),
			'articles/a.md:11:13  aliases.4.path',
			...['pages/t.md:4:25', 'people/t.md:4:23', 'places/t.md:7:23', 'topics/t.md:4:23'].map(
				(place) => `${place}  redirectFrom.1`,
			),
		]);
		expect(messages.filter((message) => message.startsWith('articles/'))).toHaveLength(5);
	});
});
