import type { Page } from '@playwright/test';
import { expect, test } from './open-page.ts';
import { addresses } from './visit.ts';
import { months, topics } from './volume-articles.ts';

/** Volumes that are searched at first: the newest, and eight before it. */
const opened = 9;

async function search(page: Page, query: string): Promise<void> {
	await page.goto(`${addresses.volumes()}search/?${query}`);
	await expect(page.getByRole('status')).toHaveText(/article/);
}

/** Expects the ids of all results, in order, every page of them asked for. */
async function expectResults(page: Page, ids: string[]): Promise<void> {
	const more = page.getByRole('button', { name: /^Show more of/ });
	const links = page.locator('.results h2 a');
	const shown = () =>
		links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
	await expect(async () => {
		if (await more.isVisible()) await more.click({ timeout: 1000 });
		expect(await shown()).toEqual(ids);
	}).toPass({ timeout: 15_000 });
}

/** Ids of the articles of some months, newest first. */
const of = (some: readonly string[]) =>
	some.flatMap((month) => topics.toReversed().map((topic) => `${topic}-${month}`));

const older = (page: Page) => page.getByRole('button', { name: /older articles too$/ });

test('older volumes are searched when the reader asks for them, in results, order, filters and years', async ({
	page,
}) => {
	await search(page, 'q=harbour&sort=newest');
	await expect(page.getByRole('status')).toHaveText('18 articles have “harbour”.');
	await expectResults(page, of(months.slice(0, opened)));
	await page.getByText('Filters', { exact: true }).click();
	await expect(page.getByRole('checkbox', { name: 'ships (9)' })).toBeVisible();
	await expect(page.getByRole('button', { name: '2022: 18 articles' })).toBeVisible();
	await expect(older(page)).toHaveText('Search 10 older articles too');

	await older(page).click();
	await expect(page.getByRole('status')).toHaveText('28 articles have “harbour”.');
	await expect(older(page)).toHaveCount(0);
	await expectResults(page, of(months));
	await expect(page.getByRole('checkbox', { name: 'ships (14)' })).toBeVisible();
	await expect(page.getByRole('button', { name: '2022: 24 articles' })).toBeVisible();

	await page.getByRole('button', { name: '2021: 4 articles' }).click();
	await expect(page.getByRole('status')).toHaveText('4 articles have “harbour” within these limits.');
	await expectResults(page, of(months.slice(-2)));
	await page.getByRole('checkbox', { name: 'quays (2)' }).click();
	await expect(page.getByRole('status')).toHaveText('2 articles have “harbour” within these limits.');
	await expectResults(
		page,
		months.slice(-2).map((month) => `quays-${month}`),
	);
});

test('a filter holds in every volume, whether it was set before the older ones were opened or after', async ({
	page,
}) => {
	await search(page, 'q=harbour&kind=report&sort=newest');
	await expect(page.getByRole('status')).toHaveText('18 articles have “harbour” within these limits.');
	await older(page).click();
	await expect(page.getByRole('status')).toHaveText('28 articles have “harbour” within these limits.');
	await page.getByRole('checkbox', { name: 'ships (14)' }).click();
	await expect(page.getByRole('status')).toHaveText('14 articles have “harbour” within these limits.');
	await expectResults(
		page,
		months.map((month) => `ships-${month}`),
	);
	await expect(page.getByRole('checkbox', { name: 'quays (14)' })).toBeVisible();
});

test('the best match comes first, whichever volume it is in', async ({ page }) => {
	await search(page, 'q=harbour+november+2021');
	await expect(page.getByRole('status')).toHaveText(/^2 articles have “harbour november 2021”\./);
	const first = page.locator('.results h2 a').first();
	await expect(first).toHaveText('The harbour in November 2021');
});

test('what is in older volumes only is found without being asked for: words, filters, years', async ({
	page,
}) => {
	await search(page, 'q=lighthouse');
	await expect(page.getByRole('status')).toHaveText('2 articles have “lighthouse”.');
	await expectResults(page, of(months.slice(-1)));
	await search(page, 'q=harbour&topic=ships');
	await expect(page.getByRole('status')).toHaveText('14 articles have “harbour” within these limits.');
	await search(page, 'q=harbour');
	await page.getByText('Filters', { exact: true }).click();
	await page.getByLabel('To', { exact: true }).fill('2021-12-31');
	await expect(page.getByRole('status')).toHaveText('4 articles have “harbour” within these limits.');
	await search(page, 'q=harbour&from=2021-12&to=2021-12&sort=newest');
	await expect(page.getByRole('status')).toHaveText('2 articles have “harbour” within these limits.');
	await expectResults(page, of(['2021-12']));
});
