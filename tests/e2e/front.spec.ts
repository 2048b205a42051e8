import { addresses, expect, test } from './visit.ts';

test('no article is linked from the front page twice, in any language', async ({ page }) => {
	for (const language of ['', 'de/', 'fa/']) {
		await page.goto(addresses.site() + language);
		const links = await page
			.locator('main a[href*="/articles/"]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(links.length).toBeGreaterThan(0);
		expect(new Set(links).size, language).toBe(links.length);
	}
});

test('the front page has one column on a phone, and room on a wide screen', async ({ page }) => {
	await page.goto(addresses.site());
	for (const [width, columns] of [
		[320, 1],
		[360, 1],
		[1280, 3],
		[1920, 3],
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		const starts = await page
			.locator('.latest > ul > li')
			.evaluateAll((all) => all.map((item) => Math.round(item.getBoundingClientRect().x)));
		expect(new Set(starts).size, `${width} px`).toBe(columns);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
});

test('nothing on the search page moves when results come, nor is covered', async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(window, { shifts: 0 });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				(window as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(`${addresses.site()}search/?q=kerman`);
	await expect(page.locator('.results > li')).not.toHaveCount(0);
	await expect(page.getByRole('navigation', { name: 'Ways into the archive' })).toBeVisible();
	expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBeLessThan(0.02);
	const [card, first] = await Promise.all(
		['.entry-card', '.results > li'].map((name) => page.locator(name).first().boundingBox()),
	);
	expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(first?.y ?? 0);
});
