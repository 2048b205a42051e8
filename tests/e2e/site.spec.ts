import { axeFaults } from './axe.ts';
import { addresses, expect, test } from './visit.ts';

const kerman = 'articles/kerman-bombing-us-warning/';

test('the Kerman article reads, with its sources', async ({ page }) => {
	await page.goto(addresses.site() + kerman);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Kerman');
	expect(await page.locator('.body h2').count()).toBeGreaterThanOrEqual(4);
	const citations = page.locator('.citation a');
	expect(await citations.count()).toBeGreaterThan(20);
	const dead = await citations.evaluateAll((all) =>
		all.filter((link) => !document.getElementById(link.getAttribute('href')?.slice(1) ?? '')),
	);
	expect(dead).toEqual([]);
	expect(await axeFaults(page)).toEqual([]);
});

test('its sections can be linked', async ({ page }) => {
	await page.goto(addresses.site() + kerman);
	for (const id of await page.locator('.body h2').evaluateAll((all) => all.map((heading) => heading.id))) {
		await page.goto(`${addresses.site()}${kerman}#${id}`);
		await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	}
});

test('search finds it by a keyword and by a phrase from its middle', async ({ page }) => {
	await page.goto(addresses.site() + kerman);
	const text = await page
		.locator('.body p')
		.nth(6)
		.evaluate((paragraph) => paragraph.firstChild?.textContent ?? '');
	const phrase = text.split(/\s+/).slice(2, 8).join(' ');
	for (const query of ['kerman', phrase]) {
		await page.goto(`${addresses.site()}search/?q=${encodeURIComponent(query)}`);
		const result = page.getByRole('listitem').filter({ has: page.locator(`a[href="/${kerman}"]`) });
		await expect(result.locator('mark').first(), query).toBeVisible();
	}
});

test('the front page leads to all twelve articles through the archive', async ({ page }) => {
	await page.goto(addresses.site());
	await page.getByRole('link', { name: 'Archive' }).click();
	await expect(page.getByText('12 articles')).toBeVisible();
});
