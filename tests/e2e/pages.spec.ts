import { allRules, axeFaults } from './axe.ts';
import { expect, test } from './open-page.ts';
import { pageKinds, placeOf } from './page-kinds.ts';

for (const [kind, path] of Object.entries(pageKinds)) {
	test(`${kind}: axe finds nothing, light and dark`, async ({ page }) => {
		await page.goto(placeOf(path).address);
		if (path.includes('?q=')) await page.locator('search-page .results li').first().waitFor();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await axeFaults(page, allRules), colorScheme).toEqual([]);
		}
	});

	test(`${kind}: has one h1, landmarks, a language, and no sideways scroll at 360 px`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(placeOf(path).address);
		await expect(page.locator('h1')).toHaveCount(1);
		for (const landmark of ['banner', 'main', 'contentinfo', 'search'] as const)
			await expect(page.getByRole(landmark)).toHaveCount(1);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		const canonical = page.locator('link[rel=canonical]');
		if (await page.locator('meta[name=robots]').count()) await expect(canonical).toHaveCount(0);
		else
			await expect(canonical).toHaveAttribute(
				'href',
				`https://stet.example${placeOf(path).path.split('?')[0]}`,
			);
	});
}
