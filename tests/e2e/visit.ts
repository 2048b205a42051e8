import { test as base, expect, type Page } from '@playwright/test';

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

export { expect };
