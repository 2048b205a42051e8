import { describe, expect, test } from 'vitest';
import { headersOf } from '../../src/headers/rules.ts';
import { uploadSteps } from '../../src/upload/steps.ts';

/** Paths that a step takes, as rclone reads its filters: the first that matches decides. */
function taken(step: readonly string[], paths: readonly string[]): string[] {
	const rules = step.flatMap((part, at) => (step[at - 1] === '--filter' ? [part] : []));
	return paths.filter((path) => {
		const rule = rules.find((each) => isMatch(each.slice(2), path));
		return rule?.startsWith('+');
	});
}

function isMatch(pattern: string, path: string): boolean {
	const text = pattern
		.replace(/[.+]/g, '\\$&')
		.replaceAll('**', '§')
		.replaceAll('*', '[^/]*')
		.replaceAll('§', '.*');
	return new RegExp(pattern.startsWith('/') ? `^${text}$` : `(?:^|/)${text}$`).test(path);
}

describe('an upload', () => {
	const steps = uploadSteps('dist', 'site:bucket');
	const paths = [
		...[
			'/index.html',
			'/articles/a/index.html',
			'/articles/a/atom.xml',
			'/cards/a.png',
			'/pagefind/stet.json',
		],
		...['/_astro/page.abc.css', '/_astro/fonts/x.woff2', '/pagefind/text/1a.text.json'],
		...[
			'/pagefind/2014-05/index/1a.pf_index',
			'/pagefind/vocabulary.0a1b.txt',
			'/pagefind/2014-05/0a.volume.json',
		],
	];

	test.each(paths)('sends %s with the cache header that hosts give it, and with no other', (path) => {
		const mine = steps.filter((step) => taken(step, [path]).length > 0);
		expect(mine).toHaveLength(2);
		for (const step of mine) expect(step).toContain(`Cache-Control: ${headersOf(path)['Cache-Control']}`);
	});

	test('adds before it replaces, and takes away last what pages needed', () => {
		expect(steps.map(([verb]) => verb)).toEqual(['copy', 'copy', 'sync', 'sync']);
		const lasting = steps.map((step) => taken(step, paths).includes('/_astro/page.abc.css'));
		expect(lasting).toEqual([true, false, false, true]);
		expect(steps[1]).toContain('--ignore-existing');
	});
});
