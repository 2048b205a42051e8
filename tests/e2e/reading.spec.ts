import { allRules, axeFaults } from './axe.ts';
import { addresses, expect, test } from './visit.ts';

test('what somebody paid for says so on its page, in lists and in search, in both themes', async ({
	page,
}) => {
	const site = addresses.search();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto(`${site}/articles/paid/`);
		expect(await axeFaults(page, allRules)).toEqual([]);
	}
	const article = page.getByRole('article').first();
	await expect(article.locator('header .label')).toHaveText('Paid content');
	await expect(article.locator('p.notice')).toHaveText('Paid for by Ferry Line.');
	await expect(article.locator('.byline')).toContainText('By Desk for the Ferry Line');
	await expect(article.locator('.byline')).toContainText('Published with Radio Harbour');
	await expect(article.getByRole('link', { name: 'Harbour Courier' })).toHaveAttribute(
		'href',
		/^https:\/\/courier/,
	);
	await expect(article.getByRole('link', { name: 'CC BY-ND 4.0' })).toHaveAttribute('rel', 'license');
	for (const link of await article.locator('a[href^="https://ferries."]').all())
		await expect(link).toHaveAttribute('rel', 'sponsored');
	await expect(page).toHaveTitle(/^Paid content: Why/);
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', 'https://courier.example/ferry');
	await page.goto(`${site}/archive/2011/05/`);
	await expect(page.locator('.teaser .label.paid')).toHaveText('Paid content: Ferry Line');
	await page.goto(`${site}/search/?q=timetableword`);
	await expect(page.locator('search-page .results li').first()).toContainText('Paid content: Ferry Line');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('an article shows all that it holds', async ({ page }) => {
		await page.goto('/articles/bridge-closes/');
		const article = page.getByRole('article').first();
		await expect(article.getByRole('heading', { level: 1 })).toHaveText(
			'Old bridge closes after a crack is found',
		);
		for (const text of [
			'Published 6 November 2023',
			'Updated 8 November 2023',
			'Facts as of 7 November 2023',
			'North Quay',
			'Ferries run between the quays.',
			'Crack found in the third pier',
			'Not authorised to speak in public.',
			'The crack is in the third pier, not in the second.',
			'The desk read the inspection report',
			'Part 1 of 2',
		])
			await expect(article).toContainText(text);
		await expect(article.locator('.byline time').first()).toHaveAttribute('datetime', '2023-11-06');
	});

	test('a link to a section lands on its heading', async ({ page }) => {
		await page.goto('/articles/bridge-closes/#what-happens-next');
		const heading = page.getByRole('heading', { name: 'What happens next', exact: true });
		await expect(heading).toBeInViewport();
		expect((await heading.boundingBox())?.y).toBeLessThan(120);
	});

	test('every heading of a body has a link to itself', async ({ page }) => {
		await page.goto('/articles/bridge-closes/');
		await page.getByRole('link', { name: 'Link to section: The third pier' }).click();
		await expect(page).toHaveURL(/#the-third-pier$/);
	});

	test('a citation leads to its source and back', async ({ page }) => {
		await page.goto('/articles/bridge-closes/');
		await page.getByRole('link', { name: 'Source 2', exact: true }).click();
		await expect(page.getByText('Not authorised to speak in public.')).toBeInViewport();
		await page.getByRole('link', { name: 'Back to citation 1 of source 2' }).click();
		await expect(page.locator('p', { hasText: 'The figures disagree' }).first()).toBeInViewport();
	});

	test('the front page shows the image of its lead', async ({ page }) => {
		await page.goto('/');
		const lead = page.getByRole('region', { name: 'Lead' });
		await expect(lead.getByRole('heading')).toHaveText(
			'Ferry figures show two thirds of drivers stayed home',
		);
		const image = lead.getByRole('img', { name: 'A ferry at the quay' });
		await expect(image).toHaveAttribute('srcset', /.+/);
		await expect(lead.getByText('Drawn for the tests')).toBeVisible();
	});

	test('every link of the front page leads somewhere', async ({ page, request }) => {
		await page.goto('/');
		const links = await page
			.locator('a[href^="/"]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(links.length).toBeGreaterThan(10);
		for (const link of new Set(links)) expect((await request.get(link)).status(), link).toBe(200);
	});
});

test('the archive lists titles under their months', async ({ page }) => {
	await page.goto('/archive/');
	await expect(page.locator('main :is(h2, h3), main .titles li')).toHaveText([
		/^2024/,
		'March',
		/^1\sMarch 2024/,
		/^1\sMarch 2024/,
		'February',
		/^10\sFebruary 2024/,
		/^2023/,
		'November',
		/^6\sNovember 2023/,
	]);
});

test('a story tells what happened in order, an event of several articles once', async ({ page }) => {
	await page.goto('/stories/old-bridge/');
	await expect(page.locator('.timeline > li')).toHaveText([
		/^5\sNovember 2023\s*Engineers see damage.*Ferry figures.*Old bridge.*: Crack found in the third pier/,
		/^6\sNovember 2023\s*Crossing shut/,
	]);
});

test('a story, a topic and a name offer their feed', async ({ page, request }) => {
	for (const path of ['/stories/old-bridge/', '/topics/water/', '/people/ada-marten/']) {
		await page.goto(path);
		const feed = page.getByRole('link', { name: 'Follow by feed' });
		await expect(feed).toHaveAttribute('href', `${path}atom.xml`);
		expect((await request.get(`${path}atom.xml`)).status()).toBe(200);
	}
});

test('the search page has one field, and its first hit in the upper half of a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/search/?q=pier');
	await expect(page.getByRole('searchbox')).toHaveCount(1);
	const first = await page.locator('.results > li').first().boundingBox();
	expect(first?.y).toBeLessThan(844 / 2);
});

