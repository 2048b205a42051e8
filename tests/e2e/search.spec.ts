import { expect, test } from './visit.ts';

test('the field in the header leads to answers, with excerpts that mark the words', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('banner').getByLabel('Search all articles').fill('pier');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/search\/\?q=pier$/);
	await expect(page.getByRole('status')).toHaveText('1 article has “pier”.');
	const result = page.locator('.results > li');
	await expect(result).toContainText('6 November 2023');
	await expect(result.locator('mark').first()).toHaveText(/pier/i);
	await result.getByRole('heading').getByRole('link').click();
	await expect(page).toHaveURL(/\/articles\/bridge-closes\/$/);
});

test('markup in a headline is text in the results', async ({ page }) => {
	await page.goto('/search/?q=explainer tide');
	await expect(
		page
			.getByRole('list', { name: 'Results' })
			.getByRole('link', { name: 'Explainer: why the tide matters <b>& more</b>' }),
	).toBeVisible();
});

test('a search without hits says so, with ways on', async ({ page }) => {
	await page.goto('/search/?q=xylophonist');
	await expect(page.getByRole('status')).toHaveText('No article has “xylophonist”.');
	await expect(page.getByRole('main').getByRole('link', { name: 'Water' })).toBeVisible();
});

test('what is not published is not found', async ({ page }) => {
	await page.goto('/search/?q=canary');
	await expect(page.getByRole('status')).toHaveText('No article has “canary”.');
});

test.describe('when the index cannot be fetched', () => {
	test.use({ faultsExpected: true });

	test('the reader is told, with ways on', async ({ page }) => {
		await page.route('**/pagefind/**', (route) => route.abort());
		await page.goto('/search/?q=pier');
		await expect(page.getByRole('status')).toHaveText(/Search could not start/);
		await expect(page.getByRole('main').getByRole('link', { name: 'Water' })).toBeVisible();
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the field leads to a page that offers other ways', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('searchbox').fill('pier');
		await page.keyboard.press('Enter');
		await expect(page.getByText('Search runs in the browser and needs scripts.')).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: 'People' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('People');
	});
});
