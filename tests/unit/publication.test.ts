import { expect, test } from 'vitest';
import { site } from '#site';
import { makeArchive } from '../../src/archive/archive.ts';
import { siteFiles } from '../../src/edition/artifacts/kinds.ts';
import { otherSitemaps } from '../../src/feed/sitemaps.ts';
import { pageForm } from '../../src/forms/page.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { bodyOf, readingOf } from '../../src/reading/store/readings.ts';
import { front } from '../../src/schema/front.ts';
import { licence, licenceShown } from '../../src/schema/publication.ts';
import { tokensOf } from '../../src/scripts/search/text/tokens.ts';
import { catalogueOf } from '../../src/search/catalogue.ts';
import { searchRecord } from '../../src/search/record.ts';
import { type ArticleView, articleView } from '../../src/view/article-view.ts';
import { cardViews } from '../../src/view/card-view.ts';
import { frontView } from '../../src/view/front-view.ts';
import { headTags } from '../../src/view/meta.ts';
import { link } from '../../src/view/parts.ts';
import { teaser } from '../../src/view/teaser.ts';
import { en } from '../../src/words/en.ts';
import { holes } from '../../src/words/fill.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

const cutOff = Temporal.Instant.from('2024-01-27T00:00:00Z');
const body = 'They rest on [a report](https://www.example.org/report) and on [the other](b.md).';

/** Reads articles by their names, and makes what is asked of the archive of them. */
async function archiveOf(articles: Record<string, Record<string, string>>) {
	const files = Object.entries(articles).map(([id, fields]) => [`articles/${id}.md`, article(fields, body)]);
	scratchContent({ ...desk, ...Object.fromEntries(files), 'articles/b.md': article({ title: 'Another' }) });
	const { rows, problems } = await readContent();
	expect(problems).toEqual([]);
	const archive = makeArchive(rows, cutOff);
	const rowOf = (id: string) => archive.content.articles.get(id) as (typeof archive.articles)[number];
	const imageAt = () => Promise.reject(new Error('it has no image'));
	return {
		archive,
		rowOf,
		view: (id: string): ArticleView => articleView(archive, readingOf(rowOf(id)), {}),
		fileAt: async (path: string): Promise<string> => {
			const files = siteFiles(archive, { has: () => true }, { links: {}, imageAt });
			return String(await files.find((file) => file.path === path)?.make());
		},
	};
}

const thingOf = (view: ArticleView) => view.meta?.structuredData?.['@graph'][0];

test('a byline has its own wording, and names who published the article too', async () => {
	const { view, fileAt, archive, rowOf } = await archiveOf({
		a: {
			byline: 'By {authors} for the Harbour Post',
			copublishers: '[{ name: Gazette, url: "https://gazette.example/" }, { name: Radio }]',
		},
	});
	expect(view('a').publication).toMatchObject({
		byline: `By ${holes[0]} for the Harbour Post`,
		copublishers: [{ text: 'Gazette', href: 'https://gazette.example/' }, { text: 'Radio' }],
	});
	expect(thingOf(view('a'))).toMatchObject({
		publisher: { '@id': expect.stringContaining('#publisher') },
		contributor: [
			{ '@type': 'Organization', name: 'Gazette', url: 'https://gazette.example/' },
			{ '@type': 'Organization', name: 'Radio' },
		],
	});
	const html = (JSON.parse(await fileAt('feed.json')).items as { content_html: string }[])[0]?.content_html;
	expect(html).toContain('<p><em>By Desk for the Harbour Post</em></p>');
	expect(html).toContain('Published with <a href="https://gazette.example/">Gazette</a>, Radio');
	expect(await fileAt('articles/a/index.md')).toContain('byline: By Desk for the Harbour Post');
	expect(searchRecord(archive, rowOf('a'), tokensOf('en')).text).toContain('for the Harbour Post\nGazette');
});

test('the licence of a text is on its page, in its data, in feeds and beside it', async () => {
	const { view, fileAt } = await archiveOf({ a: { licence: 'CC-BY-ND-4.0' } });
	const url = 'https://creativecommons.org/licenses/by-nd/4.0/';
	expect(view('a').publication.licence).toEqual({ text: 'CC BY-ND 4.0', href: url });
	expect(view('a').meta?.links).toContainEqual({ rel: 'license', href: url });
	expect(thingOf(view('a'))).toMatchObject({ license: url });
	const atom = await fileAt('atom.xml');
	expect(atom).toContain('<rights>CC BY-ND 4.0</rights>');
	expect(atom).toContain(`rel="license" type="text/html" href="${url}"`);
	expect(await fileAt('feed.json')).toContain(`rel=\\"license\\">CC BY-ND 4.0</a>.`);
	expect(await fileAt('articles/a/index.md')).toContain(`licence:\n  name: CC BY-ND 4.0\n  url: ${url}`);
});

test('of a republished article the address where it was first stands for it', async () => {
	const first = 'https://gazette.example/first/';
	const { archive, view, fileAt } = await archiveOf({
		a: { republished: `{ from: Gazette, url: "${first}" }` },
	});
	const page = view('a');
	expect(page.publication.republished).toEqual({ text: 'Gazette', href: first });
	expect(page.head.canonical).toBe(first);
	expect(headTags(page)).toContainEqual(['og:url', first]);
	expect(thingOf(page)).toMatchObject({
		url: `${site.origin}/articles/a/`,
		mainEntityOfPage: first,
		isBasedOn: { url: first, publisher: { name: 'Gazette' } },
	});
	expect(await fileAt('atom.xml')).toContain(`<link rel="canonical" href="${first}">`);
	expect(await fileAt('feed.json')).toContain('First published by <a');
	const sitemap = await fileAt('sitemap-2024.xml');
	expect(sitemap).toContain('/articles/b/');
	expect(sitemap).not.toContain('/articles/a/');
	const news = otherSitemaps(archive, [], cutOff).get('sitemap-news.xml');
	expect(news).toContain('/articles/b/');
	expect(news).not.toContain('/articles/a/');
});

