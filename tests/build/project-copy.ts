import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildCommand } from '../build-command.ts';
import { buildSettings, digestsOf, layProject } from './lay-project.ts';

/** Milliseconds after which a build that does not end is killed, so that a test fails and does not wait for ever. */
const timeout = 100_000;

/** How a build ended, and what it said. */
export interface Built {
	status: number | null;
	output: string;
}

/** A copy of the project with the content of `tests/newsroom`, in which a test can change what it likes. */
export interface ProjectCopy {
	folder: string;
	/** Runs `npm run build` there, as of an instant: 15 March 2024 unless told; with further environment variables and words of the command line. */
	build: (now?: string, further?: Record<string, string>, words?: string[]) => Built;
	/** The same, so that two builds can run beside each other. */
	building: (now?: string) => Promise<Built>;
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
	layProject(folder, content);
	const settings = (now = '2024-03-15T00:00:00Z', further: Record<string, string> = {}) => ({
		...buildSettings(folder, now, further),
		timeout,
	});
	return {
		folder,
		build(now, further, words = []) {
			const command = [...buildCommand, ...words];
			const { status, stdout, stderr } = spawnSync(process.execPath, command, settings(now, further));
			return { status, output: `${stdout}${stderr}` };
		},
		building(now) {
			const build = spawn(process.execPath, buildCommand, settings(now));
			let output = '';
			for (const stream of [build.stdout, build.stderr]) stream.on('data', (data) => (output += data));
			return new Promise((resolve) => build.on('close', (status) => resolve({ status, output })));
		},
		built: () => digestsOf(folder, 'dist'),
	};
}
