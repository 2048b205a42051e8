import { readerText } from '../e2e/reader-view.ts';
import { addresses, expect, test } from '../e2e/visit.ts';

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The first words that a text does not have in their place, with those before them; undefined if it has all. */
function missing(words: readonly string[], there: readonly string[]): string | undefined {
	let at = 0;
	for (const [index, word] of words.entries()) {
		const next = there.indexOf(word, at);
		if (next < 0) return words.slice(Math.max(0, index - 3), index + 1).join(' ');
		at = next + 1;
	}
	return undefined;
}

for (const id of ['bridge-closes', 'ferry-figures', 'explainer-tides', 'persian-note'])
	test(`${id}: the words of the body are the same, in the same order, in reader view and copied`, async ({
		page,
		browser,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const address = `${addresses.newsroom()}articles/${id}/`;
		await page.goto(address);
		const textWithout = (more: string) =>
			page.locator('article .body').evaluate((element, selector) => {
				const copy = element.cloneNode(true) as HTMLElement;
				// Marks of citations may differ; the list of contents, maps and what passages have beside them are furniture.
				for (const part of copy.querySelectorAll(
					`.citation, sup, .passage, .anchor, .contents, svg, nav, script, [hidden], ${selector}`,
				))
					part.remove();
				return [...copy.querySelectorAll('p, h2, h3, h4, li, td, th')]
					.filter((part) => !part.querySelector('p, li'))
					.map((part) => part.textContent)
					.join('\n');
			}, more);
		const own = wordsOf(await textWithout('since-read'));
		expect(own.length).toBeGreaterThan(10);
		await page.evaluate(() => {
			// What is closed is not copied.
			for (const details of document.querySelectorAll('details')) details.open = true;
			const range = document.createRange();
			range.selectNodeContents(document.querySelector('article .body') as Node);
			getSelection()?.removeAllRanges();
			getSelection()?.addRange(range);
		});
		await page.keyboard.press('ControlOrMeta+c');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(missing(own, wordsOf(copied)), 'copied').toBeUndefined();
		const inReader = wordsOf(await readerText(browser, address));
		// A reader view takes author and dates from the head of the page, and shows them in a line of its own.
		const text = wordsOf(await textWithout('.byline'));
		expect(missing(text, inReader), 'in reader view').toBeUndefined();
	});
