import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/edition/serve/server.ts';
import { buildCommand } from '../build-command.ts';
import { allRules, axeFaults } from '../e2e/axe.ts';
import { expect, test } from '../e2e/visit.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'stet-changes-'));
const content = join(folder, 'content');
const dist = join(folder, 'dist');
const figures = 'articles/2024/ferry-figures.md';
const bridge = 'articles/2023/bridge-closes.md';

function edit(path: string, ...changes: [string, string][]): void {
	const text = readFileSync(join(content, path), 'utf8');
	const changed = changes.reduce((all, [from, to]) => {
		if (!all.includes(from)) throw new Error(`${path} has no ${from}`);
		return all.replace(from, to);
	}, text);
	writeFileSync(join(content, path), changed);
}

function run(now: string, ...command: string[]): string {
	const env = { ...process.env, STET_CONTENT: content, STET_DIST: dist, STET_NOW: now };
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
	expect(status, stdout + stderr).toBe(0);
	return stdout + stderr;
}

const record = (now: string, ...args: string[]) => run(now, 'src/ledger/cli.ts', ...args);
const build = () => run('2024-03-15T00:00:00Z', ...buildCommand);
const page = (path: string, site = dist) => readFileSync(join(site, path, 'index.html'), 'utf8');

let base = '';
let server: Server | undefined;

async function serveAgain(): Promise<void> {
	server?.close();
	const served = await serve(dist, 0);
	server = served.server;
	base = served.address.slice(0, -1);
}

test.afterAll(() => {
	server?.close();
	rmSync(folder, { recursive: true, force: true });
});

test('a record of publication has every wording, and the site shows what changed', () => {
	cpSync('tests/newsroom', content, { recursive: true });
	writeFileSync(
		join(content, 'articles/2024/canary.md'),
		readFileSync(join(content, figures), 'utf8')
			.replace('published: 2024-02-10', 'published: 2024-09-01')
			.replace('At the North Quay nobody waits.', 'CANARY under embargo.')
			.replaceAll('./ferry.png', './ferry.png'),
	);
	record('2024-03-01T12:00:00Z');
	edit(figures, ['nobody waits', '12 people wait, Ada Marten said']);
	record('2024-03-02T10:00:00Z');
	edit(
		figures,
		['12 people wait', '14 people wait'],
		['Three papers counted too.[^gazette][^post][^radio]\n\n', ''],
		['## Counts by day', 'Three papers counted too.[^gazette][^post][^radio]\n\n## Counts by day'],
		['image:\n', 'corrections: [{ date: 2024-03-03, kind: correction, text: "Fourteen waited." }]\nimage:\n'],
	);
	record('2024-03-03T10:00:00Z');
	edit(bridge, ['walked the bridge', 'walked along the bridge']);
	record('2024-03-04T10:00:00Z');
	edit(bridge, ['walked along the bridge', 'walked along the bridge twice']);
	record('2024-03-05T10:00:00Z');
	edit('articles/2024/persian-note.md', ['متن کوتاه است.', 'متن بلند نیست.']);
	record('2024-03-05T12:00:00Z');
	record(
		'2024-03-06T10:00:00Z',
		'--strike',
		'bridge-closes',
		'--wording',
		'2',
		'--reason',
		'A court said so.',
	);
	build();

	const changes = page('articles/ferry-figures/changes');
	expect(changes).toMatch(/<del>12<\/del>\s*<ins>14<\/ins>/);
	expect(changes).toContain('Figures: 12 → 14');
	expect(changes).toMatch(/moved, in the same words/i);
	expect(changes).toContain('Fourteen waited.');
	expect(changes).toContain('No note told readers of this change.');
	expect(changes).toContain('noindex');
	expect(page('articles/ferry-figures')).toContain('Changed 2 times since 10');
	expect(page('articles/ferry-figures')).toMatch(/rel="version-history"/);
	expect(page('articles/ferry-figures')).toContain('"version":3');
	const struck = page('articles/bridge-closes/changes');
	expect(struck).toContain('A court said so.');
	expect(struck).not.toContain('walked along the bridge</');
	const persian = page('articles/persian-note/changes');
	expect(persian).toMatch(/<div lang="fa" dir="rtl">/);
	expect(persian).toMatch(/<ins>[^<]*بلند/);
	expect(page('corrections')).toMatch(/5 changes of published texts, 1 with a note/);
	expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).not.toContain('/changes/');
	for (const file of globSync('**/*.{html,xml,json,md}', { cwd: dist }))
		expect(readFileSync(join(dist, file), 'utf8'), file).not.toContain('CANARY');
});

test('a fresh copy of the content makes the same bytes', () => {
	const [copy, site] = [join(folder, 'copy'), join(folder, 'copied-dist')];
	cpSync(content, copy, { recursive: true });
	const env = { ...process.env, STET_CONTENT: copy, STET_DIST: site, STET_NOW: '2024-03-15T00:00:00Z' };
	const { status } = spawnSync(process.execPath, buildCommand, { env });
	expect(status).toBe(0);
	for (const path of ['articles/ferry-figures', 'articles/ferry-figures/changes', 'corrections'])
		expect(page(path, site), path).toBe(page(path));
});

