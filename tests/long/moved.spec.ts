import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/edition/serve/server.ts';
import { buildCommand } from '../build-command.ts';
import { expect, test } from '../e2e/visit.ts';
import { hosts, isMissing, serveWith } from './hosts.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), 'stet-moved-'));
const content = join(folder, 'content');
const dist = join(folder, 'dist');
const article = (path: string) => join(content, 'articles', path);
const edit = (path: string, change: (text: string) => string) =>
	writeFileSync(article(path), change(readFileSync(article(path), 'utf8')));
const paste = (path: string, line: string) => edit(path, (text) => text.replace('---\n', `---\n${line}\n`));

function run(...command: string[]): { status: number | null; output: string } {
	const env = { ...process.env, STET_CONTENT: content, STET_DIST: dist, STET_NOW: '2024-03-15T00:00:00Z' };
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { env });
	return { status, output: `${stdout}${stderr}` };
}

const build = () => run(...buildCommand);

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a build that would lose addresses fails with the lines that keep them, and with those it is well', () => {
	cpSync('tests/newsroom', content, { recursive: true });
	renameSync(article('2023/bridge-closes.md'), article('2023/pier-cracked.md'));
	edit('2023/pier-cracked.md', (text) => text.replace('## What happens next', '## Repairs until the spring'));
	edit('2024/ferry-figures.md', (text) => text.replace('## Counts by day\n', ''));
	rmSync(article('2024/explainer-tides.md'));

	const { status, output } = build();
	expect(status).toBe(1);
	const lines = [
		['2023/pier-cracked.md', 'aliases: [/articles/bridge-closes/]'],
		['2023/pier-cracked.md', 'anchors: { what-happens-next: repairs-until-the-spring }'],
		['2024/ferry-figures.md', 'anchors: { counts-by-day: top }'],
		['2024/ferry-figures.md', 'aliases: [/articles/explainer-tides/]'],
	] as const;
	for (const [, line] of lines) expect(output).toContain(line);
	for (const [path, line] of lines) paste(path, line);
	const second = build();
	expect(second.output).toContain('all lead somewhere');
	expect(second.status).toBe(0);
});

/** Old addresses, and the new ones that they lead to. */
const moves = {
	'/articles/bridge-closes/': '/articles/pier-cracked/',
	'/a/brdg1/': '/articles/pier-cracked/',
	'/articles/explainer-tides/': '/articles/ferry-figures/',
};

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every old address lands, on a host that cannot redirect', async ({ page }) => {
		const { server, address } = await serve(dist, 0);
		const base = address.slice(0, -1);
		for (const [from, to] of Object.entries(moves)) {
			await page.goto(base + from);
			await page.waitForURL(base + to);
			await expect(page.locator('article.h-entry')).toBeVisible();
		}
		await page.goto(`${base}/articles/pier-cracked/#what-happens-next`);
		const heading = page.getByRole('heading', { name: 'Repairs until the spring' });
		await expect(heading).toBeInViewport();
		server.close();
	});

	for (const host of hosts) {
		test(`every old address answers 301 and lands, on ${host}`, async ({ page }) => {
			test.skip(isMissing(host), `${host} is not on this machine, and there is no apt to install it with`);
			const { address, end } = await serveWith(host, dist);
			for (const [from, to] of Object.entries(moves)) {
				for (const spelling of [from, from.slice(0, -1)]) {
					const answer = await fetch(address + spelling, { redirect: 'manual' });
					expect([answer.status, answer.headers.get('location')], spelling).toEqual([301, to]);
				}
			}
			for (const file of ['cite.bib', 'cite.ris', 'cite.json']) {
				const former = `${address}/articles/pier-cracked/${file}`;
				expect((await fetch(former, { redirect: 'manual' })).status, file).toBe(301);
				await page.goto(former);
				await expect(page).toHaveURL(`${address}/articles/pier-cracked/#cite`);
			}
			for (const other of ['cite.bib', 'pier-cracked/cite-bib', 'pier-cracked/cite.bibx'])
				expect((await fetch(`${address}/articles/${other}`, { redirect: 'manual' })).status, other).toBe(404);
			// A line end in an address stays out of the answer.
			const hidden = await fetch(`${address}/articles/%0D%0AX:y/cite.bib`, { redirect: 'manual' });
			expect(hidden.headers.get('x')).toBeNull();
			// A browser takes the anchor along to the new address.
			await page.goto(`${address}/articles/bridge-closes/#what-happens-next`);
			await expect(page).toHaveURL(`${address}/articles/pier-cracked/#what-happens-next`);
			await expect(page.getByRole('heading', { name: 'Repairs until the spring' })).toBeInViewport();
			end();
		});
	}
});

test('two articles that change slugs stop the build, and the commands that it prints put both back', async ({
	page,
}) => {
	rmSync(content, { recursive: true, force: true });
	cpSync('tests/newsroom', content, { recursive: true });
	paste('2024/ferry-figures.md', 'id: ferry1');
	paste('2024/explainer-tides.md', 'id: tides1');
	expect(run('src/ledger/cli.ts').output).toContain('Recorded explainer-tides, ferry-figures');
	renameSync(article('2024/ferry-figures.md'), article('2024/between.md'));
	renameSync(article('2024/explainer-tides.md'), article('2024/ferry-figures.md'));
	renameSync(article('2024/between.md'), article('2024/explainer-tides.md'));

	const { status, output } = build();
	expect(status).toBe(1);
	expect(output).toContain('takes /articles/ferry-figures/, which was published as the address of');
	const [, commands = ''] = /; run (mv .+)$/m.exec(output) ?? [];
	expect(commands.split(' && ')).toHaveLength(3);
	expect(spawnSync('sh', ['-c', commands]).status).toBe(0);
	const second = build();
	expect(second.output).toContain('all lead somewhere');
	expect(second.status).toBe(0);

	const { server, address } = await serve(dist, 0);
	for (const [path, title] of Object.entries({
		'articles/explainer-tides/': 'Explainer: why the tide matters <b>& more</b>',
		'a/tides1/': 'Explainer: why the tide matters <b>& more</b>',
		'articles/ferry-figures/': 'Ferry figures show two thirds of drivers stayed home',
		'a/ferry1/': 'Ferry figures show two thirds of drivers stayed home',
	})) {
		await page.goto(address + path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	}
	server.close();
});
