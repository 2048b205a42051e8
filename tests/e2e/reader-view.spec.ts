import { expectReaderView } from './reader-view.ts';
import { addresses, expect, test } from './visit.ts';

for (const [name, address] of Object.entries({
	'with everything': () => `${addresses.newsroom()}articles/bridge-closes/`,
	'with a lead image': () => `${addresses.newsroom()}articles/ferry-figures/`,
	'with every block': () => `${addresses.newsroom()}articles/explainer-tides/`,
	'from right to left': () => `${addresses.newsroom()}articles/persian-note/`,
	'of two lines': () => `${addresses.search()}articles/two-lines/`,
}))
	test(`a reader view keeps all of an article ${name}`, async ({ browser }) => {
		await expectReaderView(browser, address());
	});

test('copied text is the text, without marks, numbers and signs of the page', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.setViewportSize({ width: 1280, height: 2400 });
	await page.goto('/articles/bridge-closes/');
	const text = page.locator('.body > :is(p[id], .section-heading)');
	const [first, last] = [text.first(), text.nth(2)];
	const from = await first.boundingBox();
	const to = await last.boundingBox();
	if (!from || !to) throw new Error('The page shows no text');
	// As a reader selects it: by the mouse, from before the first letter to behind the last.
	await page.mouse.move(from.x + 1, from.y + 8);
	await page.mouse.down();
	await page.mouse.move(to.x + to.width - 1, to.y + to.height - 2, { steps: 5 });
	await page.mouse.up();
	await page.keyboard.press('ControlOrMeta+c');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.split(/\n+/)).toEqual([
		'The old bridge was shut on Monday after a crack was found. The figures disagree, a worker said.',
		'What was found',
		'A crack two metres long runs through the third pier. See the ferry figures.',
	]);
});

test('a map is a map without styles', async ({ browser }) => {
	const page = await browser.newPage();
	await page.route('**/*.css', (route) => route.abort());
	await page.goto(`${addresses.newsroom()}articles/explainer-tides/`);
	const shapes = await page.locator('figure.map .map-column svg').evaluate((map) =>
		[...map.querySelectorAll('path, rect, circle')].map((shape) => {
			const { fill, stroke } = getComputedStyle(shape);
			return { fill, isDrawn: stroke !== 'none' };
		}),
	);
	// An outline map; shapes without a colour of their own would be black all over.
	expect(shapes.length).toBeGreaterThan(3);
	expect(shapes.filter(({ fill, isDrawn }) => fill === 'rgb(0, 0, 0)' || !isDrawn)).toEqual([]);
	await page.close();
});
