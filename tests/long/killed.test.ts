import { globSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fault } from '../build/fault.ts';
import { copyProject, type ProjectCopy } from '../build/project-copy.ts';
import { siteFaults } from './site-faults.ts';

/** An hour before and an hour after an embargo ends: to go from one to the other adds, replaces and removes files. */
const [before, after] = ['2024-04-01T11:00:00Z', '2024-04-01T13:00:00Z'];

/** Where builds are killed, one after the other: none of them gets to its end. */
const kills: [where: string, now: string, settings: Record<string, string>][] = [
	['before the first file is put in place', after, fault('renameSync', '/stage/', 'kill')],
	['as it ends the change of the one before', after, fault('renameSync', '/stage/', 'kill', 10)],
	['as it takes files away', before, fault('rmSync', '/dist/', 'kill', 2)],
	['before it notes what it made', before, fault('renameSync', '/edition-', 'kill')],
];

describe('a killed build', { timeout: 120_000 }, () => {
	let project: ProjectCopy;
	let site: Record<string, string>;

	function buildWhole(): void {
		const { status, output } = project.build(before);
		expect(status, output).toBe(0);
	}

	beforeAll(() => {
		project = copyProject('tests/newsroom', afterAll);
		buildWhole();
		site = project.built();
	}, 120_000);

	test.each(kills)('%s leaves a whole site', async (_, now, settings) => {
		expect(project.build(now, settings)).toMatchObject({ status: null });
		expect(await siteFaults(join(project.folder, 'dist'))).toEqual([]);
	});

	test('is mended by the next one', () => {
		buildWhole();
		expect(project.built()).toEqual(site);
	});

	test('that had begun to keep an image does not spoil the next ones', () => {
		const kept = globSync('.stet/content/astro/assets/*', { cwd: project.folder });
		expect(kept.length).toBeGreaterThan(0);
		for (const path of kept) truncateSync(join(project.folder, path), 40);
		writeFileSync(join(project.folder, '.stet/lock'), `999999999 ${join(project.folder, '.stet/content')}`);
		rmSync(join(project.folder, 'dist/articles/ferry-figures/index.html'));
		buildWhole();
		expect(project.built()).toEqual(site);
	});
});
