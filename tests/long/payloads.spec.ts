import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { site } from '#site';
import { serve } from '../../src/edition/serve/server.ts';
import { buildSettings, layProject } from '../build/lay-project.ts';
import { buildCommand } from '../build-command.ts';
import { bodyContexts } from '../payloads/contexts.ts';
import { dangers, pageDangers } from '../payloads/dangers.ts';
import { writePayloadContent } from '../payloads/payload-content.ts';
import { payloads } from '../payloads/payloads.ts';
import { render } from '../payloads/render.ts';

/**
 * Attacks, opened in a real browser. The policy of the pages is switched off: it would stop a script that got in, and the
 * question is whether one gets in.
 */
test.use({ bypassCSP: true });
test.setTimeout(300_000);

/** Has a page note every script that should not run and every request that should not be made. */
async function listen(page: Page): Promise<string[]> {
	const alarms: string[] = [];
	await page.exposeFunction('alarm', () => void alarms.push(`a script ran on ${page.url()}`));
	page.on('dialog', (dialog) => void dialog.dismiss().then(() => alarms.push(`a dialog on ${page.url()}`)));
	page.on('request', (request) => {
		if (!/^http:\/\/localhost:|^(?:data|blob):image/.test(request.url())) alarms.push(request.url());
	});
	return alarms;
}

/** Does to every element what a reader might do, so that handlers would run. */
async function touchAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const element of document.querySelectorAll('main *, article *, body > *'))
			for (const name of ['mouseover', 'mouseenter', 'focus', 'error', 'load', 'toggle', 'animationstart'])
				element.dispatchEvent(new Event(name));
	});
}

test('what Markdown makes of them rings no alarm', async ({ page }) => {
	const alarms = await listen(page);
	let html = '';
	await page.route('http://localhost:1/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: html }),
	);
	// What rings: the alarm itself is tried first.
	html = '<!doctype html><title>x</title><img src=data:, onerror=alarm()>';
	await page.goto('http://localhost:1/', { waitUntil: 'load' });
	await expect.poll(() => alarms.length).toBe(1);
	alarms.length = 0;
	for (const [context, write] of Object.entries(bodyContexts)) {
		const parts = payloads.map(({ text }) => `<section>${render(write(text)).html}</section>`);
		html = `<!doctype html><html><head><title>${context}</title></head><body>${parts.join('\n')}</body></html>`;
		await page.goto('http://localhost:1/', { waitUntil: 'load' });
		expect(await page.locator('body > section').count(), context).toBe(payloads.length);
		await touchAll(page);
		expect(alarms, context).toEqual([]);
	}
});

test.describe('a site with them in every field', () => {
	const folder = mkdtempSync(join(tmpdir(), 'stet-payloads-'));
	const dist = join(folder, 'dist');
	const read = (path: string) => readFileSync(join(dist, path), 'utf8');
	test.describe.configure({ mode: 'serial' });
	test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test('is built where raw HTML is dropped, and says what it left out', () => {
		layProject(folder, 'tests/newsroom');
		rmSync(join(folder, 'content'), { recursive: true });
		const settings = join(folder, 'src/site.ts');
		writeFileSync(settings, readFileSync(settings, 'utf8').replace("rawHtml: 'error'", "rawHtml: 'drop'"));
		writePayloadContent(join(folder, 'content'));
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			buildCommand,
			buildSettings(folder, '2024-12-01T00:00:00Z', { STET_DIST: '', STET_CONTENT: '' }),
		);
		expect(status, `${stdout}${stderr}`).toBe(0);
		expect(String(stdout)).toMatch(/article-\d+\.md:\d+:\d+ {2}<script> is not allowed in an article/);
	});

	test('has nothing dangerous in feeds, structured data, drawings and plain files', () => {
		for (const path of globSync('**/feed.json', { cwd: dist }))
			for (const { content_html: html } of JSON.parse(read(path)).items)
				expect(dangers(html, ['aside', 'article', 'time']), path).toEqual([]);
		for (const path of globSync('**/*.html', { cwd: dist })) {
			const html = read(path);
			for (const [, data = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
				expect(data, path).not.toContain('<');
				expect(() => JSON.parse(data), path).not.toThrow();
			}
			expect(pageDangers(html), path).toEqual([]);
		}
		for (const path of globSync('**/{*.csv,llms.txt,robots.txt}', { cwd: dist }))
			expect(read(path), path).not.toMatch(/[\0\u202e\ufffd]/);
	});

	test('rings no alarm on any page, in its feeds and in search', async ({ page }) => {
		const alarms = await listen(page);
		const { server, address } = await serve(dist, 0);
		const pages = globSync('{articles,places,people,authors}/*/index.html', { cwd: dist })
			.filter((path) => /-\d?[05]\/|^articles/.test(path))
			.concat([
				'index.html',
				'archive/index.html',
				'people/index.html',
				'topics/index.html',
				'corrections/index.html',
			]);
		expect(pages.length).toBeGreaterThan(80);
		for (const path of pages) {
			await page.goto(address + path.replace(/index\.html$/, ''), { waitUntil: 'load' });
			await touchAll(page);
			expect(alarms, path).toEqual([]);
		}
		for (const query of [
			'alarm',
			'script',
			'onerror',
			'<script>alarm()</script>',
			'"><img src=x onerror=alarm()>',
		]) {
			await page.goto(`${address}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
			await expect(page.getByRole('status')).toHaveText(/article/);
			await touchAll(page);
			expect(alarms, query).toEqual([]);
		}
		await page.goto(address);
		await page.keyboard.press('/');
		await page.keyboard.type('alarm');
		await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
		await page.evaluate(async () => {
			const atom = new DOMParser().parseFromString(await (await fetch('/atom.xml')).text(), 'text/xml');
			for (const content of atom.querySelectorAll('content, title, summary')) {
				const place = document.createElement('main');
				const html = content.getAttribute('type') === 'html' ? (content.textContent ?? '') : '';
				place.append(document.createRange().createContextualFragment(html));
				document.body.append(place);
			}
		});
		await touchAll(page);
		await page.waitForLoadState('networkidle');
		expect(alarms.filter((alarm) => !alarm.startsWith(`${site.origin}/`))).toEqual([]);
		server.close();
	});
});
