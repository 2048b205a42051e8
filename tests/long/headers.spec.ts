import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../../src/edition/serve/server.ts';
import { headersOf } from '../../src/headers/rules.ts';
import { buildSettings, layProject } from '../build/lay-project.ts';
import { buildCommand } from '../build-command.ts';
import { pageKinds } from '../e2e/page-kinds.ts';
import { expect, test, visit } from '../e2e/visit.ts';
import { hosts, isMissing, serveWith } from './hosts.ts';

test.setTimeout(120_000);

const dist = resolve('.stet/tests/newsroom');

/** A file of each kind. Not all headers of a page that is not there are those of its address. */
const kinds = {
	page: '/articles/bridge-closes/',
	'entry of search': '/pagefind/stet.json',
	feed: '/atom.xml',
	'feed of a topic': '/topics/water/feed.json',
	table: '/articles/explainer-tides/table-1.csv',
	icon: '/favicon.svg',
	twin: '/articles/bridge-closes/index.md',
	'not found': '/no-such-page/',
};

/** Address of a file beside articles by its ending. */
function fileBeside(ending: string): string {
	return `/files/${globSync(`*.${ending}`, { cwd: join(dist, 'files') })[0]}`;
}

/** Files that are for hosts and not for readers. */
const hidden = ['/_headers', '/_redirects', '/_hosts/headers.caddy', '/_hosts/redirects.nginx.conf'];

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
			const beside = ['mp4', 'm4a', 'vtt', 'pdf', 'csv'].map(fileBeside);
			for (const path of [...Object.values(kinds), ...beside, asset]) {
				const answer = await request.get(address + path);
				expect(answer.status(), path).toBe(path === kinds['not found'] ? 404 : 200);
				const sent = answer.headersArray();
				const wanted = headersOf(path);
				if (path === kinds['not found']) delete wanted['Cache-Control'];
				// It would count for every other program of this machine.
				if (name === 'npm start') delete wanted['Strict-Transport-Security'];
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

		test('a film is sent in parts, so that it can be wound', async ({ request }) => {
			const { address, end } = await start();
			const path = address + fileBeside('mp4');
			const whole = await (await request.get(path)).body();
			const part = await request.get(path, { headers: { Range: 'bytes=4-7' } });
			expect([part.status(), part.headers()['content-range'], await part.text()]).toEqual([
				...[206, `bytes 4-7/${whole.length}`, 'ftyp'],
			]);
			end();
		});

		test('texts say their encoding, and what is for the host is not shown', async ({ request }) => {
			const { address, end } = await start();
			for (const path of [
				kinds.page,
				kinds.table,
				fileBeside('vtt'),
				fileBeside('csv'),
				kinds.twin,
				kinds['not found'],
				'/robots.txt',
				'/theme.js',
			])
				expect((await request.get(address + path)).headers()['content-type'], path).toMatch(/charset=utf-8/i);
			expect((await request.get(address + kinds.twin)).headers()['content-type']).toMatch(/^text\/markdown/);
			for (const path of hidden) {
				const answer = await request.get(address + path);
				expect(answer.status(), path).toBe(404);
				expect(await answer.text(), path).toContain('<h1');
			}
			end();
		});

		test('the console is empty on every kind of page, and search works', async ({ page }) => {
			const { address, end } = await start();
			// Those of the newsroom, which is what the host serves.
			for (const path of Object.values(pageKinds).filter((page) => page.startsWith('/')))
				await visit(page, address + path);
			await page.goto(`${address}/search/?q=pier`);
			await expect(page.locator('search-page .results li').first()).toBeVisible();
			end();
		});
	});
}

test.describe('below a path, beside another site', () => {
	test.describe.configure({ mode: 'serial' });
	const folder = mkdtempSync(join(tmpdir(), 'stet-below-'));
	const built = join(folder, 'dist');
	const beside = {
		'index.html': '<h1>Another site</h1>',
		'newsletter.html': '<h1>Letter</h1>',
		'a.csv': 'a',
	};
	test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test('it is built', () => {
		layProject(folder, 'tests/newsroom');
		const settings = join(folder, 'src/site.ts');
		writeFileSync(settings, readFileSync(settings, 'utf8').replace("base: '/'", "base: '/news/'"));
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			buildCommand,
			buildSettings(folder, '2024-03-15T00:00:00Z', { STET_DIST: '' }),
		);
		expect(status, `${stdout}${stderr}`).toBe(0);
	});

	for (const host of hosts) {
		test(`${host} serves both sites, each with its own headers`, async ({ request }) => {
			test.skip(isMissing(host), `${host} is not on this machine, and there is no apt to install it with`);
			const { address, end } = await serveWith(host, built, '/news/', beside);
			const ask = (path: string) => request.get(address + path, { maxRedirects: 0 });
			for (const path of Object.values(kinds)) {
				const answer = await ask(`/news${path}`);
				expect(answer.status(), path).toBe(path === kinds['not found'] ? 404 : 200);
				expect(answer.headers()['x-content-type-options'], path).toBe('nosniff');
				expect(answer.headers()['strict-transport-security'], path).toBeUndefined();
			}
			expect(await (await ask('/news/no-such-page/')).text()).toContain('<h1');
			expect((await ask('/news/a/brdg1')).headers().location).toContain('/news/articles/bridge-closes/');
			for (const path of hidden) expect((await ask(`/news${path}`)).status(), path).toBe(404);
			for (const [path, status] of [
				['/', 200],
				['/newsletter.html', 200],
				['/a.csv', 200],
				['/no-such-page', 404],
			] as const) {
				const answer = await ask(path);
				expect(answer.status(), path).toBe(status);
				for (const name of [
					'content-security-policy',
					'x-frame-options',
					'strict-transport-security',
					'access-control-allow-origin',
				])
					expect(answer.headers()[name], `${path} ${name}`).toBeUndefined();
				if (status === 404) expect(await answer.text()).not.toContain('<main');
			}
			end();
		});
	}
});
