/** `npm run pictures`: takes the pictures of the README from the built site. */
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { serve } from '../../src/edition/serve/server.ts';
import { browserOptions } from '../e2e/browser.ts';

const pictures = [
	{ name: 'front', path: '', colorScheme: 'light' },
	{ name: 'article', path: 'articles/kerman-bombing-us-warning/', colorScheme: 'dark' },
] as const;

/** Pixels of the window, and of the picture, which shows it smaller. */
const window = { width: 1280, height: 1040 };
const shownWidth = 1000;

const { server, address } = await serve('dist', 0);
const browser = await chromium.launch(browserOptions());
for (const { name, path, colorScheme } of pictures) {
	const page = await browser.newPage({ viewport: window, colorScheme });
	await page.goto(address + path, { waitUntil: 'networkidle' });
	const picture = sharp(await page.screenshot()).resize(shownWidth);
	await picture.webp({ quality: 82 }).toFile(`tests/pictures/${name}.webp`);
}
await browser.close();
server.close();
