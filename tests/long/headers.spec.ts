import { resolve } from 'node:path';
import { serve } from '../../src/edition/serve/server.ts';
import { headersOf } from '../../src/headers/rules.ts';
import { pageKinds } from '../e2e/page-kinds.ts';
import { expect, test, visit } from '../e2e/visit.ts';
import { hosts, isMissing, serveWith } from './hosts.ts';

test.setTimeout(120_000);

const dist = resolve('.stet/tests/newsroom');

/** A file of each kind. Not all headers of a page that is not there are those of its address. */
const kinds = {
	page: '/articles/bridge-closes/',
	worker: '/pagefind/pagefind-worker.js',
	'entry of search': '/pagefind/pagefind-entry.json',
	feed: '/atom.xml',
	'feed of a topic': '/topics/water/feed.json',
	table: '/articles/explainer-tides/table-1.csv',
	icon: '/favicon.svg',
	'not found': '/no-such-page/',
};

const servers = {
	'npm start': async () => {
		const { server, address } = await serve(dist, 0);
		return { address: address.slice(0, -1), end: () => void server.close() };
	},
	...Object.fromEntries(hosts.map((host) => [host, () => serveWith(host, dist)])),
};

for (const [name, start] of Object.entries(servers)) {
	test.describe(name, () => {
		const missing = hosts.find((host) => host === name && isMissing(host));
		test.skip(
			missing !== undefined,
			`${name} is not on this machine, and there is no apt to install it with`,
		);

		test('headers arrive as they are meant', async ({ request }) => {
			const { address, end } = await start();
			const asset = /\/_astro\/[^"]+\.css/.exec(await (await request.get(`${address}/`)).text())?.[0] ?? '';
			for (const path of [...Object.values(kinds), asset]) {
				const answer = await request.get(address + path);
				expect(answer.status(), path).toBe(path === kinds['not found'] ? 404 : 200);
				const sent = answer.headersArray();
				const wanted = headersOf(path);
				if (path === kinds['not found']) delete wanted['Cache-Control'];
				for (const [header, value] of Object.entries(wanted)) {
					const values = sent.filter((one) => one.name.toLowerCase() === header.toLowerCase());
					expect(
						values.map((one) => one.value),
						`${path} ${header}`,
					).toEqual([value]);
				}
			}
			end();
		});

		test('the console is empty on every kind of page, and search works in its worker', async ({ page }) => {
			const { address, end } = await start();
			// Those of the newsroom, which is what the host serves.
			for (const path of Object.values(pageKinds).filter((page) => page.startsWith('/')))
				await visit(page, address + path);
			const worker = page.waitForEvent('worker');
			await page.goto(`${address}/search/?q=pier`);
			await expect(page.locator('search-page .results li').first()).toBeVisible();
			expect((await worker).url()).toMatch(/pagefind-worker\.js$/);
			end();
		});
	});
}
