import { readFileSync } from 'node:fs';
import { expect, test } from './visit.ts';

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a paragraph has a link to itself, and is marked on arrival', async ({ page }) => {
		await page.goto('/articles/bridge-closes/');
		const paragraph = page.locator('.body > p[id]').first();
		await paragraph.hover();
		await paragraph.locator('a.passage').click();
		await expect(page).toHaveURL(/#p-\w+$/);
		await expect(paragraph).toHaveCSS('border-inline-start-style', 'dotted');
	});

	test('an article can be cited: a line and three files', async ({ page }) => {
		await page.goto('/articles/bridge-closes/');
		await expect(page.locator('.citation-line')).toHaveText(
			'City desk and River desk, “Old bridge closes after a crack is found”, Harbour Post, 6 November 2023 (facts as of 7 November 2023), https://harbour.example/a/brdg1/',
		);
		for (const [name, ending, words] of [
			['BibTeX', 'bib', '\tauthor = {{City desk} and {River desk}},\n'],
			['RIS', 'ris', '\r\nTI  - Old bridge closes after a crack is found\r\n'],
			['CSL-JSON', 'json', '"title":"Old bridge closes after a crack is found"'],
		] as const) {
			const link = page.getByRole('link', { name, exact: true });
			const [, text = ''] = /^data:[^,]*,(.*)$/s.exec((await link.getAttribute('href')) ?? '') ?? [];
			const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
			expect(download.suggestedFilename()).toBe(`bridge-closes.${ending}`);
			const file = readFileSync(await download.path(), 'utf8');
			expect(file).toBe(decodeURIComponent(text));
			expect(file).toContain(words);
		}
	});

	test('what is downloaded has every letter of a name and headline', async ({ page }) => {
		await page.goto('/articles/persian-note/');
		const title = await page.getByRole('heading', { level: 1 }).textContent();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'RIS', exact: true }).click(),
		]);
		expect(readFileSync(await download.path(), 'utf8')).toContain(`\r\nTI  - ${title}\r\n`);
	});
});

test('the Markdown of an article leads to the archived copy of a source that is gone', async ({
	request,
}) => {
	const twin = await (await request.get('/articles/bridge-closes/index.md')).text();
	expect(twin).toContain(
		'[^report]: Inspection report 41, Harbour Office, 2023-11-05. <https://archive.example.org/report-41> The original was gone on 10\u00a0March 2024. <https://www.example.org/report-41>',
	);
});

test('only a short address is said to stay', async ({ page }) => {
	const stays = page.getByText('The address stays the same when the article moves.');
	await page.goto('/articles/bridge-closes/');
	await expect(stays).toBeVisible();
	await page.goto('/articles/ferry-figures/');
	await expect(stays).toHaveCount(0);
});

test.describe('with scripts', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('following the link of a heading copies it', async ({ page }) => {
		await page.goto('/articles/bridge-closes/');
		await page.getByRole('link', { name: 'Link to section: The third pier' }).click();
		await expect(page.getByText('Link copied')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toMatch(/\/articles\/bridge-closes\/#the-third-pier$/);
	});

	test('the button under the headline copies the address to cite', async ({ page }) => {
		await page.goto('/articles/bridge-closes/');
		await page.getByRole('button', { name: 'Copy link', exact: true }).click();
		await expect(page.getByText('Link copied')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		await expect(page.locator('.cite')).toContainText(copied);
	});

	test('the button beside a heading copies its link', async ({ page }) => {
		await page.goto('/articles/bridge-closes/');
		const copy = page.getByRole('button', { name: 'Copy link to section: Sources' });
		await copy.focus();
		await expect(copy).toHaveCSS('opacity', '1');
		await page.keyboard.press('Enter');
		await expect(page.getByText('Link copied')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toMatch(/\/articles\/bridge-closes\/#sources$/);
	});

	for (const [name, selected, directive] of [
		['that occur earlier too', 'third', 'through%20the-,third'],
		// To a browser the number that follows is a part of the last word.
		['before a citation', 'third pier', 'third%20pier1'],
	] as const)
		test(`a link to words ${name} leads to those that were selected`, async ({ page }) => {
			await page.goto('/articles/bridge-closes/');
			const paragraph = page.locator('.body > p[id]', { hasText: 'A crack two metres long' });
			await paragraph.evaluate((element, words) => {
				const text = element.firstChild as Text;
				const at = text.data.indexOf(words);
				getSelection()?.setBaseAndExtent(text, at, text, at + words.length);
			}, selected);
			await page.getByRole('button', { name: 'Link to this passage' }).click();
			await expect(page.getByText('Link copied')).toBeVisible();
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			expect(copied).toContain(`:~:text=${directive}`);
			// Without the anchor only the words can lead there.
			await page.goto('about:blank');
			await page.goto(copied.replace(/#[^:]*:~:/, '#:~:'));
			await expect(paragraph).toBeInViewport();
		});

	test('a selected passage can be linked to, by whole words and from its paragraph', async ({ page }) => {
		await page.goto('/articles/bridge-closes/');
		const id = await page.evaluate(() => {
			const text = document.querySelector('.body > p[id]')?.firstChild;
			if (!text) return '';
			getSelection()?.setBaseAndExtent(text, 6, text, 20);
			return text.parentElement?.id;
		});
		await page.getByRole('button', { name: 'Link to this passage' }).click();
		await expect(page.getByText('Link copied')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain(`/articles/bridge-closes/#${id}:~:text=old%20bridge%20was%20shut`);
	});
});
