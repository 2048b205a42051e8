import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { readOptions } from '../../src/import/options.ts';
import type { Account } from '../../src/import/report/account.ts';
import { runImport } from '../../src/import/run.ts';
import { scratchFolder } from './scratch-folder.ts';

/** Imports a source. @returns the account, and what reads the files that were written */
async function imported(source: string, ...args: string[]) {
	const to = scratchFolder({ x: '' });
	return { to, ...(await importedTo(to, source, ...args)) };
}

async function importedTo(to: string, source: string, ...args: string[]) {
	vi.spyOn(console, 'log').mockReturnValue();
	vi.stubEnv('STET_CONTENT', to);
	const content = join(to, 'content');
	const account = (await runImport(readOptions([source, '--to', content, ...args]))) as Account;
	const files = existsSync(content)
		? readdirSync(content, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
				.sort()
		: [];
	return { account, files, read: (path: string) => readFileSync(join(content, path), 'utf8') };
}

const front = (fields: string, body = 'Some text of the article.') => `---\n${fields}\n---\n${body}\n`;

describe('a folder of Jekyll', () => {
	test('becomes articles with their authors, topics, dates and old addresses', async () => {
		const { files, read, account } = await imported(
			scratchFolder({
				'_config.yml':
					'title: The River\nurl: https://old.example.org\npermalink: pretty\ntimezone: Europe/Berlin\n',
				'_posts/2014-05-01-bridge.md': front(
					'title: "Bridge &amp; ferry"\ndate: 2014-05-01 09:30\nauthor: By Ada Marten\ncategories: [news, Water Works]\nexcerpt: A standfirst.\nredirect_from: /old-bridge/',
					'See [more](/water-works/2014/05/02/more/).\n',
				),
				'_posts/2014-05-02-more.md': front('title: More\nauthor: ada marten\ncategories: Water-Works'),
				'_posts/2014-05-03-hidden.md': front('title: Hidden\npublished: false'),
				'_drafts/later.md': front('title: Later'),
				'about.md': front('title: About us\npermalink: /about-us/'),
			}),
		);
		expect(files.filter((file) => file.endsWith('.md'))).toEqual([
			'articles/2014/bridge.md',
			'articles/2014/hidden.md',
			'articles/2014/later.md',
			'articles/2014/more.md',
			'authors/ada-marten.md',
			'authors/the-river.md',
			'pages/about.md',
			'topics/water-works.md',
		]);
		const bridge = read('articles/2014/bridge.md');
		expect(bridge).toContain('title: Bridge & ferry\n');
		expect(bridge).toContain('published: 2014-05-01T09:30:00+02:00\n');
		expect(bridge).toContain('authors:\n  - ada-marten\n');
		expect(bridge).toContain('topics:\n  - water-works\n');
		expect(bridge).toContain('- /old-bridge/\n');
		expect(bridge).toContain('[more](more.md)');
		expect(read('articles/2014/hidden.md')).toContain('draft: true\n');
		expect(account.totals).toMatchObject({ in: 5, published: 3, draft: 2, 'left out': 0 });
	});

	test('keeps the older of two posts of one name where it was', async () => {
		const { files } = await imported(
			scratchFolder({
				'_config.yml': '',
				'_posts/2015-01-01-news.md': front('title: Newer'),
				'_posts/2014-01-01-news.md': front('title: Older'),
			}),
		);
		expect(files).toContain('articles/2014/news.md');
		expect(files).toContain('articles/2015/news-2.md');
	});
});

describe('what an archive says of its publication', () => {
	test('stands in the article: byline, licence, where it was first, who paid', async () => {
		const { read, account } = await imported(
			scratchFolder({
				'_config.yml': 'title: The River\nurl: https://old.example.org\n',
				'_posts/2014-05-01-a.md': front(
					'title: A\nauthor: "By Ada Marten and Bo Lind, for The Post"\nlicense: https://creativecommons.org/licenses/by-nd/4.0/\ncanonical_url: https://www.gazette.example/a/\nsponsored: true\nsponsor: { name: Ferry Line, url: "https://ferries.example/" }',
				),
				'_posts/2014-05-02-b.md': front(
					'title: B\nlicence: CC BY-NC-SA 3.0\ncanonical_url: https://old.example.org/b/\nadvertisement: true',
				),
				'_posts/2014-05-03-c.md': front('title: C\nlicense: Open News Licence (https://licences.example/1)'),
				'_posts/2014-05-04-d.md': front('title: D\nlicense: All rights reserved\nbyline: The River of words'),
			}),
		);
		const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => read(`articles/2014/${name}.md`)) as [
			...[string, string, string, string],
		];
		expect(a).toContain('authors:\n  - ada-marten\n  - bo-lind\n');
		expect(a).toContain('byline: By {authors}, for The Post\n');
		expect(a).toContain('licence: CC-BY-ND-4.0\n');
		expect(a).toContain('republished:\n  from: gazette.example\n  url: https://www.gazette.example/a/\n');
		expect(a).toContain('sponsor:\n  label: paid\n  name: Ferry Line\n  url: https://ferries.example/\n');
		expect(b).toContain('licence: CC-BY-NC-SA-3.0\n');
		expect(b).toContain('sponsor:\n  label: advertisement\n');
		expect(b).not.toContain('republished');
		expect(c).toContain('licence:\n  name: Open News Licence\n  url: https://licences.example/1\n');
		expect(d).not.toMatch(/licence|byline/);
		expect(account.told).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ kind: 'lost', subject: 'field licence', value: 'All rights reserved' }),
				expect.objectContaining({ kind: 'lost', subject: 'field byline', value: 'The River of words' }),
				expect.objectContaining({ kind: 'decide', subject: 'sponsor' }),
				expect.objectContaining({ kind: 'guessed', subject: 'first publication' }),
			]),
		);
		expect(account.totals).toMatchObject({ in: 4, published: 4 });
	});
});

