import { expect, test } from './open-page.ts';

test.describe('blocks, without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test.beforeEach(async ({ page }) => {
		await page.goto('/articles/explainer-tides/');
	});

	test('what stands in other files is filled in', async ({ page }) => {
		const map = page.locator('.body figure.map');
		await expect(
			map.getByRole('img', { name: /^Map\. North Quay, Fixtureland; South Quay, 6 km south-east/ }),
		).toBeVisible();
		await expect(map.getByRole('link', { name: 'South Quay' })).toHaveAttribute(
			'href',
			'/places/south-quay/',
		);
		await expect(map).toContainText('Disputed borders are drawn as they are held on the ground.');

		const who = page.getByRole('region', { name: 'Who’s who' });
		await expect(who.getByRole('link', { name: 'Ada Marten' })).toHaveAttribute(
			'href',
			'/people/ada-marten/',
		);
		await expect(page.locator('.body .timeline-block').first()).toContainText('Low water measured');
		await expect(page.locator('.body')).not.toContainText('block 0');
	});

	test('what a writer puts into the text does not stand in its usual place as well', async ({ page }) => {
		await expect(page.getByText('Quays are measured.')).toHaveCount(1);
		await expect(page.getByText('Low water measured at the North Quay')).toHaveCount(1);
	});

	test('an event that names its place has the link there, and none on the page of the place', async ({
		page,
	}) => {
		const event = page.locator('.timeline > li', { hasText: 'Low water measured' });
		await expect(event).toHaveText(/Low water measured at the North Quay$/);
		await expect(event.getByRole('link', { name: 'North Quay' })).toHaveCount(1);
		await page.goto('/places/north-quay/');
		const events = page.locator('.timeline > li');
		await expect(events).not.toHaveCount(0);
		await expect(events.locator('a[href="/places/north-quay/"]')).toHaveCount(0);
	});

	test('a table can be downloaded as it stands', async ({ page, request }) => {
		const link = page.locator('.data-table').getByRole('link', { name: 'Download as CSV' });
		const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
		const answer = await request.get(address);
		expect(answer.headers()['content-type']).toContain('text/csv');
		expect(await answer.text()).toBe('\uFEFFQuay,"Low, m"\r\n"North, ""old""",1.2\r\nSouth,0.9\r\n');
	});

	test('a chart is a figure with its finding, what it says in words, and its figures as a table and a file', async ({
		page,
		request,
	}) => {
		const chart = page.locator('figure.chart').first();
		await expect(chart).toHaveAccessibleName(/^The ferry was counted four times in a week/);
		const drawing = chart.getByRole('img');
		await expect(drawing).toHaveCount(1);
		await expect(drawing).toHaveAccessibleName(
			'Chart of 4 figures. Lowest: 40 (2 January 2024, Ferry line). Highest: 48 (3 January 2024, Harbour Office). The table below has them all.',
		);
		await chart.getByText('The figures as a table').click();
		await expect(chart.getByRole('row')).toHaveCount(5);
		await expect(chart.getByRole('row').nth(2)).toContainText('2 January 2024');
		const file = await chart.getByRole('link', { name: 'Download as CSV' }).getAttribute('href');
		const answer = await request.get(new URL(file ?? '', page.url()).href);
		expect(await answer.text()).toContain('2024-01-02,~~61~~,Ferry line,return tickets counted twice\r\n');
	});

	for (const [width, kind] of [1280, 768, 390, 320].flatMap((each) => [
		[each, 'chart'] as const,
		[each, 'map'] as const,
	]))
		test(`at ${width} px one drawing of a ${kind} is shown, with letters to read`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			const drawings = page
				.locator(`figure.${kind}`)
				.first()
				.locator('svg[role=img]')
				.filter({ visible: true });
			await expect(drawings).toHaveCount(1);
			const sizes = await drawings.locator('text').evaluateAll((texts) =>
				texts.map((text) => {
					const { a = 1, b = 0 } = (text as SVGTextElement).getScreenCTM() ?? {};
					return Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
				}),
			);
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(kind === 'map' ? 11 : 10.5);
		});

	test('the first mention of a declared entity leads to its page, once', async ({ page }) => {
		const mentions = page.locator('a.mention', { hasText: 'Ada Marten' });
		await expect(mentions).toHaveCount(1);
		await expect(mentions).toHaveAttribute('href', '/people/ada-marten/');
	});

	test('a story tells what went before, and where an article stands in it', async ({ page }) => {
		await page.goto('/articles/ferry-figures/');
		const soFar = page.getByRole('region', { name: 'The story so far' });
		await expect(soFar.getByRole('link', { name: 'Old bridge closes' })).toBeVisible();
		const next = page.getByRole('navigation', { name: 'Related articles' });
		await expect(next).toContainText('Part 2 of 2 in');
		await expect(next.locator('a[rel=prev]')).toHaveText('Old bridge closes after a crack is found');
		const titles = await next.getByRole('listitem').getByRole('link').allTextContents();
		expect(new Set(titles).size).toBe(titles.length);
	});

	test('a story page tells its events in their order, each with the article it is from', async ({ page }) => {
		await page.goto('/stories/old-bridge/');
		const dates = await page
			.locator('.timeline time')
			.evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
		expect(dates).toEqual(['2023-11-05', '2023-11-06']);
		await expect(page.locator('.timeline').getByRole('link', { name: 'Old bridge closes' })).toHaveCount(2);
	});
});

test('sources are shown in the margin where there is room, and only there', async ({ page }) => {
	// Drawn by the style sheet, so that readers of the text, copies and other programs do not meet them in it.
	const note = () =>
		page
			.locator('.citation[data-note]')
			.first()
			.evaluate((citation) => {
				const { content, display, left, width } = getComputedStyle(citation, '::after');
				return { content, display, left, width };
			});
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/articles/bridge-closes/');
	const { content, display } = await note();
	expect(content).toMatch(/Harbour Office, 5\u00A0November\u00A02023/);
	expect(display).not.toBe('none');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
	await page.setViewportSize({ width: 768, height: 900 });
	expect((await note()).content).toBe('none');
});

test('the sources are counted by kind, and an anonymous one says why', async ({ page }) => {
	await page.goto('/articles/bridge-closes/');
	await expect(page.locator('.sources')).toContainText('2 sources.');
	await expect(page.locator('.sources summary')).toHaveText([/^1 document/, /^1 anonymous source/]);
	await expect(page.locator('.sources')).toContainText(
		'Why no name is given: Not authorised to speak in public.',
	);
});

test('every page names a card that is there', async ({ page, request }) => {
	for (const path of [
		'/',
		'/articles/bridge-closes/',
		'/stories/old-bridge/',
		'/people/ada-marten/',
		'/about/',
	]) {
		await page.goto(path);
		const card = await page.locator('meta[property="og:image"]').getAttribute('content');
		const answer = await request.get(new URL(card ?? '').pathname);
		expect(answer.status(), `${path} ${card}`).toBe(200);
		expect(answer.headers()['content-type']).toBe('image/png');
	}
});
