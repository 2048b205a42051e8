import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Data flows from left to right: a part may import itself and anything before it. A part not in the list may import nothing. */
const order = [
	...[
		'schema',
		'site',
		'addresses',
		'command',
		'words',
		'map',
		'chart',
		'body',
		'reading',
		'archive',
		'links',
		'history',
		'desk',
		'cite',
	],
	...[
		'forms',
		'view',
		'card',
		'images',
		'routes',
		'feed',
		'headers',
		'upload',
		'redirect',
		'ledger',
		'move',
		'import',
	],
	...['guide', 'new', 'init', 'help', 'editor'],
	...['scripts', 'search', 'styles', 'components', 'layouts', 'pages', 'edition', 'content.config', 'start'],
];
const importPath = /(?:\bfrom\s+|\bimport[\s(]+)['"](\.{1,2}\/[^'"]+|#site)['"]/g;
const files = globSync('src/**/*.{ts,astro}')
	.map((file) => file.replaceAll('\\', '/'))
	.sort();

function partOf(file: string): string {
	return file.split('/')[1]?.replace(/\.\w+$/, '') ?? '';
}

function importsOf(file: string): string[] {
	return [...readFileSync(file, 'utf8').matchAll(importPath)].map(([, path = '']) =>
		path === '#site' ? 'src/site.ts' : posix.join(posix.dirname(file), path),
	);
}

/** A way from a file back to itself by imports, types included; undefined if there is none. */
function circleFrom(start: string, imports: ReadonlyMap<string, string[]>): string[] | undefined {
	const seen = new Set<string>();
	const way = (file: string, trail: string[]): string[] | undefined => {
		for (const next of imports.get(file) ?? []) {
			if (next === start) return [...trail, start];
			if (seen.has(next)) continue;
			seen.add(next);
			const found = way(next, [...trail, next]);
			if (found) return found;
		}
		return undefined;
	};
	return way(start, [start]);
}

describe('the house', () => {
	test.each(files)('%s imports only what comes before it', (file) => {
		const rank = order.indexOf(partOf(file));
		for (const target of importsOf(file)) {
			expect(order, `${file} imports ${target}`).toContain(partOf(target));
			expect(order.indexOf(partOf(target)), `${file} imports ${target}`).toBeLessThanOrEqual(rank);
		}
	});

	test('has no circles, not even of types', () => {
		const imports = new Map(files.map((file) => [file, importsOf(file)]));
		expect(files.map((file) => circleFrom(file, imports)).filter((circle) => circle !== undefined)).toEqual(
			[],
		);
	});

	test('has one door to astro:content', () => {
		const doors = files.filter((file) => readFileSync(file, 'utf8').includes("'astro:content'"));
		expect(doors).toEqual(['src/content.config.ts']);
	});

	test('sends nothing of the build to browsers: scripts import only each other and words', () => {
		for (const file of files.filter((path) => partOf(path) === 'scripts'))
			for (const target of importsOf(file)) expect(['scripts', 'words'], file).toContain(partOf(target));
	});

	test('parses HTML only where Markdown is read and where finished pages are audited', () => {
		const parsers =
			/from '(?:hast-util-from-html|hast-util-raw|htmlparser2|parse5|rehype-parse|rehype-raw)[^']*'/;
		/** What regular expressions over tags have, and texts that are divided at them. */
		const patterns = /\[\^["'>]*>["'>]*\]|<\\\/|<\(\?|\.split\(['"`/]</;
		const may = /^src\/(?:reading\/(?:body|images)|edition\/audit|body|scripts|import)\//;
		const parsing = files
			.filter((file) => file.endsWith('.ts') && !may.test(file))
			.filter((file) => {
				const code = readFileSync(file, 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gm, '');
				return parsers.test(code) || patterns.test(code);
			});
		// What a component sends to browsers is found in its source, which is no HTML of ours yet.
		expect(parsing).toEqual(['src/edition/plan/fingerprint.ts']);
	});

	test('has in reading and edition nothing but doors beside the folders', () => {
		const beside = files.filter((file) => /^src\/(?:reading|edition)\/[^/]+$/.test(file));
		expect(beside).toEqual([
			'src/edition/build.ts',
			'src/edition/serve.ts',
			'src/reading/read-content.ts',
			'src/reading/reading.ts',
		]);
	});

	test('keeps files short, but for lists of phrases', () => {
		const code = files.filter((file) => !/^src\/words\/\w{2,3}\.ts$/.test(file));
		const long = code.filter((file) => readFileSync(file, 'utf8').split('\n').length > 250);
		expect(long).toEqual([]);
	});
});