describe('files that lie in the source', () => {
	const beside = (name: string) => readFileSync(join('tests/newsroom/articles/2024', name));

	test('are copied beside the article: films and sound to play, documents to download', async () => {
		const { files, read, account } = await imported(
			scratchFolder({
				'_config.yml': 'title: The River\nurl: https://old.example.org\n',
				'assets/Ferry film.MP4': beside('ferry.mp4'),
				'assets/ferry.png': beside('ferry.png'),
				'assets/horn.m4a': beside('horn.m4a'),
				'files/low-water.pdf': beside('low-water.pdf'),
				'files/not-a.pdf': 'These are words.',
				'_posts/2014-05-01-a.md': front(
					'title: A',
					[
						'<video controls poster="/assets/ferry.png"><source src="/assets/Ferry%20film.MP4">The ferry</video>',
						'<audio src="https://old.example.org/assets/horn.m4a"></audio>',
						'- In a list: <audio src="/assets/horn.m4a">The horn</audio>',
						'See [the report](/files/low-water.pdf) and [no report](/files/not-a.pdf).',
						'<video src="/assets/gone.mp4">A lost film</video>',
					].join('\n\n'),
				),
			}),
		);
		const a = read('articles/2014/a.md');
		expect(a).toContain(':::video[The ferry]{src="./ferry-film.mp4" poster="./ferry.png"}\n:::');
		expect(a).toContain(':::audio[horn]{src="./horn.m4a"}\n:::');
		expect(a).toContain('[The horn](./horn.m4a)');
		expect(a).toContain('[the report](./low-water.pdf)');
		expect(a).toContain('A lost film');
		expect(files).toEqual(
			expect.arrayContaining([
				...['ferry-film.mp4', 'ferry.png', 'horn.m4a', 'low-water.pdf'].map(
					(name) => `articles/2014/${name}`,
				),
			]),
		);
		expect(account.totals).toMatchObject({ in: 1, published: 1, files: { kept: 3 }, pictures: { kept: 1 } });
		expect(account.told).toEqual(
			expect.arrayContaining([
				expect.objectContaining({
					kind: 'lost',
					subject: 'file',
					text: expect.stringContaining('is not a file in the format PDF'),
				}),
				// It is left where it lay.
				expect.objectContaining({ kind: 'moved', subject: 'video', value: '/assets/gone.mp4' }),
			]),
		);
	});

	test('a photograph that no browser shows is told with its cure, which is taken', async () => {
		// The head of an HEIC file, as telephones write it.
		const heic = Buffer.concat([
			Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
			Buffer.alloc(64),
		]);
		const source = {
			'_config.yml': 'title: The River\nurl: https://old.example.org\n',
			'assets/IMG_1.HEIC': heic,
			'_posts/2014-05-01-a.md': front(
				'title: A',
				'They stood at the quay.\n\n![The quay](/assets/IMG_1.HEIC)',
			),
		};
		const first = await imported(scratchFolder(source));
		expect(first.read('articles/2014/a.md')).toContain('\nThe quay\n');
		expect(first.account.told).toContainEqual(
			expect.objectContaining({
				kind: 'lost',
				subject: 'picture',
				text: expect.stringContaining('save it as JPEG beside it, under the same name, and import again'),
			}),
		);
		const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#363' } })
			.jpeg()
			.toBuffer();
		const cured = await imported(scratchFolder({ ...source, 'assets/IMG_1.jpg': jpeg }));
		expect(cured.read('articles/2014/a.md')).toContain('![The quay](./img-1.jpg)');
	});
});

