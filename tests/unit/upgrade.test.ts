import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from './scratch-folder.ts';

/** The lines of Git by which the guide has a newsroom take a newer kit. */
const lines = (/^```sh\n(git fetch[\s\S]*?)^```$/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1] ?? '')
	.split('\n')
	.filter((line) => /^git (?!status|commit)/.test(line));

/** What a repository of a kit has, and what its next version changes in it. */
const kit = {
	'content/articles/sample.md': 'A sample.\n',
	'content/articles/map.svg': `<svg>${'<path d="M0 0"/>'.repeat(20)}</svg>\n`,
	'content/front.yml': 'lead: sample\n',
	'src/site.ts': "name: 'Stet',\nbase: '/',\n",
	'src/layouts/Page.astro': '<html>\n<p>one</p>\n<p>two</p>\n<p>three</p>\n</html>\n',
	'src/styles/tokens.css': '--paper: white;\n--a: 1;\n--b: 2;\n--c: 3;\n--ink: black;\n',
	'src/gone.ts': 'old\n',
};
const newerKit = {
	...kit,
	'content/README.md': 'A guide.\n',
	'content/articles/sample.md': 'A better sample.\n',
	'content/articles/second.md': 'Another.\n',
	'content/front.yml': 'lead: second\n',
	'tests/map.svg': kit['content/articles/map.svg'],
	'src/site.ts': "name: 'Stet',\nbase: '/',\nmore: true,\n",
	'src/layouts/Page.astro': '<html lang="en">\n<p>one</p>\n<p>two</p>\n<p>three</p>\n</html>\n',
	'src/styles/tokens.css': '--paper: white;\n--a: 1;\n--b: 2;\n--c: 3;\n--ink: black;\n--new: red;\n',
};
const newsroom = {
	'content/articles/ours.md': 'Ours.\n',
	'content/front.yml': 'lead: ours\n',
	'src/site.ts': "name: 'Harbour Post',\nbase: '/',\n",
	'src/layouts/Page.astro': '<html>\n<p>one</p>\n<p>two</p>\n<p>three</p>\n<p>ours</p>\n</html>\n',
	'src/styles/tokens.css': '--paper: blue;\n--a: 1;\n--b: 2;\n--c: 3;\n--ink: black;\n',
};

/** Writes files into a repository, takes others away, and commits that. */
function commit(folder: string, files: Record<string, string>, gone: readonly string[] = []): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	for (const path of gone) rmSync(join(folder, path));
	git(folder, 'add', '--all');
	git(folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '--message=x');
}

function git(folder: string, ...words: string[]): string {
	return execFileSync('git', words, { cwd: folder, encoding: 'utf8' });
}

test('a newsroom takes a newer kit by the lines of the guide, and all that is its own stays', () => {
	const folder = scratchFolder({ 'kit/.keep': '' });
	const [theirs, ours] = [join(folder, 'kit'), join(folder, 'ours')];
	git(theirs, 'init', '--quiet', '--initial-branch=main');
	commit(theirs, kit);
	git(folder, 'clone', '--quiet', theirs, ours);
	commit(ours, newsroom, ['content/articles/sample.md', 'content/articles/map.svg']);
	commit(theirs, newerKit, ['content/articles/map.svg', 'src/gone.ts']);

	expect(lines.length).toBe(5);
	for (const line of lines) {
		const { status, stderr } = spawnSync('sh', ['-c', line.replace('KIT', theirs)], {
			cwd: ours,
			encoding: 'utf8',
			env: { ...process.env, GIT_AUTHOR_NAME: 'x', GIT_COMMITTER_NAME: 'x', EMAIL: 'x@example.org' },
		});
		if (!line.startsWith('git merge')) expect(status, `${line}\n${stderr}`).toBe(0);
	}

	const read = (path: string) => readFileSync(join(ours, path), 'utf8');
	expect(git(ours, 'diff', '--name-only', '--diff-filter=U')).toBe('');
	expect(git(ours, 'ls-files', 'content').trim().split('\n')).toEqual([
		'content/README.md',
		'content/articles/ours.md',
		'content/front.yml',
	]);
	expect(existsSync(join(ours, 'content/articles/second.md'))).toBe(false);
	expect(read('content/front.yml')).toBe(newsroom['content/front.yml']);
	expect(read('src/site.ts')).toBe(newsroom['src/site.ts']);
	expect(read('tests/map.svg')).toBe(newerKit['tests/map.svg']);
	expect(existsSync(join(ours, 'src/gone.ts'))).toBe(false);
	// What both changed in other lines is merged.
	expect(read('src/layouts/Page.astro')).toBe(
		'<html lang="en">\n<p>one</p>\n<p>two</p>\n<p>three</p>\n<p>ours</p>\n</html>\n',
	);
	expect(read('src/styles/tokens.css')).toContain('--paper: blue');
	expect(read('src/styles/tokens.css')).toContain('--new: red');
});
