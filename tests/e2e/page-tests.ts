import { allRules, axeFaults } from './axe.ts';
import { expect, test } from './open-page.ts';
import { placeOf } from './page-kinds.ts';

/** What the keyboard can stop at. */
const stops = [
	'a[href]',
	'button',
	'input',
	'select',
	'summary',
	'video[controls]',
	'audio[controls]',
	'[tabindex]',
]
	.map((element) => `${element}:not(:disabled)`)
	.join();

/** Tests that every kind of page passes. @param kinds addresses of pages by the name of their kind */
export function testPages(kinds: Record<string, string>): void {
	for (const [kind, path] of Object.entries(kinds)) testPage(kind, path);
}

function testPage(kind: string, path: string): void {
	test(`${kind}: axe finds nothing, light and dark, at three widths`, async ({ page }) => {
		await page.goto(placeOf(path).address);
		if (path.includes('?q=')) await page.locator('search-page .results li').first().waitFor();
		for (const width of [320, 768, 1280])
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.setViewportSize({ width, height: 800 });
				await page.emulateMedia({ colorScheme });
				expect(await axeFaults(page, allRules), `${colorScheme}, ${width} px`).toEqual([]);
			}
	});

	test(`${kind}: has one h1, landmarks, a language, and no sideways scroll from 280 px on`, async ({
		page,
	}) => {
		await page.goto(placeOf(path).address);
		await expect(page.locator('h1')).toHaveCount(1);
		for (const landmark of ['banner', 'main', 'contentinfo', 'search'] as const)
			await expect(page.getByRole(landmark)).toHaveCount(1);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
		for (const width of [280, 320, 360]) {
			await page.setViewportSize({ width, height: 740 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		}
		const canonical = page.locator('link[rel=canonical]');
		if (await page.locator('meta[name=robots]').count()) await expect(canonical).toHaveCount(0);
		else
			await expect(canonical).toHaveAttribute(
				'href',
				`https://harbour.example${placeOf(path).path.split('?')[0]}`,
			);
	});

	test(`${kind}: the keyboard reaches everything in reading order, and is seen where it is`, async ({
		page,
	}) => {
		await page.goto(placeOf(path).address);
		// What stands below the results waits for the script, and this for the words that it fetches.
		if (path.startsWith('/search/')) await page.locator('search-page.settled').waitFor();
		// The filters come after the first results, once their panel is opened.
		if (path.includes('?q=')) {
			await page.locator('search-page .results li').first().waitFor();
			await page.locator('search-page details.filters').evaluate((panel) => {
				(panel as HTMLDetailsElement).open = true;
			});
			await page.locator('search-page details.more-filters').waitFor();
		}
		await page.evaluate(() => document.fonts.ready);
		let first = -1;
		let last = -1;
		for (;;) {
			await page.keyboard.press('Tab');
			const stop = await page.evaluate((selector) => {
				const element = document.activeElement as HTMLElement;
				element.dataset.seen = '';
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				const box = element.getBoundingClientRect();
				return {
					html: element.outerHTML.slice(0, 120),
					index: [...document.querySelectorAll(selector)].indexOf(element),
					outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
					inView: box.bottom > 0 && box.top < innerHeight && box.width > 0,
				};
			}, stops);
			// After the last stop comes the browser's own frame, or the first stop again; what is missed by then is seen below.
			if (stop.html.startsWith('<body') || (stop.index === first && last > first)) break;
			if (first === -1) first = stop.index;
			// In Chromium the day, the month and the year of a field for dates are stops of their own, as are the controls of a film.
			if (stop.index === last && /type="date"|^<(?:video|audio)/.test(stop.html)) continue;
			expect(stop, stop.html).toMatchObject({ outlined: true, inView: true });
			expect(stop.index, stop.html).toBeGreaterThan(last);
			last = stop.index;
		}
		const missed = await page.locator(stops).evaluateAll((all) =>
			(all as HTMLElement[])
				.filter((element) => element.tabIndex >= 0 && element.dataset.seen === undefined)
				.filter((element) => element.checkVisibility({ visibilityProperty: true }))
				.map((element) => element.outerHTML.slice(0, 120)),
		);
		expect(missed).toEqual([]);
	});

	test(`${kind}: the skip link leads past the header`, async ({ page }) => {
		await page.goto(placeOf(path).address);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('header.masthead') === null)).toBe(true);
	});

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test(`${kind}: says what it has to say, and shows no control that does nothing`, async ({ page }) => {
			await page.goto(placeOf(path).address);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
			await expect(page.getByRole('main')).toHaveText(/.{60}/s);
			await expect(page.getByRole('link').nth(1)).toBeVisible();
			await expect(page.locator('button:not(form button)').filter({ visible: true })).toHaveCount(0);
			for (const form of await page.locator('form').filter({ visible: true }).all())
				await expect(form).toHaveAttribute('action', '/search/');
		});
	});
}
