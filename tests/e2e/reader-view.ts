import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, expect } from '@playwright/test';

/** Mozilla's Readability, which the reader views of browsers and of read-later programs use. */
const readability = readFileSync(
	createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
	'utf8',
);

/** What an article shows, and what a reader view keeps of it. */
interface ReaderView {
	title: string;
	/** Texts of the parts that a reader view must keep, each with its kind. */
	parts: [kind: string, text: string][];
	/** Addresses of the images of the body. */
	images: string[];
	/** Text of the reader view, and the addresses of its images. */
	kept: { title: string; text: string; images: string[] };
}

/** Expects that the reader view of an article has all that is the article. */
export async function expectReaderView(browser: Browser, address: string): Promise<void> {
	// A reader view works beside the page, where the policy of the page does not reach.
	const page = await browser.newPage({ bypassCSP: true });
	await page.goto(address);
	const view = (await page.evaluate(`(() => {
		const module = {};
		${readability}
		const plain = (text) => text.replace(/\\s+/g, ' ').trim();
		const article = document.querySelector('main article');
		const texts = (kind, selector) =>
			[...article.querySelectorAll(selector)].map((part) => [kind, plain(part.textContent)]);
		const parsed = new Readability(document.cloneNode(true)).parse();
		const kept = new DOMParser().parseFromString(parsed?.content ?? '', 'text/html');
		const sources = (root) => [...root.querySelectorAll('img')].map((image) => new URL(image.getAttribute('src'), location).href);
		return {
			title: plain(article.querySelector('h1').textContent),
			parts: [
				...texts('standfirst', '.standfirst'),
				...texts('heading', '.body :is(h2, h3, h4):not(.contents *)'),
				...texts('key point', '.panel li'),
				...texts('caption', '.body figcaption'),
				...texts('paragraph', '.body > p'),
			],
			images: sources(article.querySelector('.body')),
			kept: {
				title: plain(parsed?.title ?? ''),
				text: plain(kept.body.textContent),
				images: sources(kept),
			},
		};
	})()`)) as ReaderView;
	await page.close();
	expect(view.kept.title, address).toBe(view.title);
	for (const [kind, text] of view.parts)
		expect(view.kept.text.includes(text), `${address}: ${kind}: ${text}`).toBe(true);
	for (const image of view.images) expect(view.kept.images, address).toContain(image);
}

/** The text that a reader view has of a page, its parts apart. */
export async function readerText(browser: Browser, address: string): Promise<string> {
	const page = await browser.newPage({ bypassCSP: true });
	await page.goto(address);
	const content = (await page.evaluate(`(() => {
		const module = {};
		${readability}
		return new Readability(document.cloneNode(true)).parse()?.content ?? '';
	})()`)) as string;
	// Elements in a row would run together.
	await page.setContent(content.replace(/<\/?(?:p|h\d|li|t[dh]|figcaption|div|sup)\b/g, '\n$&'));
	const text = (await page.locator('body').textContent()) ?? '';
	await page.close();
	return text;
}
