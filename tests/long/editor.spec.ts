/** The editor of `npm run dev` as a reporter has it: what is written in it reaches the folder, passes a build, and is found. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { serve } from '../../src/edition/serve/server.ts';
import { buildCommand } from '../build-command.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'stet-editor-'));
const content = join(folder, 'content');
const dist = join(folder, 'dist');
/** The settings of a newsroom that publishes in Persian too. */
const env = {
	...process.env,
	...{ NODE_OPTIONS: '--conditions=languages', STET_CONTENT: content, STET_DIST: dist },
	STET_NOW: '2024-03-15T00:00:00Z',
};
const read = (path: string): string => readFileSync(join(content, path), 'utf8');
let server: ChildProcess;
let address: string;
/** Requests to anything but this machine, and what browsers said of them. */
const strangers: string[] = [];
const faults: string[] = [];

test.beforeAll(async () => {
	cpSync('tests/newsroom', content, { recursive: true });
	server = spawn(process.execPath, ['--import', './src/start.ts', 'tests/long/editor-server.ts'], { env });
	const port = await new Promise((found, failed) => {
		let output = '';
		for (const stream of [server.stdout, server.stderr])
			stream?.on('data', (text) => {
				output += text;
				const [, number] = /port (\d+)/.exec(output) ?? [];
				if (number) found(number);
			});
		server.on('exit', () => failed(new Error(output)));
	});
	address = `http://localhost:${port}/edit/`;
});

test.afterAll(() => {
	server.removeAllListeners('exit');
	server.kill();
	rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(async ({ page }) => {
	await page.setViewportSize({ width: 1400, height: 1600 });
	await page.route('**/*', (route) => {
		const url = route.request().url();
		if (/^(?:http:\/\/localhost:|blob:|data:)/.test(url)) return route.continue();
		strangers.push(url);
		return route.abort();
	});
	page.on('pageerror', ({ message }) => faults.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error' && !/favicon|404/.test(message.text())) faults.push(message.text());
	});
});

/** Opens a page of the editor. @param place its part of the address */
async function open(page: Page, place: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`${address}#/${place}`);
}

const field = (within: Page | Locator, name: string): Locator =>
	within.getByRole('group', { name: new RegExp(`“.?${name}.?” Field`) });

/** Scrolls down to a field: those far below are made when they come into view. */
async function reach(page: Page, name: string): Promise<void> {
	const shown = field(page, name).first();
	await expect(async () => {
		if (await shown.isVisible()) return;
		await page.mouse.move(700, 800);
		await page.mouse.wheel(0, 800);
		await expect(shown).toBeVisible({ timeout: 500 });
	}).toPass();
}

async function fill(within: Page | Locator, name: string, value: string): Promise<void> {
	await field(within, name).last().getByRole('textbox').first().fill(value);
}

/** Chooses among the files of a kind. */
async function choose(page: Page, within: Page | Locator, name: string, option: string): Promise<void> {
	await field(within, name).last().getByRole('combobox').click();
	await page.getByRole('option', { name: option }).last().click();
}

/** Puts a part into the text, at its end, and gives its form, unfolded. */
async function insert(page: Page, part: string): Promise<Locator> {
	const text = field(page, 'Text').getByRole('textbox', { name: 'Text', exact: true });
	await text.locator('> p').last().click();
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	await field(page, 'Text').getByRole('button', { name: 'Insert', exact: true }).click();
	await page.getByRole('menuitem', { name: part, exact: true }).click();
	const form = text.getByRole('group', { name: part, exact: true }).last();
	await form.getByRole('button', { name: 'Expand' }).first().click();
	return form;
}

/** Adds an entry to a list, whose form is the last in it, and gives the list. */
async function addTo(page: Page, name: string): Promise<Locator> {
	const list = field(page, name).first();
	await list.getByRole('button', { name: /^Add/ }).last().click();
	return list;
}

async function save(page: Page, file: string): Promise<void> {
	const before = existsSync(join(content, file)) ? read(file) : '';
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(() => expect(existsSync(join(content, file)) && read(file) !== before).toBe(true)).toPass();
}

/** Lines of a text that another one has not, in their order. */
function newLines(text: string, other: string): string[] {
	const lines = new Set(other.split('\n'));
	return text.split('\n').filter((line) => !lines.has(line));
}

