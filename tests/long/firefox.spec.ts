import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../e2e/browser.ts';
import { addresses, expect, test } from '../e2e/visit.ts';

/** The main uses of the site in a second engine. Playwright drives no Firefox as it is installed; WebDriver BiDi does. */
test.setTimeout(120_000);

let browser: Browser;
let page: Page;
let faults: string[];

test.beforeAll(async () => {
	browser = await launch({
		browser: 'firefox',
		executablePath: findBrowser('firefox') ?? '',
		headless: true,
	});
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
	faults = [];
	page = await browser.newPage();
	page.on('pageerror', (error) => faults.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	await page.setViewport({ width: 1280, height: 900 });
});
test.afterEach(async () => {
	await page.close();
	expect(faults).toEqual([]);
});

const textOf = (selector: string) =>
	page.$eval(selector, (element) => element.textContent?.replace(/\s+/g, ' ').trim());
/** The option that the keyboard is at, while the focus stays in the field. */
const chosen = () =>
	page.evaluate(() => {
		const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
		return document.getElementById(id)?.textContent?.replace(/\s+/g, ' ').trim();
	});
const focused = () => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim());

test('Firefox: the front page leads to an article, a mark to its source and back', async () => {
	await page.goto(addresses.newsroom());
	expect(await textOf('.site-name, header a[rel="home"], header a')).toContain('Harbour Post');
	await page.goto(`${addresses.newsroom()}articles/bridge-closes/`);
	expect(await textOf('h1')).toBe('Old bridge closes after a crack is found');
	await page.click('sup.citation a');
	expect(await page.evaluate(() => location.hash)).toMatch(/^#source:/);
	await page.evaluate(() => history.back());
	await page.waitForFunction(() => location.hash === '');
	await page.goto(`${addresses.newsroom()}articles/persian-note/`);
	expect(await page.$eval('article', (article) => getComputedStyle(article).direction)).toBe('rtl');
});

test('Firefox: nothing scrolls sideways on a phone', async () => {
	await page.setViewport({ width: 320, height: 640 });
	for (const path of ['', 'articles/bridge-closes/', 'articles/explainer-tides/', 'search/']) {
		await page.goto(`${addresses.newsroom()}${path}`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
	}
});

test('Firefox: a search with a mistake finds what was meant', async () => {
	await page.goto(`${addresses.search()}search/?q=kermna`);
	await page.waitForFunction(() =>
		document.querySelector('main')?.textContent?.includes('Showing results for kerman'),
	);
	expect(await textOf('main ol a, main .results a')).toContain('Kerman');
});

test('Firefox: the theme is switched, and stays so on the next page', async () => {
	const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
	await page.goto(addresses.newsroom());
	const before = await scheme();
	await page.evaluate(() => {
		const buttons = [...document.querySelectorAll('header button')] as HTMLButtonElement[];
		buttons.find(({ textContent, ariaLabel }) => /theme/i.test(`${textContent} ${ariaLabel}`))?.click();
	});
	const after = await scheme();
	expect(after).not.toBe(before);
	await page.goto(`${addresses.newsroom()}articles/bridge-closes/`);
	expect(await scheme()).toBe(after);
});

test('Firefox: the dialog of search opens, answers and closes by keyboard alone', async () => {
	await page.goto(addresses.search());
	await page.waitForNetworkIdle();
	await page.keyboard.press('/');
	await page.waitForSelector('dialog[open]');
	await page.keyboard.type('kermna');
	await page.waitForFunction(() =>
		document.querySelector('dialog [role="status"]')?.textContent?.includes('Showing results for kerman'),
	);
	await page.keyboard.press('ArrowDown');
	expect(await chosen()).toContain('Bombs in Kerman');
	// The list goes first, then the dialog.
	for (let pressed = 0; pressed < 2; pressed++) await page.keyboard.press('Escape');
	await page.waitForFunction(() => !document.activeElement?.closest('dialog'));
	await page.waitForFunction(() => !document.querySelector('dialog[open]'));
	await page.keyboard.press('/');
	await page.waitForSelector('dialog[open]');
	await page.keyboard.type('kermna');
	await page.waitForFunction(() =>
		document.querySelector('dialog [role="status"]')?.textContent?.includes('Showing results for kerman'),
	);
	// What was found before the dialog was closed is shown until the answer is there, which then takes its place.
	await expect
		.poll(async () => {
			if (!(await chosen())) await page.keyboard.press('ArrowDown');
			return chosen();
		})
		.toContain('Bombs in Kerman');
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => location.pathname.startsWith('/articles/'));
});

test('Firefox: the first stop of the keyboard leads past the header', async () => {
	await page.goto(`${addresses.newsroom()}articles/bridge-closes/`);
	await page.keyboard.press('Tab');
	expect(await focused()).toMatch(/skip/i);
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => location.hash)).toBe('#main');
});
