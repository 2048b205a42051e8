import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../src/edition/serve/server.ts';
import { buildSettings, layProject } from '../build/lay-project.ts';
import { buildCommand } from '../build-command.ts';
import { layPseudoNewsroom, strays } from './pseudo-newsroom.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), 'stet-pseudo-'));
const now = '2024-03-15T00:00:00Z';
const ends: (() => void)[] = [];

test.beforeAll(() => {
	layProject(folder, 'tests/newsroom');
	layPseudoNewsroom(folder);
});

test.afterAll(() => {
	for (const end of ends) end();
	rmSync(folder, { recursive: true, force: true });
});

/** What the page says now that stands in no file of words: what is shown, what style sheets add, what screen readers hear. */
async function straysOn(page: Page): Promise<string[]> {
	const texts = await page.evaluate(() => {
		const silent = 'script, style, code, kbd, astro-dev-toolbar, vite-error-overlay';
		const found: string[] = [document.title];
		let whole = '';
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
		while (walker.nextNode()) {
			const node = walker.currentNode;
			if (node instanceof Text) whole += node.parentElement?.closest(silent) ? '' : ` ${node.data}`;
			if (!(node instanceof Element) || node.closest(silent)) continue;
			for (const { name, value } of node.attributes)
				if (/^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder)$/.test(name))
					found.push(value);
			for (const side of ['::before', '::after', '::marker']) {
				const { content } = getComputedStyle(node, side);
				found.push(...(content.match(/"[^"]*"/g) ?? []).map((text) => text.replace(/\\a /g, ' ')));
			}
		}
		// Values that pages set by script: what fields say, and names by the properties of ARIA.
		for (const field of document.querySelectorAll('input'))
			if (!['checkbox', 'radio', 'date'].includes(field.type)) found.push(field.value);
		return [whole, ...found];
	});
	// The fields of queries are syntax.
	return texts.map((text) => strays(text.replace(/\b(?:author|topic):/g, ''))).filter(Boolean);
}

const field = (page: Page) => page.locator('search-page input[type=search]');

/** Does what a reader may do, and looks after each step. */
async function goThrough(page: Page, address: string): Promise<void> {
	const look = async (step: string) => expect.soft(await straysOn(page), step).toEqual([]);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });

	await page.goto(`${address}/articles/whole/`);
	await expect(page.locator('theme-switch button')).toBeVisible({ timeout: 60_000 });
	await page.locator('theme-switch button').click();
	await look('other theme');
	// Each that is opened is out of the list.
	const closed = page.locator('details:not([open]) > summary').filter({ visible: true });
	for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
	await look('all that can be opened');
	await page.locator('article-tools button').first().click();
	await expect(page.locator('link-tools output')).not.toBeEmpty();
	await look('link copied');
	await expect(page.locator('button.copy').first()).toHaveAttribute('aria-label', /⟦/);
	await page.locator('a.passage').nth(1).focus();
	await page.keyboard.press('ArrowDown');
	await page.locator('.body > p:not([class])').first().selectText();
	await expect(page.locator('link-tools button')).toBeVisible();
	await look('passage selected');
	await expect(page.locator('age-notice').first()).toContainText('⟦');
	await look('old facts');

	await page.goto(`${address}/`);
	await page.keyboard.press('/');
	const dialog = page.locator('dialog');
	await expect(dialog.locator('[role=option]').first()).toBeVisible({ timeout: 60_000 });
	await look('dialog');
	const type = async (text: string) => {
		await dialog.locator('input').fill(text);
		const all = dialog.locator('[role=option]', { hasText: text });
		await expect(all.first()).toBeVisible();
		await look(`dialog with ${text}`);
	};
	for (const text of ['ხიდი', 'ხიდიი', 'ჟჟჟჟჟჟ', 'პორტი -ხიდი', '2024-01-05', 'author:ჟჟჟ', '$ხიდი', 'پل'])
		await type(text);
	await expect(dialog.locator('[role=option][hreflang=fa]')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');

	const search = async (query: string, status: RegExp = /⟦.*⟧/) => {
		await page.goto(`${address}/search/${query}`);
		await expect(page.locator('.status')).toHaveText(status, { timeout: 60_000 });
	};
	await page.goto(`${address}/search/`);
	await look('search page');
	await search('?q=ამბავი', /article/);
	await page.locator('details.filters summary').click();
	await expect(page.locator('.filter-groups fieldset').first()).toBeVisible();
	for (const more of await page.locator('.filter-groups summary').all()) await more.click();
	await look('results with filters');
	await page.locator('.filter-groups input[type=checkbox]').first().check();
	await expect(page).toHaveURL(/q=.*&/);
	await look('a filter chosen');
	await page.locator('.more button').click();
	await look('more results');
	for (const query of [
		'ამბავი&from=2024-01-02',
		'ჟჟჟჟჟჟ',
		'ხიდიი',
		'ხიდიი&exact=1',
		'მთელი ჟჟჟჟ ამბავი',
		'2024-01-05',
		'topic:ჟჟჟ',
		'"წყალი ადის"',
		'ანა',
	]) {
		await search(`?q=${query}`, /article|No/);
		await look(query);
	}
	await search('?q=پل', /article|No/);
	const other = page.locator('.notes a[hreflang=fa]');
	await expect(other).toHaveText(/1 article/);
	await look('another language');
	await other.click();
	await expect(page).toHaveURL(/\/fa\/search\/\?q=/);
	await expect(page.locator('.results a').first()).toBeVisible();

	await search('?q=მთელი', /article/);
	await page.locator('.results a').first().click();
	await expect(page.locator('.marks-note')).toContainText('⟦');
	await look('words marked');

	await page.route('**/pagefind/**', (route) => route.abort());
	await search('?q=ხიდი', /could not/);
	await look('index that cannot be fetched');
	await page.unroute('**/pagefind/**');

	await search('?q=ხიდი', /article/);
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.context().setOffline(true);
	await field(page).fill('ჟღჭწ');
	await field(page).press('Enter');
	await expect(page.locator('.status')).toHaveText(/offline|No article/);
	await look('offline');
	await page.context().setOffline(false);
	await page.unroute('**/pagefind/**');

	for (const path of [
		'topics/water/',
		'people/ana/',
		'archive/',
		'archive/2024/01/',
		'corrections/',
		'places/',
		'nowhere/',
	]) {
		await page.goto(`${address}/${path}`);
		await look(path);
	}
}

