import type { Browser, Page } from '@playwright/test';
import { addresses, test as base } from './visit.ts';

/**
 * `test` for those that only look at pages: all of a worker look at them in one tab of the browser, since to open another
 * costs more than most of what is looked at. Nothing is left of the test before but what the browser has in its cache: each
 * begins with an empty tab of the usual size, in the light theme, and each page as for a reader who was never there. What
 * pages remember of one another is for the `test` of `visit.ts`.
 */
export const test = base.extend<object, { tab: Page; tabWithoutScripts: Page }>({
	tab: [async ({ browser }, use) => use(await openTab(browser, true)), { scope: 'worker' }],
	tabWithoutScripts: [async ({ browser }, use) => use(await openTab(browser, false)), { scope: 'worker' }],
	page: async ({ tab, tabWithoutScripts, javaScriptEnabled }, use) => {
		const page = javaScriptEnabled === false ? tabWithoutScripts : tab;
		await page.goto('about:blank');
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
		await use(page);
	},
});

async function openTab(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
	const page = await browser.newPage({ javaScriptEnabled, baseURL: addresses.newsroom() });
	await page.addInitScript(() => {
		if (!location.protocol.startsWith('http')) return;
		localStorage.clear();
		sessionStorage.clear();
	});
	return page;
}

export { expect } from './visit.ts';
