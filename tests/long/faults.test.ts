import { spawn } from 'node:child_process';
import { globSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fault } from '../build/fault.ts';
import { ownEnvironment } from '../build/lay-project.ts';
import { copyProject, type ProjectCopy } from '../build/project-copy.ts';
import { buildCommand } from '../build-command.ts';

const untouched = 'Nothing was published; the last good site is as it was.';

describe('a fault of the machine', { timeout: 120_000 }, () => {
	let project: ProjectCopy;
	let site: Record<string, string>;

	/** The first build is made by a clock and in a language of another place; what those here make must be the same. */
	beforeAll(() => {
		project = copyProject('tests/newsroom', afterAll);
		const place = { TZ: 'Pacific/Kiritimati', LANG: 'fa_IR.UTF-8', LC_ALL: 'fa_IR.UTF-8' };
		expect(project.build(undefined, place)).toMatchObject({ status: 0 });
		site = project.built();
	}, 120_000);

	test('caches cut off, here and there: the right site, made anew by the clock of this place', () => {
		const cut = (pattern: string) => {
			const kept = globSync(`.stet/content/${pattern}`, { cwd: project.folder }).sort();
			expect(kept.length, pattern).toBeGreaterThan(0);
			for (const path of kept) truncateSync(join(project.folder, path), 40);
		};
		cut('readings.db');
		rmSync(join(project.folder, 'dist'), { recursive: true });
		expect(project.build()).toMatchObject({ status: 0 });
		expect(project.built()).toEqual(site);
	});

	test('a font that is missing: a clear message', () => {
		const font = join(project.folder, 'src/styles/fonts/serif.woff2');
		renameSync(font, `${font}.away`);
		const { status, output } = project.build();
		renameSync(`${font}.away`, font);
		expect(status).toBe(1);
		expect(output).toMatch(
			/serif\.woff2.*: it does not exist; run npm install, or git checkout what is missing\./,
		);
		expect(output).toContain(untouched);
		expect(project.built()).toEqual(site);
	});

	test('a font of the cards that is missing: a clear message', () => {
		const code = join(project.folder, 'src/card/faces.ts');
		const text = readFileSync(code, 'utf8');
		writeFileSync(code, text.replace('SourceSerif4_', 'Missing_'));
		const { status, output } = project.build();
		writeFileSync(code, text);
		expect(status).toBe(1);
		expect(output).toMatch(/Missing_\w+\.ttf.*: a part of Stet is missing; run npm install\./);
		expect(output).not.toMatch(/\n\s+at /);
		expect(output).toContain(untouched);
		expect(project.built()).toEqual(site);
	});

	test('a second thread that ends before it has work: its fault is told, and that the site stands', () => {
		const code = join(project.folder, 'src/edition/worker/thread.ts');
		const text = readFileSync(code, 'utf8');
		writeFileSync(
			code,
			text.replace('let archive', "throw new Error('this is the program of a thread');\nlet archive"),
		);
		// So that reading takes longer than to load the thread.
		rmSync(join(project.folder, '.stet'), { recursive: true });
		const { status, output } = project.build();
		writeFileSync(code, text);
		expect(status).toBe(1);
		expect(output).toContain('this is the program of a thread');
		expect(output).toContain(untouched);
		expect(project.built()).toEqual(site);
	});

	test.each([
		[
			'a full disk',
			fault('writeFileSync', '/stage/', 'ENOSPC'),
			/stage\/.*: the disk is full; make room on it\./,
		],
		[
			'an output that can only be read',
			fault('accessSync', '/dist', 'EROFS'),
			/dist: the disk can only be read; put the project on one that can be written, or the site alone with STET_DIST\./,
		],
		[
			'an output that may not be written',
			fault('accessSync', '/dist', 'EACCES'),
			/dist: it is not permitted; let this user read and write it\./,
		],
		[
			'too many open files',
			fault('readFileSync', 'ferry-figures.md', 'EMFILE'),
			/ferry-figures\.md: too many files are open; close other programs, or raise the limit \(ulimit -n\)\./,
		],
		[
			'a file that may not be read',
			fault('readFileSync', 'ferry-figures.md', 'EACCES'),
			/ferry-figures\.md:1:1 {2}cannot be read \(EACCES\); let this user read it/,
		],
	])('%s: a clear message, and the last site stays', (_, settings, message) => {
		// As of a day on which more is due, so that there is something to write; and a touched file, so that it is read.
		const figures = join(project.folder, 'content/articles/2024/ferry-figures.md');
		writeFileSync(figures, readFileSync(figures));
		const { status, output } = project.build('2024-04-02T00:00:00Z', settings);
		expect(status).toBe(1);
		expect(output).toMatch(message);
		expect(output).toContain(untouched);
		expect(output).not.toMatch(/\n\s+at .*src\/edition/);
		expect(project.built()).toEqual(site);
	});

	test('a full disk under the cache is no problem of an article', () => {
		rmSync(join(project.folder, '.stet/content/readings.db'));
		const { status, output } = project.build(undefined, fault('run', '', ''));
		expect(status).toBe(1);
		expect(output).toMatch(/readings\.db: the disk is full; make room on it\.\nNothing was published/);
		expect(output).not.toMatch(/\.md:1:1|\n\s+at /);
		expect(project.built()).toEqual(site);
	});

	test('a fault in the middle of the change is told as it is, and the next build ends it', () => {
		const { status, output } = project.build(
			'2024-04-02T00:00:00Z',
			fault('renameSync', '/stage/', 'EACCES', 10),
		);
		expect(status).toBe(1);
		expect(output).toMatch(/stage\/.*: it is not permitted; let this user read and write it\./);
		expect(output).toContain('what is left is written down, and the next build puts it in place.');
		expect(output).not.toContain('Nothing was published');
		// Also one that finds the content wrong.
		const stray = join(project.folder, 'content/stray.md');
		writeFileSync(stray, '');
		const next = project.build();
		rmSync(stray);
		expect(next.output).toContain('this one ended what it had begun');
		expect(next.output).toContain(untouched);
		expect(project.build('2024-04-02T00:00:00Z').output).toContain('0 files added, 0 replaced, 0 removed');
		expect(project.build()).toMatchObject({ status: 0 });
		expect(project.built()).toEqual(site);
	});

	test('a worker that dies is a problem of its file', () => {
		rmSync(join(project.folder, '.stet/content/readings.db'));
		const settings = fault('existsSync', 'ferry.png', 'exit');
		const { status, output } = project.build(undefined, settings);
		expect(status).toBe(1);
		expect(output).toMatch(/ferry-figures\.md:1:1 {2}could not be read: .*; build again/);
		expect(project.built()).toEqual(site);
	});

	test('a worker that takes more memory than it may is a problem of its file', () => {
		const [limits, reader] = ['limits/limits', 'worker/read-file'].map((name) =>
			join(project.folder, `src/reading/${name}.ts`),
		) as [string, string];
		const before = [limits, reader].map((path) => [path, readFileSync(path, 'utf8')] as const);
		const change = (path: string, from: RegExp, to: string) =>
			writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
		change(limits, /workerMemory: \d+/, 'workerMemory: 200');
		// 600 MB, which a worker without a limit would have.
		const greedy = `if (file.id === 'ferry-figures') (globalThis as { held?: unknown }).held = Array.from({ length: 75 }, (_, index) => new Array(1_000_000).fill(index));`;
		change(reader, /function readFile\([\s\S]*?\{\n/, `$&\t${greedy}\n`);
		const { status, output } = project.build();
		for (const [path, text] of before) writeFileSync(path, text);
		expect(output).toMatch(/ferry-figures\.md:1:1 {2}could not be read: .*memory limit.*; build again/);
		expect(status).toBe(1);
		expect(project.built()).toEqual(site);
	});

	test('two builds at once: the second waits for the first, and is right', async () => {
		const lock = join(project.folder, '.stet/lock');
		// This process stands for the first build.
		writeFileSync(lock, String(process.pid));
		const second = spawn(process.execPath, buildCommand, {
			cwd: project.folder,
			env: { ...ownEnvironment(), STET_NOW: '2024-03-15T00:00:00Z', NODE_ENV: 'production' },
		});
		let output = '';
		second.stdout.on('data', (data) => {
			output += data;
			if (output.includes('Another build')) rmSync(lock, { force: true });
		});
		const status = await new Promise((done) => second.on('close', done));
		expect(output).toContain(
			`Another build is under way (process ${process.pid}); this one waits for its end`,
		);
		expect(status).toBe(0);
		expect(project.built()).toEqual(site);
		expect(() => readFileSync(lock)).toThrow('ENOENT');
	});
});
