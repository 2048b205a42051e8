import type { Page } from '@playwright/test';
import { allRules, axeFaults } from './axe.ts';
import { addresses, expect, test } from './visit.ts';

/** Compressed bytes of a first visit up to the first results, the page itself aside. */
const budget = 190_000;

async function openDialog(page: Page, key = '/'): Promise<void> {
	await page.keyboard.press(key);
	await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
}

test('slash and Ctrl+K open a dialog that answers while one types, by keyboard alone', async ({ page }) => {
	await page.goto(addresses.search());
	await openDialog(page, 'Control+k');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await openDialog(page);
	await expect(page.getByRole('dialog').getByRole('heading', { name: 'Newest' })).toBeVisible();
	await page.keyboard.type('kermna');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('status')).toHaveText('Showing results for kerman. 1 article has “kerman”.');
	await page.keyboard.press('ArrowDown');
	await expect(dialog.getByRole('link', { name: 'Bombs in Kerman' })).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(dialog.getByRole('searchbox')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/articles\/kerman\/$/);
	await expect(page.getByText('2 places with the words of your search are marked.')).toBeVisible();
});

test('what is typed while the dialog is still fetched is not lost', async ({ page }) => {
	await page.goto(addresses.search());
	await page.route('**/_astro/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 500));
		await route.continue();
	});
	await page.keyboard.press('Control+k');
	await page.keyboard.type('ker');
	await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('ker');
	await page.keyboard.type('man');
	await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('kerman');
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('banner').getByRole('searchbox')).toHaveValue('');
	await expect(page.locator('body')).toBeFocused();
});

test('an unfinished word with a mistake is taken for a longer one while one types', async ({ page }) => {
	await page.goto(addresses.search());
	await openDialog(page);
	await page.keyboard.type('kemr');
	await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^Showing results for kerman\./);
});

test('nothing of the search page moves by itself', async ({ page }) => {
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
				document.documentElement.dataset.shift = String(
					Number(document.documentElement.dataset.shift ?? 0) + entry.value,
				);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(`${addresses.search()}search/`, { waitUntil: 'networkidle' });
	expect(await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0))).toBeLessThan(0.01);
});

test('Enter in the dialog leads to all results, and the search is remembered until it is cleared', async ({
	page,
}) => {
	await page.goto(addresses.search());
	await openDialog(page);
	await page.keyboard.type('budget');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/search\/\?q=budget$/);
	await expect(page.getByRole('status')).toHaveText('2 articles have “budget”.');
	await page.goto(`${addresses.search()}search/`);
	await expect(page.getByRole('link', { name: 'budget', exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Clear recent searches' }).click();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Newest' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'budget', exact: true })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in the open dialog and in results with filters, ${colorScheme}`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(addresses.search());
		await openDialog(page);
		await expect(page.getByRole('heading', { name: 'Newest' })).toBeVisible();
		expect(await axeFaults(page, allRules)).toEqual([]);
		await page.keyboard.type('islamic state');
		await expect(page.getByRole('dialog').getByRole('complementary')).toBeVisible();
		expect(await axeFaults(page, allRules)).toEqual([]);
		await page.goto(`${addresses.search()}search/?q=envoi&topic=conflict`);
		await expect(page.getByRole('checkbox').first()).toBeVisible();
		expect(await axeFaults(page, allRules)).toEqual([]);
	});

test('the page and the dialog fit 360 px, from right to left as well', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const width = () => page.evaluate(() => document.documentElement.scrollWidth);
	for (const direction of ['ltr', 'rtl']) {
		await page.goto(`${addresses.search()}search/?q=envoy`);
		await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
		await page.getByText('Filters', { exact: true }).click();
		await expect(page.getByRole('checkbox').first()).toBeVisible();
		expect(await width(), direction).toBeLessThanOrEqual(360);
		await page.goto(addresses.search());
		await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
		await openDialog(page);
		await page.keyboard.type('islamic');
		await expect(page.getByRole('dialog').getByRole('link', { name: 'Bombs in Kerman' })).toBeVisible();
		expect(await width(), direction).toBeLessThanOrEqual(360);
		const box = await page.getByRole('dialog').boundingBox();
		expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360, direction).toBe(true);
	}
});

test('search works under a strict policy with Trusted Types, in a worker', async ({ page }) => {
	const site =
		"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'";
	await page.route('**/*', async (route) => {
		const response = await route.fetch();
		const isPage = response.headers()['content-type']?.includes('text/html') ?? false;
		const policy = isPage
			? `${site}; require-trusted-types-for 'script'`
			: route.request().url().endsWith('pagefind-worker.js')
				? site.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
				: undefined;
		await route.fulfill({
			response,
			headers: { ...response.headers(), ...(policy && { 'content-security-policy': policy }) },
		});
	});
	const worker = page.waitForEvent('worker');
	await page.goto(addresses.search());
	await openDialog(page);
	await page.keyboard.type('kermna');
	await expect(page.getByRole('dialog').getByRole('link', { name: 'Bombs in Kerman' })).toBeVisible();
	expect((await worker).url()).toMatch(/pagefind-worker\.js$/);
	await page.goto(`${addresses.search()}search/?q=kerman`);
	await expect(page.getByRole('status')).toHaveText('1 article has “kerman”.');
	await expect(page.getByRole('checkbox').first()).toBeVisible();
});

test('first results on a first visit cost what is budgeted, and a page costs nothing before', async ({
	page,
}) => {
	const fetched = new Map<string, number>();
	page.on('requestfinished', async (request) => {
		fetched.set(request.url(), (await request.sizes()).responseBodySize);
	});
	await page.goto(addresses.search(), { waitUntil: 'networkidle' });
	const before = new Set(fetched.keys());
	expect([...before].filter((url) => url.includes('/pagefind/'))).toEqual([]);
	await openDialog(page);
	await page.keyboard.type('red sea');
	await expect(page.getByRole('dialog').getByRole('status')).toHaveText('2 articles have “red sea”.');
	const fetchedSince = () => [...fetched].filter(([url]) => !before.has(url));
	await expect.poll(() => fetchedSince().some(([url]) => url.endsWith('.pf_fragment'))).toBe(true);
	await page.waitForLoadState('networkidle');
	const search = fetchedSince();
	expect(search.some(([url]) => url.endsWith('.pf_index'))).toBe(true);
	expect(search.filter(([url]) => /vocabulary|\.pf_filter/.test(url))).toEqual([]);
	expect(search.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(budget);
});

test('browsers can add the search', async ({ page, request }) => {
	await page.goto('/');
	const address = await page.locator('link[rel=search]').getAttribute('href');
	const text = await (await request.get(address ?? '')).text();
	expect(text).toContain('template="https://harbour.example/search/?q={searchTerms}"');
});

test('a site without stories has no heading for them, and help explains queries with its own names', async ({
	page,
}) => {
	await page.goto(addresses.volumes());
	await expect(page.getByRole('heading', { name: 'Latest' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Running stories' })).toHaveCount(0);
	await page.goto('/search/');
	await page.getByText('How to search').click();
	const help = await page.locator('.search-help').textContent();
	expect(help).not.toMatch(/red sea|quetta|erbil|ISIL/i);
	expect(help).toMatch(/"(?:ada marten|harbour office|north quay|south quay)"/);
});
