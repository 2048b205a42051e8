import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** What one article page may weigh, compressed, without its images; its text without its drawings; in bytes. */
const budgets = { html: 22_000, css: 12_000, js: 4_000, fonts: 90_000, map: 12_000 };

const dist = 'dist';
const weighText = (text: string) => gzipSync(text).length;
const weigh = (path: string) => weighText(readFileSync(join(dist, path), 'utf8'));
const map = /<svg[^>]*aria-label="Map\..*?<\/svg>/gs;
/** Maps and charts, which have budgets of their own. */
const drawing = /<svg[^>]*role="img".*?<\/svg>/gs;
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** Addresses that an element of a page names, each once. */
function addresses(html: string, pattern: RegExp): string[] {
	return [...new Set([...html.matchAll(pattern)].map(([, address = '']) => address))];
}

/** A script and the scripts that it imports at once. */
function withImports(path: string): string[] {
	const imports = addresses(
		readFileSync(join(dist, path), 'utf8'),
		/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g,
	);
	return [path, ...imports.flatMap((name) => withImports(join(path, '..', name)))];
}

test('the front page and all articles keep to their budgets', () => {
	const articles = globSync('articles/*/index.html', { cwd: dist });
	expect(articles.length).toBeGreaterThanOrEqual(12);
	const pages = ['index.html', ...articles];
	for (const page of pages) {
		const html = readFileSync(join(dist, page), 'utf8');
		const scripts = addresses(html, /<script[^>]* src="([^"]+)"/g);
		const weights = {
			html: weighText(html.replace(drawing, '')),
			map: Math.max(0, ...(html.match(map) ?? []).map(weighText)),
			css: sum(addresses(html, /<link rel="stylesheet" href="([^"]+)"/g).map(weigh)),
			js: sum([...new Set(scripts.flatMap(withImports))].map(weigh)),
			// All three cut faces: the italic comes to pages that need it.
			fonts: sum(
				globSync('_astro/{serif,serif-italic,sans}.*.woff2', { cwd: dist }).map(
					(path) => readFileSync(join(dist, path)).length,
				),
			),
		};
		expect(weights.css, page).toBeGreaterThan(0);
		expect(weights.fonts, page).toBeGreaterThan(0);
		for (const [part, budget] of Object.entries(budgets)) {
			expect(weights[part as keyof typeof budgets], `${page}: ${part}`).toBeLessThanOrEqual(budget);
		}
		const foreign = addresses(
			html,
			/<(?:script|img|iframe|source|video|audio)[^>]* src="((?:https?:)?\/\/[^"]+)"/g,
		);
		expect(foreign, page).toEqual([]);
	}
});
