import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Rules of WCAG 2.2 AA, and those that axe calls best practice. */
export const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page as it stands, a line for each rule that is broken. It does not look into frames: the
 * pages have none. axe is run in the page itself, and put there once; its own builder for Playwright puts it there for each
 * run, and opens another page for the report.
 * @param tags of the rules; those that axe has on of itself, unless told
 */
export async function axeFaults(page: Page, tags?: string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(async (runOnly) => {
		const { axe: inPage } = window as unknown as { axe: typeof axe };
		const { violations } = await inPage.run({ resultTypes: ['violations'], ...(runOnly && { runOnly }) });
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
	}, tags);
}
