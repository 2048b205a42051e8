import type { Browser, Page } from '@playwright/test';
import { fa } from '../../src/words/fa.ts';
import { expect, test } from './open-page.ts';
import { addresses, visit } from './visit.ts';

const open = (page: Page, id: string) => visit(page, `${addresses.search()}articles/${id}/`);

/** Opens an article as a reader who was never there: a browser asks again for fonts that a page before had. */
async function openAfresh(browser: Browser, path: string): Promise<{ page: Page; fonts: string[] }> {
	const page = await (await browser.newContext()).newPage();
	const fonts: string[] = [];
	page.on('request', (request) => {
		const [, name] = /(\w[\w-]*)\.[\w-]+\.woff2$/.exec(request.url()) ?? [];
		if (name) fonts.push(name);
	});
	await visit(page, addresses.search() + path);
	await page.evaluate(() => document.fonts.ready);
	return { page, fonts };
}

const preloaded = 'link[rel=preload][href*=naskh]';

test('the Arabic font comes to pages that show its letters, at once where they are written in it', async ({
	browser,
}) => {
	const persian = await openAfresh(browser, 'articles/persian/');
	expect(persian.fonts).toContain('naskh');
	await expect(persian.page.locator(preloaded)).toHaveCount(1);
	await persian.page.context().close();

	// An article in German, under which stand titles of others in Arabic script.
	const german = await openAfresh(browser, 'articles/german/');
	expect(german.fonts).toContain('naskh');
	await expect(german.page.locator(preloaded)).toHaveCount(0);
	await german.page.context().close();

	// A name of which a spelling is in Arabic script.
	const named = await openAfresh(browser, 'organisations/islamic-state/');
	await expect(named.page.locator('.facts')).toContainText('داعش');
	expect(named.fonts).not.toContain('naskh');
	await named.page.context().close();

	const { page, fonts } = await openAfresh(browser, 'articles/old/');
	expect(await page.locator('body').textContent()).not.toMatch(/\p{Script=Arabic}/u);
	// Joiners of other scripts and of emoji are no reason to load it.
	await page.locator('.standfirst').evaluate((element) => {
		element.textContent = 'क्\u200dष 👩\u200d👧 x\u200cy \u200f';
		return document.fonts.ready;
	});
	await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
	expect(fonts).toContain('serif');
	expect(fonts).not.toContain('naskh');
	await page.context().close();
});

test('Persian is set in it whole: a joiner does not take letters out of it', async ({ page }) => {
	await open(page, 'persian');
	const client = await page.context().newCDPSession(page);
	await client.send('DOM.enable');
	await client.send('CSS.enable');
	const { root } = await client.send('DOM.getDocument');
	const { nodeId } = await client.send('DOM.querySelector', {
		nodeId: root.nodeId,
		selector: '.body blockquote p',
	});
	const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
	expect(fonts.every(({ isCustomFont }) => isCustomFont)).toBe(true);
	const letters = fonts.map(({ glyphCount }) => glyphCount);
	expect(Math.max(...letters)).toBeGreaterThan(20);
});

/** How an article is set. */
const setting = (page: Page) =>
	page.evaluate(() => {
		const style = (selector: string, pseudo?: string) => {
			const element = document.querySelector(selector);
			if (!element) throw new Error(selector);
			return getComputedStyle(element, pseudo);
		};
		const lines = (selector: string) =>
			Number.parseFloat(style(selector).lineHeight) / Number.parseFloat(style(selector).fontSize);
		return {
			tracking: Number.parseFloat(style('.article h1').letterSpacing) || 0,
			title: lines('.article h1'),
			text: lines('.body > p:not([class])'),
			slant: style('.body em').fontStyle,
			dots: style('.body em').textEmphasisStyle,
			quotes: style('.body q').quotes,
			hyphens: style('.body > p:not([class])').hyphens,
			weight: Number(style('.body em').fontWeight),
			list: document.querySelector('.body ol') && style('.body ol').listStyleType,
		};
	});

test('each script has its own leading, tracking, emphasis and digits', async ({ page }) => {
	const of = async (id: string) => {
		await open(page, id);
		return setting(page);
	};
	const german = await of('german');
	expect(german).toMatchObject({ slant: 'italic', weight: 400, quotes: 'auto', hyphens: 'auto' });
	expect(german.tracking).toBeLessThan(0);
	const lists: Record<string, string> = {
		...{ persian: 'persian', arabic: 'arabic-indic', hebrew: 'decimal' },
		...{ japanese: 'decimal', hindi: 'decimal', thai: 'decimal' },
	};
	for (const [id, list] of Object.entries(lists)) {
		const own = await of(id);
		expect(own, id).toMatchObject({ tracking: 0, slant: 'normal', list, hyphens: 'manual', quotes: 'auto' });
		expect(own.title, id).toBeGreaterThan(german.title);
		expect(own.text, id).toBeGreaterThan(german.text);
		// Emphasis without a slant is heavier, and in Japanese has dots.
		if (id === 'japanese') expect(own).toMatchObject({ weight: 400, dots: 'dot' });
		else expect(own.weight, id).toBeGreaterThan(600);
	}
	expect((await of('persian')).title).toBeGreaterThan(1.3);
});

