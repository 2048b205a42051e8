import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { broken } from '../unit/broken/all.ts';
import { copyProject } from './project-copy.ts';

describe('an edition', { timeout: 120_000 }, () => {
	test('is the same bytes each time, and survives a failed build', () => {
		const { folder, build, built } = copyProject();
		expect(build()).toMatchObject({ status: 0 });
		const first = built();
		expect(Object.keys(first)).toContain('dist/articles/bridge-closes/index.html');
		expect(build()).toMatchObject({ status: 0 });
		expect(built()).toEqual(first);

		const flat = broken.filter(({ path }) => /^articles\/[^/]+$/.test(path));
		for (const { path, content } of flat) writeFileSync(join(folder, 'content', path), content);
		const { status, output } = build();
		expect(status).toBe(1);
		for (const { path, told = path } of flat) expect(output).toContain(`content/${told}:`);
		expect(output).toMatch(
			/\d+ problems in \d+ files\.\nNothing was published; the last good site is as it was\./,
		);
		expect(output).not.toMatch(/\n\s+at /);
		expect(built()).toEqual(first);
	});

	test('has fresh HTML after a change to a Markdown plugin, without a flag', () => {
		const { folder, build } = copyProject();
		expect(build()).toMatchObject({ status: 0 });
		const page = () => readFileSync(join(folder, 'dist/articles/bridge-closes/index.html'), 'utf8');
		const plugin = join(folder, 'src/reading/plugins/citations.ts');
		expect(page()).toContain('aria-label="Source 1"');
		writeFileSync(plugin, readFileSync(plugin, 'utf8').replace('ariaLabel: `Source', 'ariaLabel: `Quelle'));
		expect(build()).toMatchObject({ status: 0 });
		expect(page()).toContain('aria-label="Quelle 1"');
		expect(page()).not.toContain('aria-label="Source 1"');
	});

	test('with no published article is an error', () => {
		const { build } = copyProject();
		const { status, output } = build('2000-01-01T00:00:00Z');
		expect(status).toBe(1);
		expect(output).toContain('No article is published at 2000-01-01T00:00:00Z: all are drafts or embargoed.');
	});
});