describe('a folder of Hugo', () => {
	test('has TOML, bundles with pictures, and descriptions of terms', async () => {
		const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#336' } })
			.jpeg()
			.toBuffer();
		const { files, read } = await imported(
			scratchFolder({
				'hugo.toml':
					'title = "The River"\nbaseURL = "https://old.example.org/"\n[permalinks]\nnews = "/:year/:slug/"\n',
				'content/news/bridge/index.md': `+++\ntitle = "Bridge"\ndate = 2014-05-01T09:30:00Z\ncategories = ["water"]\n+++\n{{< figure src="b.jpg" alt="A bridge" caption="The bridge" attr="Ada" >}}\n`,
				'content/news/bridge/b.jpg': picture,
				'content/news/again.md': `+++\ntitle = "Again"\ndate = 2014-05-02\ndraft = true\n+++\n![](/news/bridge/b.jpg)\n`,
				'content/categories/water/_index.md': '---\ntitle: Water\ndescription: All of water.\n---\n',
			}),
		);
		const bridge = read('articles/2014/bridge.md');
		expect(bridge).toContain(':::figure[The bridge]{credit="Ada"}\n![A bridge](./b.jpg)\n:::');
		expect(bridge).toContain('- /2014/bridge/');
		expect(read('topics/water.md')).toContain('description: All of water.');
		expect(files.filter((file) => file.endsWith('.jpg'))).toEqual(['articles/2014/b.jpg']);
		expect(read('articles/2014/again.md')).toContain('draft: true');
	});
});

const wxr = (items: string) => `<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:excerpt="e" xmlns:content="c" xmlns:dc="d" xmlns:wp="w"><channel><title>The River</title><link>https://old.example.org</link>
<wp:author><wp:author_login>ada</wp:author_login><wp:author_email>ada@secret.example.org</wp:author_email><wp:author_display_name><![CDATA[Ada Marten]]></wp:author_display_name></wp:author>
${items}</channel></rss>`;

const item = (id: number, name: string, more: string, text = 'One line\nand another.') =>
	`<item><title>${name}</title><link>https://old.example.org/2014/05/${name}/</link><dc:creator>ada</dc:creator>
<content:encoded><![CDATA[${text}]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_name>${name}</wp:post_name>
<wp:post_date>2014-05-0${id} 11:30:00</wp:post_date><wp:post_date_gmt>2014-05-0${id} 09:30:00</wp:post_date_gmt><wp:post_type>post</wp:post_type>${more}</item>`;

const published = '<wp:status>publish</wp:status>';

