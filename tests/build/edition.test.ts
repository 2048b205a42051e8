import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { broken } from '../unit/broken/all.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

describe('an edition', { timeout: 120_000 }, () => {
	let project: ProjectCopy;
	let site: Record<string, string>;

	beforeAll(() => {
		project = copyProject('tests/newsroom', afterAll);
		expect(project.build()).toMatchObject({ status: 0 });
		site = project.built();
	}, 120_000);

	test('is the same bytes each time, and survives a failed build', () => {
		expect(Object.keys(site)).toContain('dist/articles/bridge-closes/index.html');
		expect(project.build()).toMatchObject({ status: 0 });
		expect(project.built()).toEqual(site);

		const flat = broken.filter(({ path }) => /^articles\/[^/]+$/.test(path));
		const place = (path: string) => join(project.folder, 'content', path);
		for (const { path, content } of flat) writeFileSync(place(path), content);
		const { status, output } = project.build();
		for (const { path } of flat) rmSync(place(path));
		expect(status).toBe(1);
		for (const { path, told = path } of flat) expect(output).toContain(`content/${told}:`);
		expect(output).toMatch(
			/\d+ problems in \d+ files\.\nNothing was published; the last good site is as it was\./,
		);
		expect(output).not.toMatch(/\n\s+at /);
		expect(project.built()).toEqual(site);
	});

	test('of an index of many volumes is the same bytes, whether all is made or one article is added', () => {
		const { folder, build, built } = copyProject('tests/newsroom');
		const volumes = { STET_VOLUME: '1' };
		const months = Array.from(
			{ length: 36 },
			(_, index) => `${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-10`,
		);
		const write = (day: string) =>
			writeFileSync(
				join(folder, `content/articles/of-${day}.md`),
				`---\ntitle: Report of ${day}\ndescription: It is of its month.\npublished: "${day}"\nauthors: [city-desk]\ntopics: [water]\n---\n\nIt is a short report on the water.\n`,
			);
		for (const day of months.slice(1)) write(day);
		expect(build(undefined, volumes)).toMatchObject({ status: 0 });
		write(months[0] ?? '');
		expect(build(undefined, volumes)).toMatchObject({ status: 0 });
		const grown = built();
		expect(
			Object.keys(grown).filter((path) => /^dist\/pagefind\/.*\.volume\.json$/.test(path)).length,
		).toBeGreaterThan(30);
		for (const kept of ['dist', '.stet']) rmSync(join(folder, kept), { recursive: true });
		expect(build(undefined, volumes)).toMatchObject({ status: 0 });
		expect(built()).toEqual(grown);
	});

	test('with no published article is an error, and the last site stays', () => {
		const { status, output } = project.build('2000-01-01T00:00:00Z');
		expect(status).toBe(1);
		expect(output).toContain('No article is published at 2000-01-01T00:00:00Z: all are drafts or embargoed.');
		expect(project.built()).toEqual(site);
	});

	test('has fresh HTML after a change to a Markdown plugin, without a flag, and draws no card anew', () => {
		const page = () => readFileSync(join(project.folder, 'dist/articles/bridge-closes/index.html'), 'utf8');
		const plugin = join(project.folder, 'src/reading/body/plugins/headings.ts');
		expect(page()).toContain('id="what-was-found"');
		const text = readFileSync(plugin, 'utf8');
		writeFileSync(plugin, text.replace('slugger.slug(text)', "slugger.slug('x ' + text)"));
		const { status, output } = project.build(undefined, { STET_VERBOSE: '1' });
		expect(status).toBe(0);
		expect(output).toContain('/articles/bridge-closes/ has changed');
		expect(output).not.toContain('/cards/');
		expect(page()).toContain('id="x-what-was-found"');
	});
});
