import { axeFaults } from './axe.ts';
import { expectReaderView } from './reader-view.ts';
import { addresses, expect, test } from './visit.ts';

/** The site of `content/`, whatever a newsroom has there: its newest articles can be read, found and linked to. */
const most = 12;

/** Addresses of the newest articles, as the feed has them. */
async function newest(
	fetch: (address: string) => Promise<{ json: () => Promise<unknown> }>,
): Promise<string[]> {
	const feed = (await (await fetch(`${addresses.site()}feed.json`)).json()) as { items: { url: string }[] };
	expect(feed.items.length).toBeGreaterThan(0);
	return feed.items
		.slice(0, most)
		.map(({ url }) => addresses.site() + new URL(url).pathname.replace(/^.*\/articles\//, 'articles/'));
}

test('an article has sections that can be linked to, and citations that lead to their sources', async ({
	page,
	request,
}) => {
	const [article = ''] = await newest((address) => request.get(address));
	await page.goto(article);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
	expect(await axeFaults(page)).toEqual([]);
	const dead = await page
		.locator('main a[href^="#"]')
		.evaluateAll((all) =>
			all.filter(
				(link) => !document.getElementById(decodeURIComponent((link as HTMLAnchorElement).hash.slice(1))),
			),
		);
	expect(dead).toEqual([]);
	for (const id of await page
		.locator('.body h2[id]')
		.evaluateAll((all) => all.map((heading) => heading.id))) {
		await page.goto(`${article}#${id}`);
		await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	}
});

test('search finds an article by a phrase from its middle', async ({ page, request }) => {
	const [article = ''] = await newest((address) => request.get(address));
	await page.goto(article);
	const text = await page
		.locator('.body > p[id]')
		.last()
		.evaluate(
			(paragraph) => [...paragraph.childNodes].find((node) => node.nodeType === 3)?.textContent ?? '',
		);
	const phrase = text.split(/\s+/).slice(1, 7).join(' ');
	await page.goto(`${addresses.site()}search/?q=${encodeURIComponent(phrase)}`);
	const result = page
		.getByRole('listitem')
		.filter({ has: page.locator(`a[href="${new URL(article).pathname}"]`) });
	await expect(result.locator('mark').first(), phrase).toBeVisible();
});

test('reader views keep all of the newest articles', async ({ browser, request }) => {
	// A page is opened for each of them.
	test.setTimeout(240_000);
	for (const article of await newest((address) => request.get(address)))
		await expectReaderView(browser, article);
});