test('an article that never changed pays nothing', () => {
	const html = page('articles/explainer-tides');
	expect(html).not.toContain('version-history');
	expect(html).not.toContain('since-read');
});

test('the pages of changes have no fault that axe finds, light and dark, and no sideways scroll', async ({
	page,
}) => {
	await serveAgain();
	await page.goto(`${base}/articles/ferry-figures/changes/`);
	for (const width of [320, 1280])
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			expect(await axeFaults(page, allRules), `${colorScheme}, ${width} px`).toEqual([]);
		}
	await page.setViewportSize({ width: 280, height: 800 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
	await page.goto(`${base}/articles/ferry-figures/`);
	await page.getByRole('link', { name: 'Changed 2 times' }).click();
	await expect(page).toHaveURL(/changes\/$/);
});

test('who read an article before sees what is new, until that is forgotten', async ({ page }) => {
	const address = `${base}/articles/ferry-figures/`;
	await page.goto(address);
	await expect(page.locator('.new-since')).toHaveCount(0);
	await page.clock.setFixedTime(new Date('2024-03-20T12:00:00Z'));
	await page.goto(address);
	await expect(page.locator('.new-since')).toHaveCount(0);

	edit(figures, ['Zyzzyva is a word found nowhere else.', 'Zyzzyva is a word that was found nowhere else.']);
	edit('articles/2024/persian-note.md', ['متن بلند نیست.', 'متن بسیار بلند نیست.']);
	record('2024-03-07T10:00:00Z');
	build();
	await serveAgain().then(() => page.context().storageState());
	const fresh = `${base}/articles/ferry-figures/`;
	await page.goto(fresh);
	await page.evaluate(() =>
		localStorage.setItem('stet:read', JSON.stringify({ '/articles/ferry-figures/': [3, '2024-03-05'] })),
	);
	await page.reload();
	const line = page.locator('since-read');
	await expect(line).toContainText('1 passage is new or changed since you read this on 5 March 2024.');
	await expect(page.locator('.new-since')).toHaveText(/that was found nowhere else/);
	for (const width of [320, 1280])
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			expect(await axeFaults(page, allRules), `${colorScheme}, ${width} px`).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		}
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.new-since')).toHaveCSS('border-inline-start-width', '0px');
	await page.emulateMedia({ media: 'screen' });
	await line.getByRole('link').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.new-since')).toBeInViewport();
	await page.reload();
	await expect(page.locator('.new-since')).toHaveCount(0);
	await page.getByRole('button', { name: 'Forget what I read' }).click();
	await expect(page.getByRole('button', { name: /^Remember what I read/ })).toBeVisible();
	expect(await page.evaluate(() => localStorage.getItem('stet:read'))).toBe('false');
	await page.reload();
	expect(await page.evaluate(() => localStorage.getItem('stet:read'))).toBe('false');
	await page.getByRole('button', { name: /^Remember what I read/ }).click();
	expect(await page.evaluate(() => localStorage.getItem('stet:read'))).toContain('ferry-figures');
});

test('what is new is marked at the right of a text that runs from right to left', async ({ page }) => {
	await page.goto(`${base}/articles/persian-note/`);
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await page.evaluate(() =>
			localStorage.setItem('stet:read', JSON.stringify({ '/articles/persian-note/': [2, '2024-03-05'] })),
		);
		await page.reload();
		const passage = page.locator('.new-since');
		await expect(passage).toHaveText(/بسیار بلند/);
		await expect(passage).toHaveCSS('border-right-width', '3px');
		await expect(passage).toHaveCSS('border-left-width', '0px');
		expect(await axeFaults(page, allRules), `${width} px`).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
});

test('a renamed article keeps its wordings; a withdrawn one shows none of its words', async () => {
	renameSync(join(content, figures), join(content, 'articles/2024/quay-counts.md'));
	edit('articles/2024/quay-counts.md', ['---\n', '---\naliases: [/articles/ferry-figures/]\n']);
	for (const path of globSync('**/*.{md,yml}', { cwd: content })) {
		const text = readFileSync(join(content, path), 'utf8');
		writeFileSync(
			join(content, path),
			text
				.replaceAll('ferry-figures.md', 'quay-counts.md')
				.replace(/(related: \[|lead: )ferry-figures/g, '$1quay-counts'),
		);
	}
	record('2024-03-08T10:00:00Z');
	build();
	expect(page('articles/quay-counts/changes')).toMatch(/<del>12<\/del>\s*<ins>14<\/ins>/);
	edit('articles/2024/quay-counts.md', [
		'---\n',
		'---\nwithdrawn: { date: 2024-03-09, reason: "It was wrong." }\n',
	]);
	build();
	const changes = page('articles/quay-counts/changes');
	expect(changes).not.toContain('<ins>');
	expect(changes).not.toContain('people wait');
});
