import { expect, test } from './visit.ts';

const article = '/articles/bridge-closes/';

test.describe('a card', () => {
	test('shows the source of a mark that is pointed at, can be pointed at itself, and closes with Esc', async ({
		page,
	}) => {
		await page.goto(article);
		const card = page.locator('.card');
		const mark = page.locator('.body').getByRole('link', { name: 'Source 2', exact: true }).first();
		await mark.hover();
		await expect(card).toBeVisible();
		await expect(card).toContainText('Not authorised to speak in public.');
		await expect(card).toContainText('Anonymous');
		await expect(card).not.toContainText('↩');
		await expect(mark).toHaveAccessibleDescription(/Not authorised to speak in public/);
		await card.hover();
		await page.waitForTimeout(500);
		await expect(card).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(card).toBeHidden();
	});

	test('goes when the pointer goes elsewhere', async ({ page }) => {
		await page.goto(article);
		await page.locator('.body').getByRole('link', { name: 'Source 2', exact: true }).first().hover();
		await expect(page.locator('.card')).toBeVisible();
		await page.mouse.move(2, 2);
		await expect(page.locator('.card')).toBeHidden();
	});

	test('says who has a name', async ({ page }) => {
		await page.goto('/articles/explainer-tides/');
		await page.locator('a.mention', { hasText: 'Ada Marten' }).hover();
		const card = page.locator('.card');
		await expect(card.getByRole('link', { name: 'Ada Marten' })).toHaveAttribute('href', /ada-marten/);
		await expect(card.locator('p').last()).not.toBeEmpty();
		await expect(card.getByRole('button', { name: 'Close' })).toBeVisible();
	});

	test('opens by keyboard, and the mark still leads to the list and back', async ({ page }) => {
		await page.goto(article);
		const mark = page.locator('.body').getByRole('link', { name: 'Source 2', exact: true }).first();
		await page.keyboard.press('Tab');
		await mark.focus();
		await expect(page.locator('.card')).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page.locator('.sources').getByText('Not authorised to speak in public.')).toBeInViewport();
		const back = page.getByRole('link', { name: 'Back to where you were' });
		await expect(back).toHaveCount(1);
		await back.click();
		await expect(mark).toBeInViewport();
	});

	test.describe('on a phone', () => {
		test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

		test('opens at the end of the window, has the way to the list, and closes', async ({ page }) => {
			await page.goto(article);
			const mark = page.locator('.body').getByRole('link', { name: 'Source 2', exact: true }).first();
			await mark.tap();
			const card = page.locator('.card');
			await expect(card).toBeVisible();
			expect(page.url()).not.toContain('#');
			const box = await card.boundingBox();
			expect(box?.x).toBe(0);
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(740);
			await card.getByRole('button', { name: 'Close' }).tap();
			await expect(card).toBeHidden();
			await mark.tap();
			await card.getByRole('link', { name: 'In the list of sources' }).tap();
			await expect(page.locator('.sources').getByText('Not authorised to speak in public.')).toBeInViewport();
			await expect(page.getByRole('link', { name: 'Back to where you were' })).toBeVisible();
		});

		test('of a name has the way to its page', async ({ page }) => {
			await page.goto('/articles/explainer-tides/');
			await page.locator('a.mention', { hasText: 'Ada Marten' }).tap();
			await page.locator('.card').getByRole('link', { name: 'Ada Marten' }).tap();
			await expect(page).toHaveURL(/\/people\/ada-marten\/$/);
		});
	});
});

test('the list of contents marks the section that is read', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/articles/explainer-tides/');
	const current = page.locator('.contents [aria-current]');
	await expect(current).toHaveCount(0);
	await page.locator('#blocks').evaluate((heading) => heading.scrollIntoView());
	await expect(current).toHaveText('Blocks');
});

test('sources are folded by kind; a link to one unfolds them, and so does paper', async ({ page }) => {
	await page.goto('/articles/ferry-figures/');
	const folds = page.locator('.sources details');
	for (const open of await folds.evaluateAll((all) => all.map((fold) => (fold as HTMLDetailsElement).open)))
		expect(open).toBe(false);
	const entry = page.locator('.sources li').first();
	await expect(entry).toBeHidden();
	const id = await entry.getAttribute('id');
	await page.goto(`/articles/ferry-figures/#${id}`);
	await expect(entry).toBeVisible();
	await page.goto('/articles/ferry-figures/?again');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('.sources li').first()).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.locator('.sources li').first()).toBeHidden();
});

test('a narrow table keeps its first column in view, and its figures at the end on one line', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 740 });
	await page.goto('/articles/ferry-figures/');
	const table = page.locator('.table').first();
	const moved = await table.evaluate((region) => {
		const [first] = region.querySelectorAll('td');
		const before = first?.getBoundingClientRect().left;
		region.scrollLeft = 1e4;
		return { by: region.scrollLeft, before, after: first?.getBoundingClientRect().left };
	});
	expect(moved.by).toBeGreaterThan(20);
	expect(moved.after).toBe(moved.before);
	const figures = table.locator('td.align-right');
	expect(await figures.count()).toBeGreaterThan(2);
	for (const figure of await figures.all()) {
		await expect(figure).toHaveCSS('text-align', 'end');
		await expect(figure).toHaveCSS('white-space', 'nowrap');
	}
});
