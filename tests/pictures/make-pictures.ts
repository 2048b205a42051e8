/** `npm run pictures`: takes the pictures of the README from the built site, and those of the guide from a site of its examples. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import sharp from 'sharp';
import { serve } from '../../src/edition/serve/server.ts';
import { guideCompanions, guideExamples, guideFiles } from '../../src/guide/guide.ts';
import { buildCommand } from '../build-command.ts';
import { browserOptions } from '../e2e/browser.ts';

const pictures = [
	{ name: 'front', path: '', colorScheme: 'light' },
	{ name: 'article', path: 'articles/kerman-bombing-us-warning/', colorScheme: 'dark' },
] as const;

/** Pixels of the window, and of the picture, which shows it smaller. */
const window = { width: 1280, height: 1040 };
const shownWidth = 1000;
/** Pixels of the window for one block, which is then a column wide, and of its picture. */
const blockWindow = { width: 760, height: 900 };
const blockWidth = 520;

const browser = await chromium.launch(browserOptions());
await takeReadme(browser);
await takeBlocks(browser);
await browser.close();

async function takeReadme(chrome: Browser): Promise<void> {
	const { server, address } = await serve('dist', 0);
	for (const { name, path, colorScheme } of pictures) {
		const page = await chrome.newPage({ viewport: window, colorScheme });
		await page.goto(address + path, { waitUntil: 'networkidle' });
		const picture = sharp(await page.screenshot()).resize(shownWidth);
		await picture.webp({ quality: 82 }).toFile(`tests/pictures/${name}.webp`);
	}
	server.close();
}

/** Takes a picture of each block as the article of the guide shows it. */
async function takeBlocks(chrome: Browser): Promise<void> {
	const { server, address } = await serve(buildGuide(), 0);
	const page = await chrome.newPage({ viewport: blockWindow, colorScheme: 'light', deviceScaleFactor: 2 });
	await page.goto(`${address}articles/every-block/`, { waitUntil: 'networkidle' });
	const taken = new Set<string>();
	for (const { heading, text } of guideExamples()) {
		const [, name] = /^:::([\w-]+)/.exec(text) ?? [];
		if (!name || taken.has(name)) continue;
		taken.add(name);
		const title = page.getByRole('heading', { name: heading, exact: true, level: 2 }).first();
		const block = title.locator('xpath=following::*[self::figure or self::section or self::aside][1]');
		await block.scrollIntoViewIfNeeded();
		await page.waitForTimeout(300);
		const picture = sharp(await block.screenshot()).resize({ width: blockWidth, withoutEnlargement: true });
		await picture.webp({ quality: 80 }).toFile(`tests/pictures/blocks/${name}.webp`);
	}
	server.close();
}

/** Builds a site of the examples of the guide. @returns its folder */
function buildGuide(): string {
	const folder = mkdtempSync(join(tmpdir(), 'stet-guide-'));
	const content = join(folder, 'content');
	for (const [path, text] of Object.entries(guideFiles())) {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), text);
	}
	for (const [path, file] of Object.entries(guideCompanions())) cpSync(file, join(content, path));
	const dist = join(folder, 'dist');
	const { status } = spawnSync(process.execPath, ['--conditions=tests', ...buildCommand], {
		env: { ...process.env, STET_CONTENT: content, STET_DIST: dist, STET_NOW: '2025-01-01T00:00:00Z' },
		stdio: 'inherit',
	});
	if (status !== 0) throw new Error('the examples of the guide cannot be built');
	return dist;
}