test('no phrase of a built site stands outside the file of its words, whatever readers do', async ({
	page,
}) => {
	const { status, stderr } = spawnSync(process.execPath, buildCommand, buildSettings(folder, now));
	expect(String(stderr)).toBe('');
	expect(status).toBe(0);
	const { server, address } = await serve(join(folder, 'dist'), 0, '/');
	ends.push(() => server.close());
	await goThrough(page, address.replace(/\/$/, ''));
});

test('no phrase that dev shows to readers does either', async ({ page }) => {
	const server: ChildProcess = spawn(
		process.execPath,
		[
			...['--env-file=.env.astro', '--import', './src/start.ts'],
			...[resolve('node_modules/astro/bin/astro.mjs'), 'dev'],
		],
		{
			...buildSettings(folder, now, {
				NODE_ENV: 'development',
				NO_COLOR: '1',
				PORT: String(20_000 + ((process.pid + 7) % 20_000)),
			}),
			detached: true,
		},
	);
	ends.push(() => {
		server.removeAllListeners('exit');
		if (server.pid) process.kill(-server.pid);
	});
	const address = await new Promise<string>((found, failed) => {
		let output = '';
		server.stdout?.on('data', (text) => {
			output += text;
			const match = /Local\s+(http:\/\/localhost:\d+)/.exec(output);
			if (match?.[1]) found(match[1]);
		});
		server.on('exit', () => failed(new Error(output)));
	});
	await goThrough(page, address);
});
