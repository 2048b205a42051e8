import { chromium } from 'playwright';
import { serve } from '../src/edition/serve/server.ts';

const { address } = await serve('dist', 0, '/');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
{
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	page.on('console', (m) => console.log('console', m.text()));
	page.on('pageerror', (e) => console.log('error', e.message));
	await page.goto(new URL('/articles/kerman-bombing-us-warning/', address).href);
	const mark = page.locator('.body p .citation a').nth(4);
	await mark.scrollIntoViewIfNeeded();
	await mark.hover();
	await page.waitForTimeout(600);
	await page.screenshot({ path: '/tmp/c1.png' });
	await page.keyboard.press('Escape');
	await page.waitForTimeout(100);
	console.log('closed', await page.locator('.card:popover-open').count());
	await page.mouse.move(5, 5);
	const name = page.locator('.mention').nth(3);
	await name.scrollIntoViewIfNeeded();
	await name.hover();
	await page.waitForTimeout(900);
	await page.screenshot({ path: '/tmp/c2.png' });
	await page.mouse.move(5, 5);
	await page.waitForTimeout(600);
	console.log('left', await page.locator('.card:popover-open').count());
	await mark.click();
	await page.waitForTimeout(400);
	await page.screenshot({ path: '/tmp/c3.png' });
	await page.locator('.back').click();
	await page.waitForTimeout(300);
	console.log(page.url());
}
{
	const ctx = await browser.newContext({
		viewport: { width: 390, height: 800 },
		hasTouch: true,
		isMobile: true,
	});
	const page = await ctx.newPage();
	page.on('console', (m) => console.log('console', m.text()));
	await page.goto(new URL('/fa/articles/kerman-bombing-us-warning/', address).href);
	const mark = page.locator('.body p .citation a').nth(4);
	await mark.scrollIntoViewIfNeeded();
	await mark.tap();
	await page.waitForTimeout(600);
	await page.screenshot({ path: '/tmp/c4.png' });
	console.log(page.url());
}
process.exit(0);
