import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const content = mkdtempSync(join(tmpdir(), 'stet-dev-'));
const article = join(content, 'articles/2024/ferry-figures.md');
let server: ChildProcess;
let address: string;
/** A port that most likely nobody else has. */
const port = 20_000 + (process.pid % 20_000);

// In one process, one after the other: two servers that start in one folder with nothing kept restart each other.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	cpSync('tests/newsroom', content, { recursive: true });
	const env = {
		...process.env,
		...{ STET_CONTENT: content, STET_NOW: '2024-03-15T00:00:00Z', NO_COLOR: '1', PORT: String(port) },
	};
	// A group of its own, so that the server ends with all that it started.
	server = spawn(
		process.execPath,
		[
			...['--env-file=.env.astro', '--import', './src/start.ts'],
			...[resolve('node_modules/astro/bin/astro.mjs'), 'dev'],
		],
		{
			env,
			detached: true,
		},
	);
	// The port that it was asked for.
	address = await new Promise((found, failed) => {
		let output = '';
		server.stdout?.on('data', (text) => {
			output += text;
			const match = new RegExp(`Local\\s+(http://localhost:${port})\\b`).exec(output);
			if (match?.[1]) found(match[1]);
		});
		server.on('exit', () => failed(new Error(output)));
	});
});

test.afterAll(() => {
	server.removeAllListeners('exit');
	if (server.pid) process.kill(-server.pid);
	rmSync(content, { recursive: true, force: true });
});

test('in dev a change to an article shows by itself, on its page and in search', async ({ page }) => {
	test.setTimeout(90_000);
	await page.goto(`${address}/articles/ferry-figures/`);
	await expect(page.getByText('Tuesday: 1,310')).toBeVisible();
	const edit = (from: string, to: string) =>
		writeFileSync(article, readFileSync(article, 'utf8').replace(from, to));

	// A page that is still connecting to the server misses a change, so the writer saves again.
	let day = 0;
	await expect(async () => {
		edit(/Tuesday: .*/.exec(readFileSync(article, 'utf8'))?.[0] ?? '', `Tuesday: ${++day} quokkas`);
		await expect(page.getByText(`${day} quokkas`)).toBeVisible({ timeout: 6_000 });
	}).toPass({ timeout: 40_000 });
	await page.goto(`${address}/search/?q=quokkas`);
	const results = page.getByRole('list', { name: 'Results' });
	await expect(results.getByRole('link', { name: /Ferry figures/ })).toBeVisible({ timeout: 20_000 });

	// Who writes a draft sees it.
	await page.goto(`${address}/articles/secret-draft/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	// What is no content is told of in a sentence, over the page, and not by an error of the highlighter.
	const clip = join(content, 'articles/2024/clip.mov');
	writeFileSync(clip, 'x');
	const shown = page.locator('vite-error-overlay');
	await expect(shown).toContainText('clip.mov:1:1  is not content; articles end in .md', { timeout: 20_000 });
	rmSync(clip);
	await expect(shown).toHaveCount(0, { timeout: 20_000 });

	edit('title:', 'titel:');
	// The page that is open reloads at the change, which may end a way to another one: then the writer clicks again.
	await expect(() => page.goto(`${address}/articles/ferry-figures/`)).toPass({ timeout: 20_000 });
	await expect(page.locator('h1.p-name')).toHaveText(/Ferry figures/);
	const overlay = page.locator('vite-error-overlay');
	await expect(overlay).toContainText('titel: is not a known field; did you mean title?', {
		timeout: 20_000,
	});
	edit('titel:', 'title:');
	await expect(overlay).toHaveCount(0, { timeout: 20_000 });
	edit('Counts from both quays', 'On Monday, January 3, 2024, from both quays');
	await expect(overlay).toContainText('names a Monday, but 3 January 2024 is a Wednesday', {
		timeout: 20_000,
	});
	edit('On Monday, January 3, 2024, from both quays', 'Counts from both quays');
	await expect(overlay).toHaveCount(0, { timeout: 20_000 });
	edit('title:', 'title: New headline #');
	await expect(page.locator('h1.p-name')).toHaveText('New headline', { timeout: 20_000 });
});

test('in dev there is what an edition writes beside its pages', async ({ request }) => {
	for (const [path, text] of Object.entries({
		'articles/bridge-closes/index.md': '# Old bridge closes',
		'articles/explainer-tides/table-1.csv': ',',
		'atom.xml': '<title>Old bridge closes',
		'topics/water/feed.json': 'Old bridge closes',
		'llms.txt': 'Old bridge closes',
		'favicon.svg': '<path id="g0"',
		'icon-192.png': 'PNG',
		'a/brdg1/': '<h1 class="p-name">Old bridge closes',
	})) {
		const response = await request.get(`${address}/${path}`);
		expect(response.status(), path).toBe(200);
		expect(await response.text(), path).toContain(text);
	}
});

test('in dev the editor writes into the folder, and the page shows it', async ({ page, request }) => {
	test.setTimeout(90_000);
	await page.goto(`${address}/edit/#/collections/articles-2023/entries/bridge-closes`);
	const title = page.getByRole('textbox', { name: 'Title', exact: true });
	await expect(title).toHaveValue('Old bridge closes after a crack is found', { timeout: 40_000 });
	await title.fill('Old bridge closes for a year');
	await page.getByRole('button', { name: 'Save' }).click();
	const file = join(content, 'articles/2023/bridge-closes.md');
	const before = readFileSync('tests/newsroom/articles/2023/bridge-closes.md', 'utf8');
	await expect
		.poll(() => readFileSync(file, 'utf8'))
		.toBe(before.replace(/^title: .*$/m, 'title: Old bridge closes for a year'));
	await expect(async () => {
		await page.goto(`${address}/articles/bridge-closes/`);
		await expect(page.locator('h1.p-name')).toHaveText('Old bridge closes for a year', { timeout: 3_000 });
	}).toPass({ timeout: 30_000 });

	// Nobody else reads or writes there.
	const headers = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' };
	const target = `${address}/edit/folder/content/articles/2023/bridge-closes.md`;
	expect((await request.get(target, { headers })).status()).toBe(403);
	expect((await request.put(target, { headers, data: 'x' })).status()).toBe(403);
});
