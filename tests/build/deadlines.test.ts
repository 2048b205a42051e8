import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article } from '../unit/scratch-folder.ts';
import { buildSettings } from './lay-project.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const untouched = 'Nothing was published; the last good site is as it was.';
const cure =
	'look for what stands in its file, or in what it names, thousands of times, and divide it; save an image anew, and smaller';

/** Where a build is made to loop for ever: in what, in which function of which file, under which condition; what it is at, and for how many seconds that may take. */
const loops: [
	where: string,
	file: string,
	name: string,
	condition: string,
	what: string,
	seconds?: number,
][] = [
	[
		'planning',
		'view/article-pages.ts',
		'articleInputs',
		"article.id === 'ferry-figures'",
		'/articles/ferry-figures/',
	],
	[
		'rendering',
		'library.ts',
		'renderBody',
		"body.file.includes('ferry-figures')",
		'/articles/ferry-figures/',
	],
	['making a feed', 'feed/atom.ts', 'atom', "feed.page === '/'", '/atom.xml'],
	[
		'the audit',
		'edition/page-facts.ts',
		'pageFacts',
		"html.includes('<title>Corrections')",
		'/corrections/index.html',
	],
	[
		'the second thread',
		'feed/markdown-twin.ts',
		'markdownTwin',
		"article.id === 'bridge-closes'",
		'/articles/bridge-closes/index.md',
	],
	[
		'indexing',
		'search/record.ts',
		'searchRecord',
		"article.id === 'ferry-figures'",
		'/articles/ferry-figures/',
	],
	['a volume of the index', 'search/indexer.ts', 'volumeFiles', 'records.length > 0', '/pagefind/', 4],
	[
		'drawing a card',
		'card/card-png.ts',
		'cardPng',
		"view.title === 'Water' && (await new Promise(() => {}))",
		'/cards/topics/water.png',
	],
	[
		'making an image',
		'edition/image-service.ts',
		'make',
		"given[1].src.includes('ferry')",
		'/_astro/ferry.23dd5a85bbe11c27.png',
	],
];

describe('what outlasts its deadline', { timeout: 120_000 }, () => {
	let project: ProjectCopy;
	let site: Record<string, string>;

	/** Changes a file of the copy. */
	function change(file: string, from: RegExp | string, to: string): string {
		const path = join(project.folder, 'src', file);
		const text = readFileSync(path, 'utf8');
		const changed = text.replace(from, to);
		expect(changed, file).not.toBe(text);
		writeFileSync(path, changed);
		return text;
	}

	/** Has a function of the copy loop for ever under a condition, until it is given back. */
	function loop(file: string, name: string, condition: string): () => void {
		const head = new RegExp(`function ${name}\\([\\s\\S]*?\\{\\n`);
		const text = change(file, head, `$&\tif (${condition}) for (;;);\n`);
		return () => writeFileSync(join(project.folder, 'src', file), text);
	}

	function desk() {
		const command = ['--import', './src/compile-cache.ts', 'src/desk/cli.ts'];
		const settings = { ...buildSettings(project.folder, '2024-03-15T00:00:00Z'), timeout: 60_000 };
		const { status, stdout, stderr } = spawnSync(process.execPath, command, settings);
		return { status, output: `${stdout}${stderr}` };
	}

	beforeAll(() => {
		project = copyProject('tests/newsroom', afterAll);
		change('reading/limits.ts', '\tdeadline: 20_000', '\tdeadline: 3_000');
		change('reading/limits.ts', 'unitDeadline: 60_000', 'unitDeadline: 2_000');
		mkdirSync(join(project.folder, 'dist'));
		writeFileSync(join(project.folder, 'dist/index.html'), 'The last good site.');
		site = project.built();
	});

	test.each(loops)(
		'in %s ends the build and is named; the last site stays',
		(_, file, name, condition, what, seconds = 2) => {
			const giveBack = loop(file, name, condition);
			const { status, output } = project.build();
			giveBack();
			expect(output).toContain(`${what} takes longer than ${seconds} s to make; ${cure}.\n${untouched}\n`);
			expect(output.split(untouched)).toHaveLength(2);
			expect(status).toBe(1);
			expect(project.built()).toEqual(site);
			expect(existsSync(join(project.folder, '.stet/lock'))).toBe(false);
		},
	);

	test('in reading is an error of its file; those of others are told', () => {
		const slip = join(project.folder, 'content/articles/slip.md');
		writeFileSync(slip, article({ published: '2024-02-30' }));
		const giveBack = loop('reading/read-file.ts', 'readFile', "file.id === 'ferry-figures'");
		const { status, output } = project.build();
		giveBack();
		rmSync(slip);
		expect(output).toMatch(/ferry-figures\.md:1:1 {2}takes longer than 3 s to read; /);
		expect(output).toMatch(/slip\.md:4:12 {2}published: "2024-02-30" is not a day/);
		expect(status).toBe(1);
		expect(project.built()).toEqual(site);
	});

	test.each([
		['the main thread', 0],
		['threads of its own', 400],
	])('at the desk, in %s, is an error of its article; the others are read', (_, more) => {
		const write = (name: string, text: string) =>
			writeFileSync(join(project.folder, `content/articles/${name}.md`), text);
		for (const number of Array(more).keys()) write(`more-${number}`, article({ authors: '[city-desk]' }));
		write('slips', article({ authors: '[city-desk]' }, 'It closed in the the morning.'));
		rmSync(join(project.folder, '.stet/content/desk.db'), { force: true });
		const giveBack = loop('desk/desk.ts', 'readArticle', "proof.article.id === 'bridge-closes'");
		const { status, output } = desk();
		giveBack();
		expect(output).toMatch(/bridge-closes\.md[\s\S]*takes longer than 3 s to read; /);
		expect(output).toMatch(/slips\.md[\s\S]*"the the" is written twice/);
		expect(status).toBe(1);
	});
});
