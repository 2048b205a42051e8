import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** How a build ended, and what it said. */
export interface Built {
	status: number | null;
	output: string;
}

/** A copy of the project with the content of `tests/newsroom`, in which a test can change what it likes. */
export interface ProjectCopy {
	folder: string;
	/** Runs `npm run build` there, as of an instant: 15 March 2024 unless told; with further environment variables. */
	build: (now?: string, further?: Record<string, string>) => Built;
	/** The same, so that two builds can run beside each other. */
	building: (now?: string) => Promise<Built>;
	/** Every file of the built site with a digest of its bytes. */
	built: () => Record<string, string>;
}

const command = ['--env-file=.env.astro', 'src/edition/build.ts'];

/**
 * Copies the project into a folder that goes when the test is over.
 * @param content folder of content; that of the fixture newsroom unless told
 * @param whenDone is given what takes the folder away
 */
export function copyProject(content = 'tests/newsroom', whenDone = onTestFinished): ProjectCopy {
	const folder = mkdtempSync(join(tmpdir(), 'stet-project-'));
	whenDone(() => rmSync(folder, { recursive: true, force: true }));
	for (const part of [
		'src',
		'public',
		'astro.config.mjs',
		'package.json',
		'package-lock.json',
		'tsconfig.json',
		'.env.astro',
	])
		cpSync(part, join(folder, part), { recursive: true });
	cpSync(content, join(folder, 'content'), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	const settings = (now = '2024-03-15T00:00:00Z', further: Record<string, string> = {}) => ({
		cwd: folder,
		env: { ...process.env, STET_NOW: now, NODE_ENV: 'production', ...further },
	});
	return {
		folder,
		build(now, further) {
			const { status, stdout, stderr } = spawnSync(process.execPath, command, settings(now, further));
			return { status, output: `${stdout}${stderr}` };
		},
		building(now) {
			const build = spawn(process.execPath, command, settings(now));
			let output = '';
			for (const stream of [build.stdout, build.stderr]) stream.on('data', (data) => (output += data));
			return new Promise((resolve) => build.on('close', (status) => resolve({ status, output })));
		},
		built() {
			const files = globSync('dist/**/*', { cwd: folder }).filter((path) =>
				statSync(join(folder, path)).isFile(),
			);
			const digest = (path: string) =>
				createHash('sha256')
					.update(readFileSync(join(folder, path)))
					.digest('hex');
			return Object.fromEntries(files.sort().map((path) => [path, digest(path)]));
		},
	};
}
