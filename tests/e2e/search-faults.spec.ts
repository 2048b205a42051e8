import type { Page } from '@playwright/test';
import { expect, test } from './open-page.ts';
import { addresses, test as testOfMemory } from './visit.ts';

/** Opens the search page and waits for its answer. @returns the addresses of the results, in order */
async function search(page: Page, query: string): Promise<string[]> {
	await page.goto(
		`${addresses.search()}search/?${query.includes('=') ? query : new URLSearchParams({ q: query })}`,
	);
	await expect(page.getByRole('status')).toHaveText(/article/);
	// The first results are shown before the rest of their page.
	await expect(page.locator('search-page')).toHaveClass(/settled/);
	return page
		.locator('.results h2 a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

const article = (id: string) => `/articles/${id}/`;

for (const word of ['syria', 'damascus', 'aleppo', 'Ankara-Damascus', 'said—left'])
	test(`a word beside a dash or an ellipsis is found: ${word}`, async ({ page }) => {
		expect(await search(page, word)).toEqual([article('dashes')]);
	});

for (const query of ['£3.3 trillion', 'Homes reach £3.3 trillion', '$5bn'])
	test(`a currency sign does no harm: ${query}`, async ({ page }) => {
		expect(await search(page, query)).toEqual([article('money')]);
	});

test('an acronym is found before words that begin like it', async ({ page }) => {
	const found = await search(page, 'UN');
	expect(found).toHaveLength(10);
	for (const url of found) expect(url).toMatch(/\/un-\d+\/$/);
});

test('an acronym is found before words that it is spelt like', async ({ page }) => {
	expect((await search(page, 'AIDS'))[0]).toBe(article('aids'));
	expect((await search(page, 'aids clinic'))[0]).toBe(article('aids'));
});

test('a name is found before names with the same stem', async ({ page }) => {
	expect((await search(page, 'Peters'))[0]).toBe(article('peters'));
	expect((await search(page, 'Peter'))[0]).toMatch(/\/peter-\d\/$/);
});

test('a misspelt word is corrected, and can be searched as typed', async ({ page }) => {
	expect(await search(page, 'kermna')).toEqual([article('kerman')]);
	await expect(page.getByText('Showing results for kerman.')).toBeVisible();
	expect(await page.locator('search-page').textContent()).toMatch(
		/Showing results for kerman\..*1 article has “kerman”/s,
	);
	await page.getByRole('link', { name: 'Search instead for kermna' }).click();
	await expect(page.getByRole('status')).toHaveText('No article has “kermna”.');
	await expect(page).toHaveURL(/exact=1/);
});

test('another name for a thing finds what is written of it', async ({ page }) => {
	expect(await search(page, 'daesh bombing')).toEqual([article('kerman')]);
	await search(page, 'داعش');
	await expect(page.getByRole('complementary', { name: 'Organisation: Islamic State' })).toBeVisible();
});

test('a minus excludes, OR joins', async ({ page }) => {
	expect(await search(page, 'red -convoys')).toEqual([article('apart')]);
	expect((await search(page, 'kerman OR convoys')).sort()).toEqual([article('kerman'), article('phrase')]);
});

test('a phrase in quotes of any kind is held to, also beside other words', async ({ page }) => {
	expect((await search(page, 'red sea')).sort()).toEqual([article('apart'), article('phrase')]);
	for (const query of ['"red sea"', '“red sea”', 'convoys "red sea"', '“red sea” monday'])
		expect(await search(page, query), query).toEqual([article('phrase')]);
});

test('results are limited by date, and newer ones come first among equals', async ({ page }) => {
	expect(await search(page, 'budget passed')).toEqual([article('new'), article('old')]);
	expect(await search(page, 'q=budget&to=2014')).toEqual([article('old')]);
	expect(await search(page, 'q=budget&from=2014-02&to=2024-01')).toEqual([]);
	expect(await search(page, 'q=budget&from=2024-02')).toEqual([article('new')]);
});

test('where no page has all words, those with most are shown, and it is said', async ({ page }) => {
	expect(await search(page, 'kerman bombing geneva')).toEqual([article('kerman')]);
	await expect(page.getByRole('status')).toHaveText(/^No article has all these words; 1 article with most/);
});

testOfMemory('the opened article marks the words themselves, until they are cleared', async ({ page }) => {
	const marks = () =>
		page.evaluate(() => [...(CSS.highlights.get('search-word') ?? [])].map((range) => range.toString()));
	for (const [query, words] of [
		['war', ['war', 'war']],
		['erdogan', ['Erdoğan']],
	] as const) {
		await search(page, query);
		await page.locator(`.results a[href="${article('marks')}"]`).click();
		await expect(page.getByText(/with the words of your search/)).toBeVisible();
		expect(await marks()).toEqual(words);
	}
	await page.getByRole('button', { name: 'Clear' }).click();
	expect(await marks()).toEqual([]);
	await expect(page).toHaveURL(/\/articles\/marks\/$/);
});

testOfMemory('the address holds the whole search, and Back brings it again', async ({ page }) => {
	await search(page, 'q=envoy&topic=conflict&sort=newest');
	await expect(page.getByRole('main').getByLabel('Search all articles')).toHaveValue('envoy');
	await expect(page.getByLabel('Order')).toHaveValue('newest');
	await expect(page.getByRole('checkbox', { name: /^Conflict/ })).toBeChecked();
	const field = page.locator('search-page').getByLabel('Search all articles');
	await field.fill('budget');
	await field.press('Enter');
	await expect(page.getByRole('status')).toHaveText(/No article has “budget”/);
	await page.getByRole('checkbox', { name: /^Conflict/ }).click();
	await expect(page.getByRole('status')).toHaveText('2 articles have “budget”.');
	await page.goBack();
	await page.goBack();
	await expect(page.getByRole('status')).toHaveText('10 articles have “envoy” within these limits.');
	await page.locator('.results h2 a').first().click();
	await page.waitForURL('**/articles/**');
	await page.goBack();
	await expect(page.getByRole('status')).toHaveText('10 articles have “envoy” within these limits.');
});

test('what sources are called does not count as what the article says', async ({ page }) => {
	expect(await search(page, 'gazette')).toEqual([article('gazette'), article('new')]);
	await expect(page.locator('.results > li').last().locator('mark')).toHaveCount(0);
});

test('an excerpt shows where it was cut, and not the headline again', async ({ page }) => {
	await search(page, 'kerman');
	const text = page.locator('.results > li').first().locator('p').last();
	await expect(text).toHaveText(/^An article for the tests of search\. The bombing in Kerman was claimed/);
	await search(page, 'undone');
	await expect(page.locator('.results > li').first().locator('p').last()).toHaveText(/^An article/);
});

test('a part of a name that no other has brings up its card', async ({ page }) => {
	await search(page, 'kasten');
	await expect(page.getByRole('complementary', { name: 'Person: Mira Kasten' })).toBeVisible();
	await search(page, 'kastne');
	await expect(page.getByRole('complementary', { name: 'Person: Mira Kasten' })).toBeVisible();
});

test('more filters have their counts, and nothing found leaves nothing to filter', async ({ page }) => {
	await search(page, 'bombing');
	await page.getByText('Filters', { exact: true }).click();
	await page.getByText('More filters').click();
	await page.getByRole('checkbox', { name: 'Islamic State (1)' }).click();
	await expect(page).toHaveURL(/organisation=islamic-state/);
	await expect(page.getByRole('status')).toHaveText('1 article has “bombing” within these limits.');
	await expect(page.getByRole('checkbox', { name: 'Islamic State (1)' })).toBeChecked();
	await search(page, 'xylophonist');
	await expect(page.getByText('Filters', { exact: true })).toBeHidden();
	await expect(page.getByRole('group', { name: 'Articles a year' })).toHaveCount(0);
});

test('filters show counts, and a year of the picture limits to it', async ({ page }) => {
	await search(page, 'budget');
	await page.getByText('Filters', { exact: true }).click();
	await expect(page.getByRole('checkbox', { name: 'Money (2)' })).toBeVisible();
	await page.getByRole('button', { name: '2014: 1 article' }).click();
	await expect(page.getByRole('status')).toHaveText('1 article has “budget” within these limits.');
	await expect(page).toHaveURL(/from=2014&to=2014$/);
	await expect(page.getByRole('button', { name: '2014: 1 article' })).toHaveAttribute('aria-pressed', 'true');
});
