import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readOptions } from '../../src/import/options.ts';
import { runImport } from '../../src/import/run.ts';
import { copyProject } from '../build/project-copy.ts';
import { scratchFolder } from '../unit/scratch-folder.ts';
import { hosts, isMissing, serveWith } from './hosts.ts';

const old = 'https://old.example.org';

const item = (fields: Record<string, string>, more = ''): string =>
	`<item>${Object.entries({ 'wp:post_type': 'post', 'wp:status': 'publish', 'dc:creator': 'ada', ...fields })
		.map(([name, value]) => `<${name}>${value}</${name}>`)
		.join('')}${more}</item>`;

const text = (words: string): string => `<![CDATA[<p>${words}</p>]]>`;
const category = '<category domain="category" nicename="water"><![CDATA[Water]]></category>';
const tag = '<category domain="post_tag" nicename="old-bridges"><![CDATA[Old bridges]]></category>';

/** Posts enough for a tag to become a topic, of which the first has everything that old addresses lead to. */
const wxr = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/">
<channel><title>The River</title><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>${old}</wp:base_site_url><wp:base_blog_url>${old}</wp:base_blog_url>
<wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name>Ada Marten</wp:author_display_name></wp:author>
<wp:category><wp:category_nicename>water</wp:category_nicename><wp:cat_name>Water</wp:cat_name></wp:category>
<wp:tag><wp:tag_slug>old-bridges</wp:tag_slug><wp:tag_name>Old bridges</wp:tag_name></wp:tag>
${item(
	{
		title: 'The bridge',
		link: `${old}/2014/05/01/bridge/`,
		'wp:post_id': '123',
		'wp:post_name': 'bridge',
		'wp:post_date_gmt': '2014-05-01 09:30:00',
		'content:encoded': text(
			'The bridge stands, says <a href="/wp-content/uploads/2014/05/Report 1.pdf">the report</a>.',
		),
	},
	`${category}${tag}<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>brigde</wp:meta_value></wp:postmeta>`,
)}
${item({
	title: 'Picture of the bridge',
	link: `${old}/2014/05/01/bridge/picture/`,
	'wp:post_id': '124',
	'wp:post_parent': '123',
	'wp:post_type': 'attachment',
	'wp:attachment_url': `${old}/wp-content/uploads/2014/05/bridge.png`,
})}
${item({
	title: 'About us',
	link: `${old}/about-us/`,
	'wp:post_id': '4',
	'wp:post_name': 'about-us',
	'wp:post_type': 'page',
	'wp:post_date_gmt': '2014-01-01 09:30:00',
	'content:encoded': text('We are the river.'),
})}
${Array.from({ length: 4 }, (_, index) =>
	item(
		{
			title: `Further ${index}`,
			link: `${old}/2014/06/0${index + 1}/%d8%b4%d9%87%d8%b1-${index}/`,
			'wp:post_id': String(200 + index),
			'wp:post_name': `%d8%b4%d9%87%d8%b1-${index}`,
			'wp:post_date_gmt': `2014-06-0${index + 1} 09:30:00`,
			'content:encoded': text(`Something of the year, number ${index}.`),
		},
		category + tag,
	),
).join('\n')}
</channel></rss>`;

const bridge = '/articles/bridge/';
const further = '/articles/شهر-0/';

/** What a reader may have of the old site, and where it leads. */
const asked: [path: string, to: string][] = [
	// Every form of a path.
	...['', '/', '/index.html', '?utm_source=mail'].map((end): [string, string] => [
		`/2014/05/01/bridge${end}`,
		bridge,
	]),
	['/2014/05/01/%62ridge/', bridge],
	['/2014/06/01/%d8%b4%d9%87%d8%b1-0/', further],
	['/2014/06/01/%D8%B4%D9%87%D8%B1-0', further],
	['/2014/05/01/brigde/', bridge],
	// Queries.
	...['/?p=123', '/?p=123&utm_source=mail', '/?utm_source=mail&p=123'].map((path): [string, string] => [
		path,
		bridge,
	]),
	['/?p=200', further],
	['/?page_id=4', '/about-us/'],
	['/?attachment_id=124', bridge],
	// Files and the pages of files.
	['/2014/05/01/bridge/picture/', bridge],
	['/wp-content/uploads/2014/05/Report%201.pdf', bridge],
	// Lists and feeds.
	['/category/water/', '/topics/water/'],
	['/category/water', '/topics/water/'],
	['/tag/old-bridges/', '/topics/old-bridges/'],
	['/author/ada/', '/authors/ada-marten/'],
	['/feed/', '/atom.xml'],
	['/feed', '/atom.xml'],
	['/feed/atom/', '/atom.xml'],
];

test('every old address of an imported archive answers on real servers, in all its forms', async () => {
	vi.spyOn(console, 'log').mockReturnValue();
	const source = scratchFolder({ 'export.xml': wxr });
	const uploads = join(source, 'uploads');
	for (const [path, from] of [
		['2014/05/Report 1.pdf', 'low-water.pdf'],
		['2014/05/bridge.png', 'ferry.png'],
	] as const) {
		mkdirSync(dirname(join(uploads, path)), { recursive: true });
		writeFileSync(join(uploads, path), readFileSync(join('tests/newsroom/articles/2024', from)));
	}
	const content = join(source, 'content');
	const account = await runImport(
		readOptions([join(source, 'export.xml'), '--to', content, '--uploads', uploads]),
	);
	expect(account?.totals).toMatchObject({ in: 6, published: 6, files: { kept: 1 } });
	expect(account?.totals.addresses['not answered']).toBe(0);
	const project = copyProject(content);
	const { status, output } = project.build();
	expect(status, output).toBe(0);
	const there = hosts.filter((host) => !isMissing(host));
	for (const host of there) {
		const { address, end } = await serveWith(host, join(project.folder, 'dist'));
		try {
			const answers: [path: string, to: string][] = [];
			for (const [path] of asked) {
				const answer = await fetch(address + path, { redirect: 'manual' });
				// The file of a folder is a page that leads on.
				const page = answer.status === 200 ? await answer.text() : '';
				const [, refresh = ''] = /http-equiv="refresh" content="0; ?url=([^"]+)"/i.exec(page) ?? [];
				answers.push([path, decodeURI(answer.headers.get('location') ?? refresh)]);
			}
			expect(answers, host).toEqual(asked);
			for (const to of new Set(asked.map(([, to]) => to)))
				expect((await fetch(address + to)).status, `${host} ${to}`).toBe(200);
		} finally {
			end();
		}
	}
}, 300_000);