test('what somebody paid for says so wherever it is named', async () => {
	const { archive, rowOf, view, fileAt } = await archiveOf({
		a: {
			title: 'Why ferries are best',
			sponsor: '{ label: paid, name: Ferry Line, url: "https://ferries.example/" }',
		},
	});
	const page = view('a');
	const row = rowOf('a');
	expect(page.kind).toBe('Paid content');
	expect(page.publication.sponsor).toEqual({ text: 'Ferry Line', href: 'https://ferries.example/' });
	expect(headTags(page)).toContainEqual(['og:title', 'Paid content: Why ferries are best']);
	expect(thingOf(page)).toMatchObject({
		'@type': 'AdvertiserContentArticle',
		headline: 'Why ferries are best',
		sponsor: { '@type': 'Organization', name: 'Ferry Line', url: 'https://ferries.example/' },
	});
	expect(teaser(archive, row)).toMatchObject({
		kind: 'Paid content: Ferry Line',
		paid: true,
		text: 'Why ferries are best',
		short: 'Paid content: Why ferries are best',
	});
	expect(link(archive, 'articles', 'a').text).toBe('Paid content: Why ferries are best');
	expect(cardViews(archive).get('articles/a')).toMatchObject({ label: 'Paid content: Ferry Line' });
	expect(searchRecord(archive, row, tokensOf('en')).file.label).toBe('Paid content: Ferry Line');
	expect(catalogueOf(archive).newest.map(({ text }) => text)).toContain('Paid content: Why ferries are best');
	expect(await fileAt('llms.txt')).toContain('[Paid content: Why ferries are best]');
	const atom = await fileAt('atom.xml');
	expect(atom).toContain('<title>Paid content: Why ferries are best</title>');
	expect(atom).toContain('Paid for by &#x3C;a href="https://ferries.example/" rel="sponsored">Ferry Line');
	expect(await fileAt('articles/a/index.md')).toContain(
		'sponsor:\n  label: Paid content\n  name: Ferry Line',
	);
	expect(otherSitemaps(archive, [], cutOff).get('sitemap-news.xml')).not.toContain('/articles/a/');
});

test('links of a paid text to elsewhere are marked, on its page and in feeds', async () => {
	const { view, rowOf, fileAt } = await archiveOf({ a: { sponsor: '{ label: partner, name: Ferry Line }' } });
	const { body: shown } = view('a');
	const html = pageForm(bodyOf(rowOf('a')), {
		...(shown as NonNullable<typeof shown>),
		...{ images: new Map(), words: en },
	});
	expect(html).toContain('<a href="https://www.example.org/report" rel="sponsored">');
	expect(html).toContain('<a href="/articles/b/">');
	const feed = await fileAt('feed.json');
	expect(feed).toContain('<a href=\\"https://www.example.org/report\\" rel=\\"sponsored\\">');
	expect(feed).toContain(`<a href=\\"${site.origin}/articles/b/\\">`);
	// The newsroom alone decided what it says.
	expect(thingOf(view('a'))).toMatchObject({
		'@type': 'AnalysisNewsArticle',
		sponsor: { name: 'Ferry Line' },
	});
});

test('a paid text leads the front page only if the editors chose it', async () => {
	const { archive } = await archiveOf({
		a: { published: '2024-01-26T09:00:00Z', sponsor: '{ label: advertisement, name: Ferry Line }' },
	});
	const leadOf = (choice: object) => frontView(archive, front.parse(choice)).lead?.href;
	expect(leadOf({})).toBe('/articles/b/');
	expect(leadOf({ lead: 'a' })).toBe('/articles/a/');
});

test.each([
	['CC0-1.0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
	['CC-BY-3.0-DE', 'CC BY 3.0 DE', 'https://creativecommons.org/licenses/by/3.0/de/'],
	['CC-BY-NC-SA-2.5', 'CC BY-NC-SA 2.5', 'https://creativecommons.org/licenses/by-nc-sa/2.5/'],
])('the licence %s is known by its id', (id, name, url) => {
	expect(licenceShown(licence.parse(id) ?? '')).toEqual({ name, url });
});

test.each([
	['licence: CC BY-NC 4.0', 'licence', 'write CC-BY-NC-4.0, or another licence'],
	['licence: cc0', 'licence', 'write CC0-1.0'],
	['licence: CC-BY-9.0', 'licence', 'write CC-BY-4.0'],
	['licence: { name: Ours }', 'licence', 'is no licence; write an id such as CC-BY-4.0'],
	['byline: By the desk', 'byline', 'write {authors} there'],
	['byline: By {authors} and {authors}', 'byline', 'has {authors} more than once'],
	['sponsor: { label: payed, name: A }', 'sponsor.label', 'did you mean paid?'],
	['sponsor: { name: A }', 'sponsor.label', 'is missing'],
	[
		`republished: { from: Us, url: "${site.origin}/old/" }`,
		'republished.url',
		'is on this site, so that nothing was published elsewhere',
	],
])('%s is told with its cure', async (line, field, reason) => {
	const [name = '', value = ''] = line.split(/: (.*)/s);
	scratchContent({ ...desk, 'articles/a.md': article({ [name]: value }) });
	const { problems } = await readContent();
	expect(problems).toEqual([
		expect.objectContaining({ field, line: 6, reason: expect.stringContaining(reason) }),
	]);
});