test('an article is written from nothing, with what is wrong told at its field', async ({ page }) => {
	await open(page, 'collections/articles/new');
	await fill(page, 'Title', 'A “new” ferry: for the river');
	await fill(page, 'Description', 'It begins in May, says the Harbour Office.');
	const text = field(page, 'Text').getByRole('textbox', { name: 'Text', exact: true });
	await text.click();
	await page.keyboard.type('The quokka ferry begins in May.');
	await field(page, 'Text').getByRole('button', { name: 'Citation' }).click();
	const citation = page.getByRole('dialog', { name: 'Citation' });
	await citation.getByRole('textbox').fill('report');
	await citation.getByRole('button', { name: 'Insert', exact: true }).click();
	await expect(citation).toHaveCount(0);

	const map = await insert(page, 'Map');
	await fill(map, 'Caption or title', 'The ferry joins the quays');
	await choose(page, map, 'Places', 'North Quay');
	await choose(page, map, 'Places', 'South Quay');
	const chart = await insert(page, 'Chart');
	await fill(chart, 'Caption or title', 'More people each month');
	await fill(chart, 'Measure', 'Passengers a day');
	const table = '| Month | Passengers |\n| --- | ---: |\n| May | 120 |\n| June | 410 |\n| July | 500 |';
	await fill(chart, 'Inside, as Markdown', table);
	const figure = await insert(page, 'Figure');
	await fill(figure, 'Caption or title', 'The ferry at the quay.');
	await fill(figure, 'Credit', 'Drawing: river desk');
	await fill(figure, 'Inside, as Markdown', '![A ferry](./ferry.svg)');

	await reach(page, 'Published');
	await fill(page, 'Published', '2024-02-30');
	await reach(page, 'Authors');
	await choose(page, page, 'Authors', 'River desk');
	await reach(page, 'Image');
	const image = field(page, 'Image').first();
	await image.getByRole('checkbox').check();
	await image
		.locator('input[type=file]')
		.first()
		.setInputFiles({
			name: 'ferry.svg',
			mimeType: 'image/svg+xml',
			buffer: readFileSync('src/guide/files/ferry.svg'),
		});
	await fill(image, 'Alt', 'A ferry on the river');

	await page.getByRole('button', { name: 'Save' }).click();
	await expect(field(page, 'Published')).toContainText('"2024-02-30" is not a day in the calendar');
	await expect(field(page, 'Text').first()).toContainText('[^report] names no source of this article');
	expect(existsSync(join(content, 'articles/a-new-ferry-for-the-river.md'))).toBe(false);

	await fill(page, 'Published', '2024-03-14');
	await reach(page, 'Sources');
	const source = await addTo(page, 'Sources');
	await fill(source, 'Id', 'report');
	await choose(page, source, 'Kind', 'document');
	await fill(source, 'Title', 'Timetable of the ferry');
	await fill(source, 'Publisher', 'Harbour Office');
	await save(page, 'articles/a-new-ferry-for-the-river.md');

	expect(read('articles/a-new-ferry-for-the-river.md')).toMatch(
		new RegExp(`^---
id: \\w{6}
title: "A “new” ferry: for the river"
description: It begins in May, says the Harbour Office.
published: 2024-03-14
authors: \\[river-desk\\]
image:
  src: ./ferry.svg
  alt: A ferry on the river
sources:
  - id: report
    kind: document
    title: Timetable of the ferry
    publisher: Harbour Office
---

The quokka ferry begins in May.\\[\\^report\\]

:::map\\[The ferry joins the quays\\]\\{places="north-quay south-quay"\\}
:::

:::chart\\[More people each month\\]\\{measure="Passengers a day"\\}
${table.replace(/[|]/g, '\\|')}
:::

:::figure\\[The ferry at the quay.\\]\\{credit="Drawing: river desk"\\}
!\\[A ferry\\]\\(./ferry.svg\\)
:::
$`),
	);
	expect(existsSync(join(content, 'articles/ferry.svg'))).toBe(true);
});