test('the list of contents leads to what stands after the text too', async ({ page }) => {
	await page.goto(`${addresses.search()}articles/sections/`);
	const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
	await expect(links.nth(-2)).toHaveText('Timeline');
	await links.last().click();
	await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeInViewport();
});

test('drafts and embargoed articles are not there', async ({ page, request }) => {
	for (const id of ['secret-draft', 'embargoed-report'])
		expect((await request.get(`/articles/${id}/no-such`)).status()).toBe(404);
	await page.goto('/archive/2024/03/');
	await expect(page.getByRole('main').getByRole('article')).toHaveCount(2);
	await expect(page.locator('body')).not.toContainText('canary');
});

test('the theme switch turns the page, and the next page stays so', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/');
	const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const light = await paper();
	await page.getByRole('button', { name: 'Dark theme' }).click();
	const dark = await paper();
	expect(dark).not.toBe(light);
	await page.getByRole('link', { name: 'Archive' }).click();
	await page.waitForURL('**/archive/');
	expect(await paper()).toBe(dark);
	await page.getByRole('button', { name: 'Light theme' }).click();
	expect(await paper()).toBe(light);
});

test('an old article says so, on the day it is read', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-23T12:00:00Z');
	await page.goto('/articles/bridge-closes/');
	await expect(page.getByText('The facts in this article are more than 3 years old.')).toBeVisible();
	await expect(page.locator('.byline')).not.toContainText('ago');
	await page.clock.setFixedTime('2023-11-10T12:00:00Z');
	await page.goto('/articles/bridge-closes/');
	await expect(page.getByText(/Updated 8\sNovember 2023, 10:00\sUTC \(2 days ago\)/)).toBeVisible();
	await expect(page.getByText('The facts in this article')).toBeHidden();
});

test('a source that is dead leads to its archived copy, and says so', async ({ page }) => {
	await page.goto('/articles/bridge-closes/');
	const source = page.locator('.sources li', { hasText: 'Inspection report 41' });
	await expect(source.getByRole('link', { name: 'Inspection report 41' })).toHaveAttribute(
		'href',
		'https://archive.example.org/report-41',
	);
	await expect(source).toContainText(
		'The original was gone on 10 March 2024; the title leads to an archived copy.',
	);
	await expect(source.getByRole('link', { name: 'original' })).toHaveAttribute(
		'href',
		'https://www.example.org/report-41',
	);
	await expect(source.getByRole('link', { name: 'Archived copy' })).toHaveCount(0);
});

