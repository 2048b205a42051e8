import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** A copy of the project with the content of `tests/newsroom`, in which a test can change what it likes. */
export interface ProjectCopy {
	folder: string;
	/** Runs `npm run build` there, as of an instant: 15 March 2024 unless told. */
	build: (now?: string) => { status: number | null; output: string };
	/** Every file of the built site with a digest of its bytes. */
	built: () => Record<string, string>;
}

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
	return {
		folder,
		build(now = '2024-03-15T00:00:00Z') {
			const env = { ...process.env, STET_NOW: now, NODE_ENV: 'production' };
			const { status, stdout, stderr } = spawnSync(
				process.execPath,
				['--env-file=.env.astro', 'src/edition/build.ts'],
				{
					cwd: folder,
					env,
				},
			);
			return { status, output: `${stdout}${stderr}` };
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