/** Where each of some texts of an element begins, in pixels from the left. */
const placesOf = (page: Page, selector: string, texts: string[]) =>
	page
		.locator(selector)
		.first()
		.evaluate((element, wanted) => {
			const found = new Map<string, number>();
			const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode())
				for (const text of wanted) {
					const at = node.textContent?.indexOf(text) ?? -1;
					if (at < 0 || found.has(text)) continue;
					const range = document.createRange();
					range.setStart(node, at);
					range.setEnd(node, at + text.length);
					found.set(text, range.getBoundingClientRect().left);
				}
			return wanted.map((text) => found.get(text) ?? Number.NaN);
		}, texts);

test('lines of both directions are in order', async ({ page }) => {
	await open(page, 'persian');
	// From the right: what the interface says in a Persian article, which is Persian too.
	const fromRight: [string, string[]][] = [
		['.byline .line > li:last-child', fa.minutes(1).split(' ')],
		['.source-counts', [fa.sourceSum(2), fa.correctionsBelow(1)]],
		['.notice:not(age-notice)', [fa.corrections.correction, fa.whatChanged]],
	];
	for (const [selector, texts] of fromRight) {
		const places = await placesOf(page, selector, texts);
		expect(places, selector).toEqual(places.toSorted((a, b) => b - a));
		expect(places.some(Number.isNaN), selector).toBe(false);
	}
	// From the right: a source with a Latin title, its publisher, its day, the way back to the text; above it its kind.
	await expect(page.locator('.sources summary').first()).toContainText(fa.countedSources.document(1));
	const source = await placesOf(page, '.sources li', ['Inspection', 'Harbour Office', '↩']);
	expect(source.some(Number.isNaN)).toBe(false);
	expect(source).toEqual(source.toSorted((a, b) => b - a));
	// An address, whose last slash would else stand before it.
	const [address = 0, slash = 0] = await placesOf(page, '.citation-line bdi', ['https', 'persian/']);
	expect(slash).toBeGreaterThan(address);
	await expect(page.locator('.citation-line')).toHaveText(
		/^Desk، «پل [^»]*»، Harbour Post،.*، https:\/\/harbour\.example\/articles\/persian\/$/,
	);
	// All of it stands on the side where lines begin.
	const side = await page.locator('.article > .body').evaluate((body) => body.getBoundingClientRect().right);
	for (const selector of ['.article .label', '.source-counts', '.notice:not(age-notice)'])
		expect(
			await page
				.locator(selector)
				.first()
				.evaluate((element) => {
					const range = document.createRange();
					range.selectNodeContents(element);
					return Math.max(...[...range.getClientRects()].map(({ right }) => right));
				}),
			selector,
		).toBeGreaterThan(side - 40);
});

test('numbers of citations are those of the list that they lead to', async ({ page }) => {
	await open(page, 'persian');
	await expect(page.locator('.body .citation').first()).toHaveText('۱');
	for (const list of await page.locator('.sources ol').all())
		expect(await list.evaluate((each) => getComputedStyle(each).listStyleType)).toBe('persian');
});

test('names on a map stand beside their places, in a page from right to left as in others', async ({
	page,
}) => {
	await open(page, 'persian');
	const gaps = await page
		.locator('.map .map-column')
		.first()
		.evaluate((map) => {
			const points = [...map.querySelectorAll<SVGCircleElement>('.map-point')];
			return [...map.querySelectorAll<SVGTextElement>('.map-place')].map((label, index) => {
				const { x, width } = label.getBBox();
				const point = Number(points[index]?.getAttribute('cx'));
				const anchor = label.getAttribute('text-anchor');
				return anchor === 'start' ? x - point : anchor === 'end' ? point - x - width : 9;
			});
		});
	expect(gaps).toHaveLength(2);
	for (const gap of gaps) {
		expect(gap).toBeGreaterThan(4);
		expect(gap).toBeLessThan(16);
	}
});

test('what is typed, and an address in print, have the order of their own script', async ({ page }) => {
	await open(page, 'persian');
	const field = page.locator('input[type=search]').first();
	const order = () => field.evaluate((input) => getComputedStyle(input).unicodeBidi);
	expect(await order()).not.toBe('plaintext');
	await field.fill('پل.');
	expect(await order()).toBe('plaintext');
	await page.emulateMedia({ media: 'print' });
	const address = await page.locator('.body a[href^=http]').evaluate((link) => {
		const { content, direction, unicodeBidi } = getComputedStyle(link, '::after');
		return { content, direction, unicodeBidi };
	});
	await page.emulateMedia({ media: 'screen' });
	expect(address).toMatchObject({ direction: 'ltr', unicodeBidi: 'isolate' });
	expect(address.content).toContain('https://www.example.org/');
});