test('an article prints with its sources and the addresses of its links, without the furniture', async ({
	page,
}) => {
	await page.goto('/articles/bridge-closes/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
	for (const gone of [
		page.getByRole('search'),
		page.getByRole('navigation', { name: 'Sections' }),
		page.getByRole('button', { name: 'Print' }),
	])
		await expect(gone).toBeHidden();
	const address = await page
		.getByRole('link', { name: 'Inspection report 41' })
		.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(address).toContain('https://archive.example.org/report-41');
});

test('the skip link is the first stop of the keyboard and leads to the text', async ({ page }) => {
	await page.goto('/articles/bridge-closes/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
});

/** Articles, and how many passages they have at least. */
const withPassages = Object.entries({ 'bridge-closes': 3, 'explainer-tides': 3, 'persian-note': 2 });
for (const [id, least] of withPassages)
	test(`one stop of the keyboard reaches the links of all passages of ${id}`, async ({ page }) => {
		await page.goto(`/articles/${id}/`);
		const links = page.locator('a.passage');
		expect(await links.count()).toBeGreaterThanOrEqual(least);
		await expect(page.locator('a.passage[tabindex="0"]')).toHaveCount(1);
		await links.first().focus();
		await expect(links.first()).toHaveCSS('opacity', '1');
		await page.keyboard.press('ArrowDown');
		await expect(links.nth(1)).toBeFocused();
		await expect(page.locator('a.passage:not([aria-hidden])')).toHaveCount(1);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(links.first()).toBeFocused();
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).toBe(await links.first().getAttribute('href'));
	});

test('a picture of black ink on nothing is seen in the dark theme', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/articles/ferry-figures/');
	const ground = await page
		.locator('.body figure img')
		.first()
		.evaluate((image) => getComputedStyle(image).backgroundColor);
	expect(ground).toBe('rgb(252, 250, 245)');
});

test('an error is reported from every article, with its permanent address, and from the page of corrections', async ({
	page,
}) => {
	await page.goto('/articles/bridge-closes/');
	const link = page.getByRole('link', { name: 'Report an error' });
	await expect(link).toHaveAttribute(
		'href',
		/^mailto:corrections@harbour\.example\?subject=Old%20bridge.*brdg1/,
	);
	await page.goto('/corrections/');
	await expect(link).toHaveAttribute('href', 'mailto:corrections@harbour.example');
});

test('no line of short facts begins or ends with the dot that divides them, in either direction', async ({
	page,
}) => {
	const seen: number[] = [];
	for (const path of ['articles/bridge-closes/', 'articles/ferry-figures/', 'articles/persian-note/'])
		for (const width of [280, 320, 390, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`${addresses.newsroom()}${path}`);
			const { dots, lines, facts } = await page.locator('.byline .line').evaluate((list) => {
				const box = list.getBoundingClientRect();
				const facts = [...list.children] as HTMLElement[];
				const gap = Number.parseFloat(getComputedStyle(list).columnGap);
				// Where dots are seen: beside a fact, within the box, which cuts off what is beside it.
				const middles = facts.flatMap((fact) => {
					const style = getComputedStyle(fact, '::before');
					if (style.content === 'none') return [];
					const own = fact.getBoundingClientRect();
					const isLeft = Number.parseFloat(style.left) < 0;
					const x = isLeft ? own.left - gap / 2 : own.right + gap / 2;
					return x > box.left && x < box.right ? [{ x, y: own.top + own.height / 2 }] : [];
				});
				const tops = new Set(facts.map((fact) => Math.round(fact.getBoundingClientRect().top)));
				return {
					lines: tops.size,
					facts: facts.length,
					dots: middles.map(({ x, y }) =>
						[x - gap, x + gap].map((at) =>
							facts.some((fact) => {
								const own = fact.getBoundingClientRect();
								return own.left - 1 <= at && at <= own.right + 1 && own.top <= y && y <= own.bottom;
							}),
						),
					),
				};
			});
			seen.push(lines);
			for (const sides of dots) expect(sides, `${path}, ${width} px`).toEqual([true, true]);
			expect(dots.length, `${path}, ${width} px`).toBe(facts - lines);
		}
	expect(Math.max(...seen)).toBeGreaterThan(1);
});

test('an author has a photograph, a role and a way to write; corrections stand by month', async ({
	page,
}) => {
	await page.goto('/authors/city-desk/');
	await expect(page.getByRole('img', { name: 'City desk' })).toHaveAttribute('srcset', /.+/);
	await expect(page.getByRole('link', { name: 'city@harbour.example' })).toHaveAttribute(
		'href',
		'mailto:city@harbour.example',
	);
	await expect(page.getByText('Harbour reporters')).toBeVisible();
	await page.goto('/corrections/');
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(['November 2023']);
});