test('an article is corrected, and differs in nothing else', async ({ page }) => {
	const file = 'articles/2023/bridge-closes.md';
	const before = read(file);
	await open(page, 'collections/articles-2023/entries/bridge-closes');
	const text = field(page, 'Text').getByRole('textbox', { name: 'Text', exact: true });
	await text.getByText('A crack two metres long').click();
	await page.keyboard.press('End');
	await page.keyboard.type(' It was measured again.');
	await reach(page, 'Corrections');
	const correction = await addTo(page, 'Corrections');
	await fill(correction, 'Date', '2024-03-10');
	await field(correction, 'Kind').last().getByRole('radio', { name: 'clarification' }).check();
	await fill(correction, 'Text', 'The crack was measured again: it is two metres long.');
	await save(page, file);
	expect(newLines(before, read(file))).toHaveLength(1);
	const lines = newLines(read(file), before);
	expect(lines).toHaveLength(4);
	expect(lines.slice(0, 3).join('\n')).toBe(
		'  - date: 2024-03-10\n    kind: clarification\n    text: "The crack was measured again: it is two metres long."',
	);
	expect(lines[3]).toContain('It was measured again.');
});

test('every kind of content opens, and so do the settings', async ({ page }) => {
	const kinds = {
		articles: 'articles-2024/entries/ferry-figures',
		authors: 'authors/entries/city-desk',
		topics: 'topics/entries/water',
		stories: 'stories/entries/old-bridge',
		people: 'people/entries/ada-marten',
		places: 'places/entries/north-quay',
		organisations: 'organisations/entries/harbour-office',
		pages: 'pages/entries/about',
		settings: '_singletons/entries/front',
	};
	await open(page, 'collections/articles');
	await expect(page.getByRole('button', { name: 'Show Account Menu' })).toBeVisible();
	for (const [kind, place] of Object.entries(kinds)) {
		await page.goto(`${address}#/collections/${place}`);
		const first = kind === 'settings' ? 'Lead' : /“.?(?:Title|Name).?” Field/;
		const shown = typeof first === 'string' ? field(page, first) : page.getByRole('group', { name: first });
		await expect(shown.first(), kind).toBeVisible();
		if (kind !== 'settings') await expect(shown.first().getByRole('textbox'), kind).not.toHaveValue('');
	}
	expect(read('front.yml')).toBe(readFileSync('tests/newsroom/front.yml', 'utf8'));
});

test.describe('in Persian', () => {
	test.use({ locale: 'fa' });

	test('an article is written in its language and direction, with words of the interface in it', async ({
		page,
	}) => {
		await open(page, 'collections/articles/new');
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		const title = page.getByRole('textbox', { name: 'Title', exact: true });
		await title.fill('کشتی تازه برای رود');
		expect(await title.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
		await page.getByRole('textbox', { name: 'Description', exact: true }).fill('از ماه مه آغاز می‌شود.');
		await page.getByRole('textbox', { name: 'Text', exact: true }).click();
		await page.keyboard.type('کشتی از ماه مه آغاز می‌کند.');
		await page.getByRole('textbox', { name: 'Published', exact: true }).fill('2024-03-13');
		await page.getByRole('combobox', { name: 'Authors' }).click();
		await page.getByRole('option', { name: 'River desk' }).click();
		await page.getByRole('button', { name: 'ذخیره' }).click();
		const file = 'articles/کشتی-تازه-برای-رود.md';
		await expect(() => expect(existsSync(join(content, file))).toBe(true)).toPass();
		expect(read(file)).toMatch(/\ntitle: کشتی تازه برای رود\n[\s\S]*\n---\n\nکشتی از ماه مه آغاز می‌کند\.\n$/);
		rmSync(join(content, file));
	});
});

test('what was saved is built, and found by search', async ({ page }) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, buildCommand, { env });
	expect(status, `${stdout}${stderr}`).toBe(0);
	const site = await serve(dist, 0, '/');
	await page.goto(`${site.address}search/?q=quokka`);
	const results = page.getByRole('list', { name: 'Results' });
	await results.getByRole('link', { name: /ferry: for the river/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A “new” ferry: for the river');
	for (const drawn of ['figure.map', 'figure.chart', 'article img'])
		await expect(page.locator(drawn).first()).toBeVisible();
	await expect(page.locator('#sources, .sources').first()).toContainText('Timetable of the ferry');
	// What the page still asks for would be refused once the server is closed.
	await page.close();
	site.server.close();
});

test('nothing was asked for beyond this machine, and nothing went wrong', () => {
	expect(strangers).toEqual([]);
	expect(faults).toEqual([]);
});
