import { expect, test } from '../e2e/open-page.ts';
import { commonKinds, pageKinds, placeOf } from '../e2e/page-kinds.ts';
import { testPages } from '../e2e/page-tests.ts';

testPages(Object.fromEntries(Object.entries(pageKinds).filter(([kind]) => !(kind in commonKinds))));

for (const [kind, path] of Object.entries(pageKinds))
	test(`${kind}: no sideways scroll at any width`, async ({ page }) => {
		for (const width of [320, 390, 768, 1024, 1280, 1600, 1920]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(placeOf(path).address);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth),
				`${width} px`,
			).toBeLessThanOrEqual(width);
		}
	});
