import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { maxRules } from '../../src/headers/formats.ts';
import { siteSettings } from '../../src/schema/site.ts';
import { site } from '../site.ts';

const guide = readFileSync('src/headers/README.md', 'utf8');
const fences = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
	language,
	text,
}));

describe('the guide to hosts', () => {
	test.each(fences.filter(({ language }) => language === 'ts'))(
		'shows settings that pass: $text',
		({ text }) => {
			const shown = new Function(`return { ${text} }`)();
			expect(siteSettings.safeParse({ ...site, ...shown }).error).toBeUndefined();
		},
	);

	test('shows a pipeline that runs commands that there are', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
		const [pipeline] = fences.filter(({ language }) => language === 'yaml');
		const { pages } = parse(pipeline?.text ?? '');
		expect(pages.artifacts.paths).toContain(pages.publish);
		for (const [, name = ''] of guide.matchAll(/npm run ([\w:]+)/g))
			expect(Object.keys(scripts)).toContain(name);
	});

	test('includes files that a build writes, in the form of each server', () => {
		const written =
			readFileSync('src/edition/finish/write-headers.ts', 'utf8') +
			readFileSync('src/edition/finish/finish.ts', 'utf8') +
			readFileSync('src/edition/artifacts/redirects.ts', 'utf8');
		const files = new Set([...guide.matchAll(/_hosts\/[\w.]+/g)].map(([file]) => file));
		expect(files.size).toBe(4);
		for (const file of files) expect(written).toContain(file);
		expect(guide).toContain(`${maxRules} rules`);
		expect(existsSync('.github/workflows/publish.yml')).toBe(true);
	});
});
