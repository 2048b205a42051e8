import { expect, test } from './open-page.ts';

const tides = '/articles/explainer-tides/';

test.describe('media', () => {
	test('nothing of it is fetched with the page, and nothing ever from another site', async ({
		page,
		baseURL,
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(tides, { waitUntil: 'networkidle' });
		await page.locator('.embed').scrollIntoViewIfNeeded();
		await page.waitForLoadState('networkidle');
		expect(asked.filter((url) => url.includes('/files/'))).toEqual([]);
		expect(asked.filter((url) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
	});

	test('a film and a sound play under the policy of the page, with captions to switch on', async ({
		page,
	}) => {
		await page.goto(tides);
		for (const name of ['video', 'audio']) {
			const time = await page.locator(`.media ${name}`).evaluate(async (player: HTMLMediaElement) => {
				player.muted = true;
				await player.play();
				await new Promise((resolve) => player.addEventListener('ended', resolve, { once: true }));
				return player.currentTime;
			});
			expect(time, name).toBeGreaterThan(1);
		}
		const cues = await page.locator('.media track').evaluate(async (track: HTMLTrackElement) => {
			const loaded = new Promise((resolve) => track.addEventListener('load', resolve, { once: true }));
			track.track.mode = 'showing';
			await loaded;
			return [...(track.track.cues ?? [])].map((cue) => (cue as VTTCue).text);
		});
		expect(cues).toEqual(['The ferry leaves.']);
	});

	test('players have the name of what they show, and a file says what it is before it is followed', async ({
		page,
		request,
	}) => {
		await page.goto(tides);
		await expect(page.getByLabel('The ferry leaves the quay')).toHaveCount(1);
		await expect(page.getByLabel('The horn of the ferry')).toHaveCount(1);
		await page.getByText('Transcript').first().click();
		await expect(page.getByText('“There she goes,” says a man on the quay.')).toBeVisible();
		const paragraph = page.locator('.body p', { hasText: 'The figures are in a' });
		await expect(paragraph).toContainText('report (PDF, 1 kB) and as a table (CSV, 1 kB).');
		const file = await paragraph.getByRole('link', { name: 'report' }).getAttribute('href');
		const answer = await request.get(file ?? '');
		expect(answer.headers()['content-type']).toBe('application/pdf');
	});

	test('a post of another site is a quotation with a link to it', async ({ page }) => {
		await page.goto(tides);
		const embed = page.locator('.embed');
		await expect(embed.locator('blockquote')).toHaveText('Low water at noon. The ferry does not sail.');
		await expect(embed.getByRole('img', { name: 'A notice of the harbour office' })).toBeVisible();
		await expect(embed.locator('figcaption')).toHaveText(
			'Harbour Office, 8 January 2024. See it at example.org',
		);
	});
});

test.describe('what rests on what', () => {
	const closes = '/articles/bridge-closes/';

	test('is a drawing in the column, with a list that opens by keyboard', async ({ page }) => {
		await page.goto(closes);
		const block = page.locator('.rests-on');
		await expect(block.getByRole('img', { name: /^Claims: 3\. Sources: 2\./ })).toBeVisible();
		await expect(block.getByRole('link')).toHaveCount(0);
		await block.getByText('As a list').focus();
		await page.keyboard.press('Enter');
		await expect(block.getByRole('link', { name: '2 Worker at the pier' })).toBeVisible();
		await expect(block.getByRole('listitem').filter({ hasText: 'repair costs' })).toHaveText(
			'Nobody says what the repair costs.',
		);
	});

	test('is a list alone on a phone, and both on paper', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto(closes);
		const block = page.locator('.rests-on');
		await expect(block.getByRole('img', { name: /^Claims/ })).toBeHidden();
		await expect(block.getByRole('link', { name: '1 Harbour Office' })).toBeVisible();
		await page.setViewportSize({ width: 800, height: 800 });
		await page.emulateMedia({ media: 'print' });
		await expect(block.getByRole('img', { name: /^Claims/ })).toBeVisible();
		await expect(block.getByText('2 Worker at the pier')).not.toHaveCount(0);
	});
});

test.describe('a film whose poster does not come', () => {
	test.use({ faultsExpected: true });

	test('a film keeps its room before its poster is there', async ({ page }) => {
		await page.route(/ferry-film/, (route) => route.abort());
		await page.goto(tides);
		const box = await page.locator('.media video').boundingBox();
		expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(320 / 180, 1);
	});
});
