import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article } from '../unit/scratch-folder.ts';
import { fault } from './fault.ts';
import { buildSettings } from './lay-project.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const untouched = 'Nothing was published; the last good site is as it was.';
const cure = 'look for what stands in its file, or in what it names, thousands of times, and divide it';

describe('what outlasts its deadline', { timeout: 120_000 }, () => {
	let project: ProjectCopy;
	let site: Record<string, string>;

	/** Has the copy wait seconds where the project waits a minute. */
	function shortenDeadlines(): void {
		const path = join(project.folder, 'src/reading/limits.ts');
		const text = readFileSync(path, 'utf8');
		const short = text
			.replace('\tdeadline: 20_000', '\tdeadline: 3_000')
			.replace('unitDeadline: 60_000', 'unitDeadline: 2_000');
		expect(short).not.toBe(text);
		writeFileSync(path, short);
	}

	function desk(settings: Record<string, string> = {}) {
		const command = ['--import', './src/compile-cache.ts', 'src/desk/cli.ts'];
		const { folder } = project;
		const { status, stdout, stderr } = spawnSync(process.execPath, command, {
			...buildSettings(folder, '2024-03-15T00:00:00Z', settings),
			timeout: 60_000,
		});
		return { status, output: `${stdout}${stderr}` };
	}

	/** Path of a file of the Reading of an article, from the folder of Readings. */
	function kept(id: string, ending: string): string {
		const readings = globSync(`${project.folder}/.stet/content/readings/*.json`);
		const own = readings.find((path) => readFileSync(path, 'utf8').includes(`"id":"${id}"`));
		return `readings/${basename(own ?? '', '.json')}${ending}`;
	}

	beforeAll(() => {
		project = copyProject('tests/newsroom', afterAll);
		shortenDeadlines();
		mkdirSync(join(project.folder, 'dist'));
		writeFileSync(join(project.folder, 'dist/index.html'), 'The last good site.');
		site = project.built();
		expect(desk()).toMatchObject({ status: 0 });
	}, 120_000);

	test.each([
		['planning', '/ferry.png', 'hang', '/articles/explainer-tides/'],
		['rendering', () => kept('ferry-figures', '.html'), 'hang', '/articles/ferry-figures/'],
		['making a feed', '/stage/articles/bridge-closes/index.html', 'hang', '/atom.xml'],
		['the audit', '/stage/corrections/index.html', 'hang', '/corrections/index.html'],
		['the second thread', '/bridge-closes.md', 'hang-beside', '/articles/bridge-closes/index.md'],
		['indexing', () => kept('ferry-figures', '.html'), 'hang-beside', '/articles/ferry-figures/'],
	])('in %s ends the build and is named; the last site stays', (_, path, code, what) => {
		const place = typeof path === 'string' ? path : path();
		const { status, output } = project.build(undefined, fault('readFileSync', place, code));
		expect(output).toContain(`${what} takes longer than 2 s to make; ${cure}.\n${untouched}\n`);
		expect(output.split(untouched)).toHaveLength(2);
		expect(status).toBe(1);
		expect(project.built()).toEqual(site);
		expect(globSync(`${project.folder}/.stet/lock`)).toEqual([]);
	});

	test.each([
		['the main thread', 0, 'hang'],
		['a thread of its own', 400, 'hang-beside'],
	])('at the desk, in %s, is an error of its article; the others are read', (_, more, code) => {
		for (const number of Array(more).keys())
			writeFileSync(
				join(project.folder, `content/articles/more-${number}.md`),
				article({ authors: '[city-desk]' }),
			);
		const slips = article({ authors: '[city-desk]' }, 'It closed in the the morning.');
		writeFileSync(join(project.folder, 'content/articles/slips.md'), slips);
		expect(desk()).toMatchObject({ status: 0 });
		rmSync(join(project.folder, '.stet/content/desk.json'));
		const { status, output } = desk(fault('readFileSync', kept('bridge-closes', '.copy.json'), code));
		expect(output).toMatch(/bridge-closes\.md:1:1 .*deadline.* takes longer than 3 s to read; /);
		expect(output).toMatch(/slips\.md:8:14 .*repeated-word.* "the the"/);
		expect(status).toBe(1);
	});
});
