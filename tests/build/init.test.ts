import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/body/blocks/kinds.ts';
import { asked, namedIn } from '../../src/init/asked.ts';
import { withValues } from '../../src/init/settings-text.ts';
import { buildSettings } from './lay-project.ts';
import { copyProject } from './project-copy.ts';

const now = '2025-06-01T00:00:00Z';

/** Answers with signs that code and YAML have to write apart. */
const answers = {
	name: 'L\'Écho "du" Port',
	tagline: 'What the river: brings #1',
	description: `Bridges, ferries and tides, told by those who were there and by those who keep the books, year after year. ${'x'.repeat(60)}`,
	address: 'https://name.github.io/port',
	corrections: 'errors@example.org',
	author: 'Ada Marten: bridges and ferries',
	sections: 'Harbour: quays; City hall',
	'time-zone': 'Europe/Paris',
};

/** A copy of the project with a sample that is not ours, as its settings say. */
function sampleProject() {
	const project = copyProject();
	cpSync('content/README.md', join(project.folder, 'content/README.md'));
	const settings = join(project.folder, 'src/site.ts');
	writeFileSync(
		settings,
		readFileSync(settings, 'utf8').replace(/origin: '.*'/, "origin: 'https://stet.example'"),
	);
	const run = (program: string, ...words: string[]) => {
		const command = ['--import', './src/start.ts', program, ...words];
		const { status, stdout, stderr } = spawnSync(process.execPath, command, {
			...buildSettings(project.folder, now),
			encoding: 'utf8',
		});
		return { status, output: `${stdout}${stderr}` };
	};
	const init = (...words: string[]) => run('src/init/cli.ts', ...words);
	return { ...project, init, run };
}

function flags(given: Record<string, string>): string[] {
	return Object.entries(given).flatMap(([flag, value]) => [`--${flag}`, value]);
}

describe('npm run init', () => {
	test.each([
		['in one language', {}],
		['in Persian and German', { language: 'fa', languages: 'de' }],
	])(
		'leaves a site of its own that builds, %s',
		(_, further) => {
			const { folder, init, build } = sampleProject();
			const made = init('--yes', ...flags({ ...answers, ...further }));
			expect(made.output).toContain('are yours now');
			expect(made.status).toBe(0);
			const built = build(now);
			expect(built.output).toContain('1 published articles');
			expect(built.status).toBe(0);
			const files = globSync('**/*.{html,xml,json,md,txt}', { cwd: join(folder, 'dist') });
			const all = files.map((file) => readFileSync(join(folder, 'dist', file), 'utf8')).join('\n');
			for (const word of ['stet.example', 'Harbour Post', 'Ferry figures', 'bridge-closes'])
				expect(all).not.toContain(word);
			expect(all).toContain('https://name.github.io/port/');
			const page = readFileSync(join(folder, 'dist/articles/every-block/index.html'), 'utf8');
			expect(page).toContain('mailto:errors@example.org');
			expect(page.match(/<html lang="(\w+)/)?.[1]).toBe('language' in further ? 'fa' : 'en');
			expect(readFileSync(join(folder, 'content/articles/every-block.md'), 'utf8')).toContain(
				Object.keys(kinds)
					.map((name) => `:::${name}`)
					.at(-1),
			);
			expect(existsSync(join(folder, 'content/ledger'))).toBe(false);
			expect(globSync('content/*.*', { cwd: folder }).toSorted()).toEqual([
				'content/README.md',
				'content/front.yml',
				'content/house-style.yml',
			]);
			// It is somebody's site now.
			const again = init('--yes', ...flags(answers));
			expect(again.status).toBe(1);
			expect(again.output).toContain('https://name.github.io');
		},
		120_000,
	);

	test('takes its example away again, from the ledger too, and leaves what was changed', () => {
		const { folder, init, build, run } = sampleProject();
		expect(init('--yes', ...flags(answers)).status).toBe(0);
		run('src/ledger/cli.ts');
		expect(existsSync(join(folder, 'content/ledger/every-block.json'))).toBe(true);
		const made = run(
			'src/new/cli.ts',
			'article',
			'Ferry',
			'--description',
			'A ferry.',
			'--authors',
			'ada-marten',
		);
		expect(made.output).toContain('content/articles/ferry.md is made');
		const ferry = join(folder, 'content/articles/ferry.md');
		writeFileSync(ferry, readFileSync(ferry, 'utf8').replace(/^draft: .*\n/m, 'places: [north-quay]\n'));
		const quay = join(folder, 'content/places/north-quay.md');
		writeFileSync(quay, readFileSync(quay, 'utf8').replace('An example', 'Ours'));
		const cleared = init('--clear');
		expect(cleared.output).toMatch(/^Took away content\/articles\/every-block\.md, .*old-bridge\.svg/m);
		expect(cleared.status).toBe(0);
		expect(
			globSync('content/{articles,people,places,stories,organisations}/*', { cwd: folder }).toSorted(),
		).toEqual(['content/articles/ferry.md', 'content/places/north-quay.md']);
		const built = build(now);
		expect(built.output).toContain('1 published articles');
		expect(built.status).toBe(0);
		expect(init('--clear').output).toContain('The example is gone already');
	}, 120_000);

	test('tells everything that is missing or wrong in one run, and changes nothing', () => {
		const { folder, init } = sampleProject();
		const before = readFileSync(join(folder, 'src/site.ts'), 'utf8');
		const { status, output } = init(
			...flags({ name: ' x', address: 'example.org', language: 'tlh', 'time-zone': 'Europe/Pariss' }),
		);
		expect(status).toBe(1);
		for (const message of [
			/^--name .* begins or ends with a space/m,
			/^--tagline is missing: One line under the name/m,
			/^--address "example\.org" is not a web address/m,
			/^--language "tlh" is a language that the interface does not speak/m,
			/^--time-zone .*did you mean "Europe\/Paris"\?/m,
			/^--author is missing/m,
			/^--yes is missing/m,
			/^Nothing was changed\.$/m,
		])
			expect(output).toMatch(message);
		expect(readFileSync(join(folder, 'src/site.ts'), 'utf8')).toBe(before);
		expect(existsSync(join(folder, 'content/articles/2023/bridge-closes.md'))).toBe(true);
	}, 30_000);
});

test('sections and authors are read with or without what they cover', () => {
	expect(namedIn('Harbour, City hall')).toEqual([
		{ name: 'Harbour', description: 'Harbour' },
		{ name: 'City hall', description: 'City hall' },
	]);
	expect(namedIn('Harbour: quays, ferries; City hall')).toEqual([
		{ name: 'Harbour', description: 'quays, ferries' },
		{ name: 'City hall', description: 'City hall' },
	]);
});

test('what is usual passes its own check', () => {
	for (const { flag, usual, wrong } of asked) if (usual) expect(wrong(usual), flag).toBeUndefined();
});

test('settings keep their comments, and get what they lack', () => {
	const text =
		"/** What. */\nexport const site: SiteSettings = {\n\t/** Name. */\n\tname: 'a',\n\tlanguage: 'en',\n};\n";
	expect(withValues(text, { name: "it's", languages: { fa: { name: 'x' } }, policies: {} })).toBe(
		`/** What. */\nexport const site: SiteSettings = {\n\t/** Name. */\n\tname: "it's",\n\tlanguage: 'en',\n\tlanguages: {\n\t\tfa: {\n\t\t\tname: 'x',\n\t\t},\n\t},\n};\n`,
	);
});
