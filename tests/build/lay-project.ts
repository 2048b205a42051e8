import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build of a project needs besides its content. */
const parts = [
	'src',
	'public',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'.env.astro',
];

/**
 * Lays a copy of the project with the settings of `tests/site.ts` into a folder, so that it can be changed there at will.
 * @param content its content
 */
export function layProject(folder: string, content: string): void {
	for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
	cpSync('tests/site.ts', join(folder, 'src/site.ts'));
	cpSync(content, join(folder, 'content'), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/** Where and with what environment such a copy is built, as of an instant. */
export function buildSettings(folder: string, now: string, further: Record<string, string> = {}) {
	return { cwd: folder, env: { ...ownEnvironment(), STET_NOW: now, NODE_ENV: 'production', ...further } };
}

/** Every file below a folder of a project, with a digest of its bytes; the names start from the project. */
export function digestsOf(project: string, folder: string): Record<string, string> {
	const files = globSync(`${folder}/**/*`, { cwd: project }).filter((path) =>
		statSync(join(project, path)).isFile(),
	);
	const digest = (path: string) =>
		createHash('sha256')
			.update(readFileSync(join(project, path)))
			.digest('hex');
	return Object.fromEntries(files.sort().map((path) => [path, digest(path)]));
}

/**
 * The environment without what the test runner says of itself, which Astro would take for what it tells pages, and without
 * what says where content and settings are, which a copy of the project has in the usual places.
 */
export function ownEnvironment(): NodeJS.ProcessEnv {
	const { BASE_URL, DEV, MODE, PROD, SSR, NODE_OPTIONS, STET_CONTENT, ...own } = process.env;
	return own;
}
