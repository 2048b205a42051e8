import { test as base, expect, type Page, type Request } from '@playwright/test';

/** Front pages of the sites. */
export const addresses = {
	/** The site of `content/`. */
	site: () => process.env.SITE_ADDRESS ?? '',
	/** The site of `tests/newsroom/` as of 15 March 2024. */
	newsroom: () => process.env.NEWSROOM_ADDRESS ?? '',
	/** The site of `search-articles.ts`. */
	search: () => process.env.SEARCH_ADDRESS ?? '',
	/** The site of `volume-articles.ts`, each month of it a volume of the index. */
	volumes: () => process.env.VOLUMES_ADDRESS ?? '',
};

/**
 * `test` with a page that must behave: nothing in the console, no failed request, and no request to another origin.
 * Addresses with `no-such` in them may fail. Paths are those of the newsroom.
 */
export const test = base.extend<{ faultsExpected: boolean; quiet: undefined }>({
	baseURL: async ({ browserName: _ }, use) => use(addresses.newsroom()),
	faultsExpected: [false, { option: true }],
	quiet: [
		async ({ page, faultsExpected }, use) => {
			const faults = listenForFaults(page);
			await use(undefined);
			if (!faultsExpected) expect(faults.filter((fault) => !fault.includes('no-such'))).toEqual([]);
		},
		{ auto: true },
	],
});

function listenForFaults(page: Page): string[] {
	const faults: string[] = [];
	page.on('console', (message) => faults.push(`console: ${message.text()} ${message.location().url}`));
	page.on('pageerror', (error) => faults.push(`error: ${error.message} ${page.url()}`));
	page.on('request', (request) => {
		if (!/^http:\/\/localhost:|^(?:data|blob):/.test(request.url())) faults.push(`request: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
	});
	return faults;
}

/**
 * Opens a page and stays until it has nothing more to do and has been sent all that it asked for. What it does by a clock
 * later on is not waited for.
 */
export async function visit(page: Page, address: string): Promise<void> {
	const underWay = new Set<Request>();
	const begin = (request: Request) => void underWay.add(request);
	const end = (request: Request) => void underWay.delete(request);
	page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
	await page.goto(address);
	await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
	await expect.poll(() => [...underWay].map((request) => request.url())).toEqual([]);
	page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
}

export { expect };
