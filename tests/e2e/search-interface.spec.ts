import type { Page } from '@playwright/test';
import { allRules, axeFaults } from './axe.ts';
import { addresses, expect, test } from './visit.ts';

/** Compressed bytes of a first visit up to the first results, the page itself aside. */
const budget = 190_000;
const mostRequests = 25;

async function openDialog(page: Page, key = '/'): Promise<void> {
	await page.keyboard.press(key);
	await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
}

const headerField = (page: Page) => page.getByRole('banner').getByLabel('Search all articles');
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name });

test('slash and Ctrl+K open a dialog that answers while one types, by keyboard alone', async ({ page }) => {
	await page.goto(addresses.search());
	await openDialog(page, 'Control+k');
	await expect(page.getByRole('group', { name: 'Newest' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await openDialog(page);
	const field = page.getByRole('dialog').getByRole('combobox');
	await page.keyboard.type('kermna');
	await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
		'Showing results for kerman. 1 article has “kerman”.',
	);
	await expect(field).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('ArrowDown');
	const chosen = page.getByRole('option', { selected: true });
	await expect(chosen).toContainText('Bombs in Kerman');
	await expect(field).toBeFocused();
	expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/articles\/kerman\/$/);
	await expect(page.getByText('2 places with the words of your search are marked.')).toBeVisible();
});

test('Escape closes the list, and pressed again the dialog, whatever was typed; in the header it empties the field', async ({
	page,
}) => {
	await page.goto(addresses.search());
	const dialog = page.getByRole('dialog');
	for (const query of ['', 'kermna', 'zzzz qqqq']) {
		await openDialog(page);
		const field = dialog.getByRole('combobox');
		await page.keyboard.type(query);
		await expect(dialog.getByRole('status')).not.toHaveText('');
		await expect(field).toHaveValue(query);
		for (let pressed = 0; pressed < 2; pressed++) await page.keyboard.press('Escape');
		await expect(dialog, query).toBeHidden();
	}
	// What was typed is there again, and one key replaces it.
	await openDialog(page);
	await expect(dialog.getByRole('combobox')).toHaveValue('zzzz qqqq');
	await page.keyboard.type('k');
	await expect(dialog.getByRole('combobox')).toHaveValue('k');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	const field = headerField(page);
	await field.click();
	await page.keyboard.type('kerman');
	await expect(option(page, /Bombs in Kerman/)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(field).toHaveValue('kerman');
	await page.keyboard.press('Escape');
	await expect(field).toHaveValue('');
	await expect(field).toBeFocused();
	await expect(page.getByRole('listbox')).toBeHidden();
});

for (const way of ['mouse', 'touch', 'keyboard'] as const)
	test.describe(`the field in the header, by ${way}`, () => {
		test.use({ hasTouch: way === 'touch' });

		test('answers while one types, and the focus stays in it', async ({ page }) => {
			await page.goto(addresses.search());
			const field = headerField(page);
			if (way === 'mouse') await field.click();
			else if (way === 'touch') await field.tap();
			else await field.focus();
			await page.keyboard.type('kerm');
			await expect(option(page, /Bombs in Kerman/)).toBeVisible();
			await expect(field).toBeFocused();
			await page.keyboard.type('an');
			await expect(page.getByRole('banner').getByRole('status')).toHaveText('1 article has “kerman”.');
			await page.keyboard.press('Escape');
			await expect(page.getByRole('listbox')).toBeHidden();
			await expect(field).toHaveValue('kerman');
			await expect(field).toBeFocused();
			await page.keyboard.press('ArrowDown');
			await expect(option(page, /Bombs in Kerman/)).toBeVisible();
			if (way === 'touch') await option(page, /Bombs in Kerman/).tap();
			else await option(page, /Bombs in Kerman/).click();
			await expect(page).toHaveURL(/\/articles\/kerman\/$/);
			await page.goBack();
			await expect(headerField(page)).toHaveValue('kerman');
			await expect(option(page, /Bombs in Kerman/)).toBeVisible();
		});
	});

test('Back from a result that the dialog led to opens it as it was', async ({ page }) => {
	await page.goto(addresses.search());
	await openDialog(page);
	await page.keyboard.type('kerman');
	await option(page, /Bombs in Kerman/).click();
	await expect(page).toHaveURL(/\/articles\/kerman\/$/);
	await page.goBack();
	await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('kerman');
	await expect(option(page, /Bombs in Kerman/)).toBeVisible();
});

test('the field of the search page answers while one types too', async ({ page }) => {
	await page.goto(`${addresses.search()}search/`);
	const field = page.getByRole('main').getByLabel('Search all articles');
	await field.click();
	await page.keyboard.type('envoy');
	await expect(page.getByRole('group', { name: 'Articles' }).getByRole('option')).toHaveCount(5);
	await option(page, 'All results for “envoy”').click();
	await expect(page).toHaveURL(/q=envoy$/);
	await expect(page.locator('.status')).toHaveText(/articles have “envoy”/);
});

test('Back shows the results as they were, with more of them and the place on the page', async ({ page }) => {
	await page.setViewportSize({ width: 900, height: 500 });
	await page.goto(`${addresses.search()}search/?q=aid`);
	await page.getByRole('button', { name: /^Show more of/ }).click();
	const results = page.locator('.results > li');
	await expect.poll(() => results.count()).toBeGreaterThan(10);
	const count = await results.count();
	const last = results.last().getByRole('heading').getByRole('link');
	await last.scrollIntoViewIfNeeded();
	const before = await page.evaluate(() => scrollY);
	expect(before).toBeGreaterThan(300);
	await last.click();
	await page.waitForURL('**/articles/**');
	await page.goBack();
	await expect(results).toHaveCount(count);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 60);
});

test.describe('offline', () => {
	test.use({ faultsExpected: true });

	test('what was found stays, and that is said', async ({ page, context }) => {
		await page.goto(`${addresses.search()}search/?q=budget`);
		await expect(page.locator('.results > li')).toHaveCount(2);
		await context.setOffline(true);
		const field = page.getByRole('main').getByLabel('Search all articles');
		await field.fill('kermna');
		await page.keyboard.press('Enter');
		await expect(page.locator('.status')).toHaveText('You are offline. What is shown was found before.');
		await expect(page.locator('.results > li')).toHaveCount(2);
		await context.setOffline(false);
		await page.keyboard.press('Enter');
		await expect(page.locator('.status')).toHaveText('1 article has “kerman”.');
	});
});

test('a filter chosen with the space bar keeps the focus', async ({ page }) => {
	await page.goto(`${addresses.search()}search/?q=budget`);
	await page.getByText('Filters', { exact: true }).click();
	const box = page.getByRole('checkbox', { name: 'Money (2)' });
	await box.focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/topic=money/);
	await expect(page.getByRole('checkbox', { name: 'Money (2)' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Money (2)' })).toBeFocused();
});

test('days limit what is shown, in the address and in the panel, and the oldest can come first', async ({
	page,
}) => {
	await page.goto(`${addresses.search()}search/?q=budget&from=2014-01-01&to=2014-01-01`);
	await expect(page.locator('.results > li')).toHaveCount(1);
	await expect(page.getByLabel('From', { exact: true })).toHaveValue('2014-01-01');
	await page.getByLabel('To', { exact: true }).fill('2024-02-01');
	await expect(page).toHaveURL(/to=2024-02-01$/);
	await expect(page.locator('.results > li')).toHaveCount(2);
	await page.getByLabel('Order').selectOption('Oldest first');
	await expect(page).toHaveURL(/sort=oldest/);
	await expect(page.locator('.results h2 a').first()).toHaveAttribute('href', '/articles/old/');
	await page.goto(`${addresses.search()}search/?q=1/1/2014`);
	await expect(page.locator('.results h2 a').first()).toHaveAttribute('href', '/articles/old/');
	await expect(page.locator('.notes')).toContainText('“1/1/2014” is searched as a date: 1 January 2014');
});

test('what is typed while the dialog is still fetched is not lost', async ({ page }) => {
	await page.goto(addresses.search());
	await page.route('**/_astro/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 500));
		await route.continue();
	});
	await page.keyboard.press('Control+k');
	await page.keyboard.type('ker');
	await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('ker');
	await page.keyboard.type('man');
	await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('kerman');
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(headerField(page)).toHaveValue('');
	await expect(page.locator('body')).toBeFocused();
});

test('a search that was sent while suggestions are still fetched is answered without them', async ({
	page,
}) => {
	await page.goto(`${addresses.search()}search/?q=envoy`, { waitUntil: 'networkidle' });
	const asked = new Set<string>();
	await page.route('**/_astro/*.js', async (route) => {
		asked.add(route.request().url());
		await new Promise((resolve) => setTimeout(resolve, 1000));
		await route.continue();
	});
	const field = page.locator('search-page').getByLabel('Search all articles');
	await field.fill('kerman');
	await field.press('Enter');
	await expect(page.locator('.results h2 a').first()).toHaveAttribute('href', '/articles/kerman/');
	await expect(field).toHaveRole('combobox');
	expect(asked.size).toBeGreaterThan(0);
	await page.waitForLoadState('networkidle');
	await expect(page.getByRole('listbox')).toHaveCount(0);
	await field.press('End');
	await page.keyboard.type(' ');
	await expect(page.getByRole('listbox')).toBeVisible();
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
	await page.getByLabel('Search all articles').click();
	await expect(page.getByRole('group', { name: 'Recent searches' }).getByRole('option')).toHaveText([
		'budget',
	]);
	await page.keyboard.press('Escape');
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
		await headerField(page).click();
		await page.keyboard.type('kerman');
		await expect(option(page, /Bombs in Kerman/)).toBeVisible();
		await page.keyboard.press('ArrowDown');
		expect(await axeFaults(page, allRules)).toEqual([]);
		await page.goto(`${addresses.search()}articles/kerman/`);
		await openDialog(page);
		await expect(page.getByRole('group', { name: 'Newest' })).toBeVisible();
		expect(await axeFaults(page, allRules)).toEqual([]);
		await page.keyboard.type('islamic state');
		await expect(option(page, /Bombs in Kerman/)).toBeVisible();
		expect(await axeFaults(page, allRules)).toEqual([]);
		await page.goto(`${addresses.search()}search/?q=envoi&topic=conflict`);
		await expect(page.getByRole('checkbox').first()).toBeVisible();
		expect(await axeFaults(page, allRules)).toEqual([]);
	});

test('field, dialog and page fit 360 px, from right to left as well, and fingers meet targets of 44 px', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const width = () => page.evaluate(() => document.documentElement.scrollWidth);
	const turn = (direction: string) =>
		page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
	const heights = (targets: string) =>
		page
			.locator(targets)
			.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height).filter(Boolean));
	for (const direction of ['ltr', 'rtl']) {
		await page.goto(`${addresses.search()}search/?q=envoy`);
		await turn(direction);
		await page.getByText('Filters', { exact: true }).click();
		await expect(page.getByRole('checkbox').first()).toBeVisible();
		expect(await width(), direction).toBeLessThanOrEqual(360);
		for (const height of await heights(
			'.filters label, .filters summary, .sort select, .search-field :is(input, button), .more button',
		))
			expect(height).toBeGreaterThanOrEqual(44);
		await page.goto(addresses.search());
		await turn(direction);
		await headerField(page).click();
		await page.keyboard.type('islamic');
		await expect(option(page, /Bombs in Kerman/)).toBeVisible();
		expect(await width(), direction).toBeLessThanOrEqual(360);
		const popup = await page.getByRole('listbox').boundingBox();
		expect((popup?.x ?? -1) >= 0 && (popup?.x ?? 0) + (popup?.width ?? 999) <= 360, direction).toBe(true);
		for (const height of await heights('[role=option]')) expect(height).toBeGreaterThanOrEqual(44);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Control+k');
		await page.keyboard.type('islamic');
		// In place of what the field in the header had.
		await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('islamic');
		await expect(option(page, /Bombs in Kerman/)).toBeVisible();
		expect(await width(), direction).toBeLessThanOrEqual(360);
		const box = await page.getByRole('dialog').boundingBox();
		expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360, direction).toBe(true);
	}
});

test('search works under a policy that lets nothing become code: no worker, no WebAssembly, no Trusted Types', async ({
	page,
}) => {
	const policy =
		"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
	await page.route('**/*', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
	});
	await page.goto(addresses.search());
	await openDialog(page);
	await page.keyboard.type('kermna');
	await expect(option(page, /Bombs in Kerman/)).toBeVisible();
	await page.goto(`${addresses.search()}search/?q=kerman`);
	await expect(page.getByRole('status')).toHaveText('1 article has “kerman”.');
	await page.getByText('Filters', { exact: true }).click();
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
	await page.waitForLoadState('networkidle');
	const search = [...fetched].filter(([url]) => !before.has(url));
	expect(search.some(([url]) => url.endsWith('.pf_index'))).toBe(true);
	expect(search.some(([url]) => url.endsWith('.text.json'))).toBe(true);
	expect(search.filter(([url]) => /vocabulary|names|facets/.test(url))).toEqual([]);
	expect(search.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(budget);
	expect(search.length).toBeLessThanOrEqual(mostRequests);
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
