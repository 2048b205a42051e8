import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@retorquere/bibtex-parser';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { htmlFaults } from './html-faults.ts';
import { copyProject } from './project-copy.ts';
import { jsonFeedSchema } from './schemas/json-feed.ts';

const sites = {
	'real prose': { content: 'tests/prose', now: '2026-01-01T00:00:00Z' },
	'the newsroom': { content: 'tests/newsroom', now: '2024-03-02T00:00:00Z' },
};

const schema = (name: string) => readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8');
const ajv = addFormats.default(new Ajv({ allErrors: true }));
const isJsonFeed = ajv.compile(jsonFeedSchema);

/** The files that the links of a page hold, with the names that they are saved under. */
function downloads(html: string): { name: string; text: string }[] {
	return [...html.matchAll(/<a href="data:[^",]*,([^"]*)" download="([^"]*)">/g)].map(
		([, text = '', name = '']) => ({ name, text: decodeURIComponent(text.replaceAll('&#38;', '&')) }),
	);
}

describe.each(Object.entries(sites))(
	'what machines read of %s',
	{ timeout: 120_000 },
	(_, { content, now }) => {
		let dist = '';
		const files = (pattern: string) => globSync(pattern, { cwd: dist }).sort();
		const read = (path: string) => readFileSync(join(dist, path), 'utf8');

		beforeAll(() => {
			const { folder, build } = copyProject(content, afterAll);
			const { status, output } = build(now);
			expect(status, output).toBe(0);
			dist = join(folder, 'dist');
		}, 120_000);

		async function expectXml(paths: string[], rng: string): Promise<void> {
			const xml = paths.map((path, index) => ({ fileName: `${index}.xml`, contents: read(path) }));
			const { errors } = await validateXML({ xml, schema: schema(rng), extension: 'relaxng' });
			expect(errors.map(({ message, rawMessage }) => message || rawMessage)).toEqual([]);
		}

		test('every page is valid HTML', async () => {
			const pages = files('**/*.html');
			expect(pages.length).toBeGreaterThan(25);
			expect(await htmlFaults(dist, pages)).toEqual([]);
		});

		test('Atom feeds are valid by the grammar of RFC 4287', async () => {
			const feeds = files('**/atom.xml');
			expect(feeds.length).toBeGreaterThan(5);
			await expectXml(feeds, 'atom.rng');
		});

		test('JSON feeds are valid, and hold what the Atom feeds hold', () => {
			for (const path of files('**/feed.json')) {
				const feed = JSON.parse(read(path));
				expect(isJsonFeed(feed), `${path} ${ajv.errorsText(isJsonFeed.errors)}`).toBe(true);
				const atom = read(path.replace('feed.json', 'atom.xml'));
				for (const { id } of feed.items) {
					expect(id).toMatch(/^tag:[^,]+,\d{4}:article:\S+$/);
					expect(atom).toContain(`<id>${id}</id>`);
				}
			}
		});

		test('feeds hold the whole text, with addresses in full', () => {
			for (const { content_html: html } of JSON.parse(read('feed.json')).items) {
				for (const [, address] of html.matchAll(/\s(?:href|src)="([^"]*)"/g))
					expect(address).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
				expect(html).not.toMatch(/<script|<style|srcset|class="anchor"|__ASTRO|<svg|<!--block/);
				expect(html).not.toMatch(/<span aria-hidden="true" dir="auto"><b>/);
			}
		});

		test('sitemaps are valid and list every page once', async () => {
			const maps = files('sitemap*.xml');
			await expectXml(maps, 'sitemap.rng');
			const listed = maps
				.filter((name) => name !== 'sitemap.xml' && name !== 'sitemap-news.xml')
				.flatMap((name) => [...read(name).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url));
			const pages = files('**/*.html')
				.filter((path) => !read(path).includes('name="robots" content="noindex"'))
				.map((path) => `https://harbour.example/${encodeURI(path.replace(/index\.html$/, ''))}`);
			expect(listed.toSorted()).toEqual(pages.toSorted());
		});

		test('structured data is one block of JSON with a known type on every article', () => {
			for (const path of files('articles/*/index.html')) {
				const blocks = [...read(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
				expect(blocks, path).toHaveLength(1);
				const [article, breadcrumbs, website, publisher] = JSON.parse(blocks[0]?.[1] ?? '')['@graph'];
				expect(article['@type']).toMatch(/^(?:Analysis|Reportage|Background|Opinion)NewsArticle$/);
				expect(article.headline).toBeTruthy();
				for (const { name } of article.author) expect(name).toBeTruthy();
				for (const field of ['datePublished', 'dateModified'])
					expect(Number.isNaN(Date.parse(article[field]))).toBe(false);
				expect(breadcrumbs.itemListElement.at(-1).item).toBe(article.url);
				expect(website['@type']).toBe('WebSite');
				expect(publisher).toMatchObject({
					'@type': 'NewsMediaOrganization',
					'@id': article.publisher['@id'],
				});
				const address = expect.stringMatching(/^https:\/\/harbour\.example\/.*\.(?:png|webp|jpe?g)$/);
				const image = { '@type': 'ImageObject', url: address, width: expect.stringMatching(/^\d+$/) };
				expect(publisher.logo).toMatchObject(image);
				expect(article.image, path).toMatchObject(image);
				const shown = /<meta property="og:image" content="([^"]*)">/.exec(read(path))?.[1];
				expect(article.image.url, path).toBe(shown);
			}
		});

		test('give an article with a chart and no photograph the card that shows it, in feeds too', () => {
			const { items } = JSON.parse(read('feed.json'));
			for (const { url, image } of items) {
				const html = read(`${new URL(url).pathname.slice(1)}index.html`);
				const shown = /<meta property="og:image" content="([^"]*)">/.exec(html)?.[1];
				if (!shown?.includes('/cards/')) expect(image, url).toMatch(/\/_astro\//);
				else expect(image, url).toBe(html.includes('class="chart"') ? shown : undefined);
			}
		});

		test('say the language and direction of each article', () => {
			for (const path of files('articles/*/index.html')) {
				const html = read(path);
				const [, language = ''] = /<article class="[^"]*" lang="([^"]*)"/.exec(html) ?? [];
				const locale = /<meta property="og:locale" content="([^"]*)">/.exec(html)?.[1];
				expect(locale, path).toMatch(new RegExp(`^${language.split('-')[0]}_[A-Z]{2}$`));
			}
			for (const { language, content_html: html } of JSON.parse(read('feed.json')).items)
				if (language === 'fa') expect(html).toMatch(/^<div lang="fa" dir="rtl">/);
		});

		test('citations in the page can be read back, and say the same', () => {
			for (const path of files('articles/*/index.html')) {
				const [bib = '', ris = '', json = ''] = downloads(read(path)).map(({ text }) => text);
				const [csl] = JSON.parse(json);
				const authors = csl.author.map(({ literal }: { literal: string }) => literal);
				const { entries, errors } = parse(bib);
				expect(errors, path).toEqual([]);
				expect(entries, path).toMatchObject([
					{
						type: 'article',
						key: encodeURIComponent(csl.id).replaceAll('%', '_'),
						fields: { title: csl.title, url: csl.URL, author: authors.map((name: string) => ({ name })) },
					},
				]);
				expect(ris).toMatch(/^TY {2}- NEWS\r\n(?:[A-Z][A-Z0-9] {2}- \S.*\r\n)+ER {2}- \r\n$/);
				const [date] = csl.issued['date-parts'];
				const day = date.map((part: number) => String(part).padStart(2, '0'));
				expect(entries[0]?.fields.date).toBe(day.join('-'));
				for (const line of [`TI  - ${csl.title}`, `DA  - ${day.join('/')}`, `UR  - ${csl.URL}`])
					expect(ris).toContain(`\r\n${line}\r\n`);
				for (const name of authors) expect(ris).toContain(`\r\nAU  - ${name}\r\n`);
			}
		});

		test('a citation is saved under the name of its article, and no file of it is on the site', () => {
			for (const path of files('articles/*/index.html')) {
				const html = read(path);
				const id = path.split('/')[1];
				const names = downloads(html).map(({ name }) => name);
				expect(names).toEqual(['bib', 'ris', 'json'].map((ending) => `${id}.${ending}`));
				expect(html).not.toContain('rel="describedby"');
			}
			expect(files('**/cite.*')).toEqual([]);
		});

		test('Zotero finds a newspaper article in every article, by its tags', () => {
			for (const path of files('articles/*/index.html')) {
				const html = read(path);
				expect(html).toContain('<meta name="DC.type" content="newspaperArticle">');
				for (const name of ['title', 'author', 'publication_date', 'language', 'public_url'])
					expect(html, path).toMatch(new RegExp(`<meta name="citation_${name}" content="[^"]+">`));
			}
		});

		test('Markdown of each article stands alone', () => {
			for (const path of files('articles/*/index.md')) {
				const text = read(path);
				expect(text).toMatch(/^---\ntitle: .+\n[\s\S]*\n---\n\n# /);
				expect(text, path).not.toMatch(/\]\((?!https?:|#|mailto:)/);
				for (const [, name] of text.matchAll(/\[\^([^\]]+)\](?!:)/g))
					expect(text).toContain(`\n[^${name}]: `);
			}
		});

		test('robots.txt and llms.txt lead to what is there', () => {
			const addresses = [read('robots.txt'), read('llms.txt')].flatMap((text) => [
				...text.matchAll(/https:\/\/harbour\.example\/([^\s)]*)/g),
			]);
			expect(addresses.length).toBeGreaterThan(5);
			for (const [, path = ''] of addresses)
				expect(globSync(path.endsWith('/') ? `${path}index.html` : path, { cwd: dist }), path).toHaveLength(
					1,
				);
		});

		test('no draft and nothing embargoed is in any file', () => {
			for (const path of files('**/*.{html,md,xml,json,txt}').concat('_redirects'))
				expect(read(path), path).not.toContain('canary');
		});

		if (content === 'tests/newsroom')
			test('the news sitemap holds the two days before the cut-off, and no more', () => {
				const news = read('sitemap-news.xml');
				const listed = [...news.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
				expect(listed).toEqual([
					'https://harbour.example/articles/explainer-tides/',
					'https://harbour.example/articles/persian-note/',
				]);
				expect(news).toContain('<news:language>fa</news:language>');
			});
	},
);