describe('an export of WordPress', () => {
	test('has posts by what the public saw, and nothing of accounts and visitors', async () => {
		const source = scratchFolder({
			'a.xml': wxr(
				[
					item(
						1,
						'open',
						`${published}<category domain="category" nicename="water"><![CDATA[Water]]></category><wp:comment><wp:comment_author>Eve Secret</wp:comment_author><wp:comment_author_email>eve@secret.example.org</wp:comment_author_email><wp:comment_author_IP>192.0.2.7</wp:comment_author_IP><wp:comment_content>Planted words</wp:comment_content></wp:comment>`,
					),
					item(2, 'locked', `${published}<wp:post_password>sesame</wp:post_password>`),
					item(3, 'private', '<wp:status>private</wp:status>'),
					item(4, 'trashed', '<wp:status>trash</wp:status>'),
				].join('\n'),
			),
		});
		const { account, files, read } = await imported(join(source, 'a.xml'));
		expect(account.totals).toMatchObject({ in: 4, published: 1, draft: 2, 'left out': 1 });
		expect(read('articles/2014/open.md')).toContain('published: 2014-05-01T09:30:00Z');
		expect(read('articles/2014/open.md')).toContain('One line\\\nand another.');
		for (const name of ['locked', 'private'])
			expect(read(`articles/2014/${name}.md`)).toContain('draft: true');
		const all = files.map(read).join('\n');
		for (const planted of ['secret', 'Planted', 'sesame', '192.0.2.7']) expect(all).not.toContain(planted);
	});

	test('finds pictures by their ids, in uploads', async () => {
		const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#633' } })
			.png()
			.toBuffer();
		const source = scratchFolder({
			'b.xml': wxr(
				`${item(1, 'led', `${published}<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>`, '[caption id="a" width="300"]<img class="wp-image-9" src="https://old.example.org/wp-content/uploads/2014/05/b-300x200.png" alt="" /> The words[/caption]')}
<item><title>b</title><link>https://old.example.org/b/</link><wp:post_id>9</wp:post_id><wp:post_parent>1</wp:post_parent><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://old.example.org/wp-content/uploads/2014/05/b.png</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>A bridge</wp:meta_value></wp:postmeta></item>`,
			),
			'uploads/2014/05/b.png': picture,
		});
		const { files, read } = await imported(join(source, 'b.xml'), '--uploads', join(source, 'uploads'));
		const led = read('articles/2014/led.md');
		expect(led).toContain('image:\n  src: ./b.png\n  alt: A bridge\n');
		expect(led).toContain(':::figure[The words]\n![A bridge](./b.png)\n:::');
		expect(files.filter((file) => file.endsWith('.png'))).toEqual(['articles/2014/b.png']);
	});
});

