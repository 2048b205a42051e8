import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Data flows from left to right: a part may import itself and anything before it. A part not in the list may import nothing. */
const order = [
	...[
		'site',
		'command',
		'overlay',
		'schema',
		'words',
		'map',
		'body',
		'reading',
		'archive',
		'links',
		'desk',
		'cite',
		'forms',
		'view',
		'card',
		'dev-content',
		'content.config',
		'images',
		'library',
		'feed',
		'headers',
		'upload',
		'redirect',
		'ledger',
		'scripts',
		'search',
	],
	...['styles', 'components', 'layouts', 'pages', 'edition'],
];
const importPath = /(?:\bfrom\s+|\bimport[\s(]+)['"](\.{1,2}\/[^'"]+)['"]/g;
const files = globSync('src/**/*.{ts,astro}')
	.map((file) => file.replaceAll('\\', '/'))
	.sort();

function partOf(file: string): string {
	return file.split('/')[1]?.replace(/\.\w+$/, '') ?? '';
}

describe('the house', () => {
	test.each(files)('%s imports only what comes before it', (file) => {
		const rank = order.indexOf(partOf(file));
		for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(importPath)) {
			const target = posix.join(posix.dirname(file), path);
			expect(order, `${file} imports ${target}`).toContain(partOf(target));
			expect(order.indexOf(partOf(target)), `${file} imports ${target}`).toBeLessThanOrEqual(rank);
		}
	});

	test('has one door to astro:content', () => {
		const doors = files.filter((file) => readFileSync(file, 'utf8').includes("'astro:content'"));
		expect(doors).toEqual(['src/content.config.ts']);
	});

	test('sends nothing of the build to browsers: scripts import only each other', () => {
		for (const file of files.filter((path) => partOf(path) === 'scripts')) {
			for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(importPath)) {
				expect(partOf(posix.join(posix.dirname(file), path)), file).toBe('scripts');
			}
		}
	});

	test('draws cards by what their fingerprint holds: its own code and what is in a View', () => {
		for (const file of files.filter((path) => partOf(path) === 'card')) {
			const code = readFileSync(file, 'utf8').replace(/^import type .*$/gm, '');
			for (const [, path = ''] of code.matchAll(importPath))
				expect(partOf(posix.join(posix.dirname(file), path)), file).toBe('card');
		}
	});

	test('keeps files short', () => {
		const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 250);
		expect(long).toEqual([]);
	});
});