describe('exports of other systems', () => {
	test('Ghost: authors, tags, drafts, posts for members', async () => {
		const data = {
			posts: [
				{
					id: '1',
					title: 'Open',
					slug: 'open',
					html: '<p>Text. <a href="__GHOST_URL__/closed/">x</a></p>',
					status: 'published',
					visibility: 'public',
					published_at: '2014-05-01 09:30:00',
				},
				{
					id: '2',
					title: 'Closed',
					slug: 'closed',
					html: '<p>Text.</p>',
					status: 'published',
					visibility: 'members',
					published_at: '2014-05-02T09:30:00.000Z',
				},
			],
			users: [
				{
					id: 'u',
					name: 'Ada Marten',
					slug: 'ada',
					email: 'ada@secret.example.org',
					password: '$2a$planted',
				},
			],
			tags: [
				{ id: 't', name: 'Water', slug: 'water' },
				{ id: 'i', name: '#internal', slug: 'hash-internal' },
			],
			posts_tags: [
				{ post_id: '1', tag_id: 'i', sort_order: 0 },
				{ post_id: '1', tag_id: 't', sort_order: 1 },
			],
			posts_authors: [{ post_id: '1', author_id: 'u' }],
		};
		const source = scratchFolder({ 'ghost.json': JSON.stringify({ db: [{ data }] }) });
		const { files, read } = await imported(join(source, 'ghost.json'));
		expect(read('articles/2014/open.md')).toContain('authors:\n  - ada-marten\ntopics:\n  - water\n');
		expect(read('articles/2014/open.md')).toContain('published: 2014-05-01T09:30:00Z');
		expect(read('articles/2014/closed.md')).toContain('draft: true');
		expect(files.map(read).join('')).not.toMatch(/secret|planted|internal/);
	});

	test('Substack, zipped: what only payers read is a draft; subscribers are not read', async () => {
		const text = (words: string) => new TextEncoder().encode(words);
		const source = scratchFolder({
			'export.zip': zipSync({
				'posts.csv': text(
					'post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle,podcast_url\n1.open,2014-05-01T09:30:00.000Z,true,,newsletter,everyone,Open,Sub,\n2.paid,2014-05-02T09:30:00.000Z,true,,newsletter,only_paid,Paid,Sub,\n',
				),
				'posts/1.open.html': text(
					'<p>Text.</p><div class="subscription-widget-wrap"><form><input></form></div>',
				),
				'posts/2.paid.html': text('<p>Text.</p>'),
				'email_list.csv': text('email\neve@secret.example.org\n'),
			}),
		});
		const { account, files, read } = await imported(join(source, 'export.zip'));
		expect(account.kind).toBe('substack');
		expect(read('articles/2014/open.md')).toContain('- /p/open');
		expect(read('articles/2014/paid.md')).toContain('draft: true');
		expect(files.map(read).join('')).not.toContain('secret');
	});

	test('Medium: date, author and address from the foot of each file', async () => {
		const source = scratchFolder({
			'profile/profile.html': '<html></html>',
			'posts/2014-05-01_Open-abcdef123456.html':
				'<article><header><h1 class="p-name">Open</h1></header><section data-field="subtitle">Sub</section><section data-field="body"><h3 class="graf graf--title">Open</h3><p>Text.</p></section><footer><p>By <a class="p-author h-card">Ada Marten</a> on <time class="dt-published" datetime="2014-05-01T09:30:00.000Z">May</time></p><p><a class="p-canonical" href="https://medium.com/@ada/open-abcdef123456">x</a></p></footer></article>',
		});
		const { read } = await imported(source);
		const open = read('articles/2014/open.md');
		expect(open).toContain(
			'title: Open\ndescription: Sub\npublished: 2014-05-01T09:30:00.000Z\nauthors:\n  - ada-marten\n',
		);
		expect(open.match(/Open/g)).toHaveLength(1);
	});
});

describe('an import', () => {
	const posts = {
		'posts/2014-05-01-a.md': front('title: A'),
		'posts/2014-05-02-b.md': front('title: B', 'Text with [a link](https://x.example.org/).'),
	};

	test('that runs again changes nothing, and leaves what a person changed', async () => {
		const source = scratchFolder(posts);
		const to = scratchFolder({ x: '' });
		const first = await importedTo(to, source);
		const before = first.files.map((file) => [file, first.read(file)]);
		const second = await importedTo(to, source);
		expect(second.files.map((file) => [file, second.read(file)])).toEqual(before);
		const mine = join(to, 'content/articles/2014/a.md');
		writeFileSync(mine, readFileSync(mine, 'utf8').replace('Some text', 'My words'));
		writeFileSync(join(source, 'posts/2014-05-01-a.md'), front('title: A', 'Their words.'));
		const third = await importedTo(to, source);
		expect(third.read('articles/2014/a.md')).toContain('My words');
		expect(third.account.told).toContainEqual(
			expect.objectContaining({ kind: 'decide', target: 'articles/2014/a.md' }),
		);
	});

	test('makes drafts of what Stet cannot read, and the rest of the archive stands', async () => {
		const { account, read } = await imported(
			scratchFolder({ ...posts, 'posts/2014-05-03-c.md': front('title: C', '') }),
		);
		expect(account.totals).toMatchObject({ in: 3, published: 2, draft: 1, 'left out': 0 });
		expect(read('articles/2014/c.md')).toContain('draft: true');
		expect(account.items.find(({ title }) => title === 'C')?.reason).toBe('has no text');
	});

	test('without writing leaves no file', async () => {
		const { files, account } = await imported(scratchFolder(posts), '--dry-run');
		expect(files).toEqual([]);
		expect(account.totals.in).toBe(2);
	});

	test('is told what makes no sense', async () => {
		expect(() => readOptions([])).toThrow('names no source');
		expect(() => readOptions(['.', '--time-zone', 'Mars/Base'])).toThrow('not a time zone');
		await expect(imported(scratchFolder(posts), '--as', 'tumblr')).rejects.toThrow('the kinds are');
	});
});
